import type { PartyEffect, PartyEvent, Spoken, Step } from '@suifang/callflow';
import type { RatingSettings } from '@suifang/contract/ratings.ts';
import type { QueueExit } from '@suifang/contract/queues.ts';

/** What waiting callers may hear; each a list of sounds that follow one another without a gap. */
export type QueueSounds = Readonly<{
  /** How to leave a number, or a message, instead of waiting. */
  choices: readonly Spoken[];
  callbackNoted: readonly Spoken[];
  /** To a patient of ours for whom no agent is free. */
  promised: readonly Spoken[];
  /** Last words of the hospital's own, by their text. */
  announcements: Readonly<Record<string, readonly Spoken[]>>;
}>;

/** How a caller stands among the others of a queue. */
export type Place = Readonly<{
  priority: number;
  /** Who is asked first, as long as the queue's own settings say, and why. */
  preferred: Readonly<{ staffId: string; matchedBy: string }> | undefined;
  patientId: string | undefined;
}>;

/** A patient whom a campaign has called and brings to this queue: they did not ask for anything. */
export type Handoff = Readonly<{
  campaignId: string;
  targetId: string;
  patientId: string;
  patienceMs: number;
  /** What they get when no agent is free in time. */
  fallback: 'survey' | 'promise';
}>;

/** Where somebody goes whom no agent takes: as the queue is set, or as the campaign is that called them. */
export type QueueWay = QueueExit | Readonly<{ to: 'survey' }> | Readonly<{ to: 'promise' }>;

/** The unchanging input of a caller's stay in one queue. */
export type QueueInput = Readonly<{
  callId: string;
  queueId: string;
  place: Place;
  /** undefined: they have called us, or were with an agent before. */
  handoff: Handoff | undefined;
  /** Whether we know a number to ring them back at. Nobody is promised a call back otherwise. */
  canBeRungBack: boolean;
  sounds: QueueSounds;
  ringMs: number;
  wrapUpMs: number;
  /** How the caller is asked afterwards how satisfied they are. */
  rating: RatingSettings;
  /** How long the preferred agent is waited for. */
  ownerWaitMs: number;
  overflow: ReadonlyArray<Readonly<{ afterMs: number; exit: QueueWay }>>;
  /** Set when the queue does not take the caller at all: closed, full, nobody there. */
  refusal: QueueWay | undefined;
}>;

/** One agent whose phone is asked to take the caller. */
export type Offered = Readonly<{ party: string; staffId: string }>;

type Common = Readonly<{ turn: number; enteredAt: number }>;

export type QueueState =
  | (Common &
      Readonly<{
        at: 'waiting';
        offers: readonly Offered[];
        /** The next step of `overflow`, and when it is due. */
        step: number;
        deadlineAt: number | undefined;
        /** What is being said; undefined: music. */
        isSpeaking: boolean;
      }>)
  | (Common & Readonly<{ at: 'leaving'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'ending'; deadlineAt: number }>)
  /** Another flow has the call. */
  | (Common & Readonly<{ at: 'handedOver' }>)
  | (Common & Readonly<{ at: 'ended'; result: 'abandoned' | 'overflowed' | 'callback' }>);

export type QueueEvent =
  | PartyEvent
  /** Agents were chosen for this caller. */
  | Readonly<{
      type: 'offered';
      offers: ReadonlyArray<Offered & Readonly<{ deviceId: string; autoAnswer: boolean }>>;
    }>
  /** Time to tell the caller where they stand. */
  | Readonly<{ type: 'placed'; prompts: readonly Spoken[] }>
  /** Somebody with the right to it takes an offer back (the agent rejects, or is signed out). */
  | Readonly<{ type: 'withdrawn'; party: string; why: 'rejected' }>;

export type OfferEnd =
  | 'answered'
  | 'not-answered'
  | 'rejected'
  | 'caller-left'
  | 'not-connected'
  | 'answered-elsewhere';

export type HandoffEnd = 'taken' | 'survey' | 'promised' | 'hung_up';

export type QueueFact =
  | Readonly<{ type: 'queue.entered'; queueId: string }>
  | Readonly<{ type: 'queue.refused'; queueId: string }>
  | Readonly<{ type: 'offer.made'; party: string; staffId: string; ringMs: number }>
  | Readonly<{ type: 'offer.rang'; party: string; staffId: string }>
  | Readonly<{ type: 'offer.ended'; party: string; staffId: string; how: OfferEnd }>
  | Readonly<{ type: 'queue.answered'; party: string; staffId: string }>
  | Readonly<{ type: 'queue.abandoned' }>
  | Readonly<{ type: 'queue.overflowed'; to: QueueWay['to'] }>
  /** A patient of a campaign waits no longer: an agent has them, or there was none in time. */
  | Readonly<{ type: 'handoff.ended'; how: HandoffEnd; staffId?: string }>
  | Readonly<{ type: 'callback.wanted' }>
  /** The line of somebody who waited was found gone: they are owed a call. */
  | Readonly<{ type: 'caller.cutOff' }>;

export type QueueStep = Step<QueueState, PartyEffect, QueueFact>;

/** The caller's party in every incoming call. */
export const PATIENT = 'patient';
