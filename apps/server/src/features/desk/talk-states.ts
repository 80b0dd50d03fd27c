import type { PartyEffect, PartyEvent, Reach, Spoken, Step } from '@suifang/callflow';
import type { RatingSettings } from '@suifang/contract/ratings.ts';

/** Somebody in the call beside the patient: an agent, or a number outside. */
export type Talker = Readonly<{ party: string; staffId: string | undefined }>;

export type TalkInput = Readonly<{
  callId: string;
  /** Who took the call. Their leg is up when this flow begins. */
  agent: Talker;
  /** Where a patient goes whom nobody takes after all; undefined: we have called them, and will again. */
  queueId: string | undefined;
  wrapUpMs: number | undefined;
  /** How the patient is asked how satisfied they are; undefined: they cannot be. */
  rating: RatingSettings | undefined;
  /**
   * Heard by a patient whose agent's phone was lost, at the end of a call that the hospital ends, and when there is nobody
   * to go on with.
   */
  sounds: Readonly<{
    oneMoment: readonly Spoken[];
    goodbye: readonly Spoken[];
    ringAgain: readonly Spoken[];
  }>;
}>;

/** What an agent, or a supervisor, wants of a call. Where to reach whom was found out before. */
export type TalkCommand =
  | Readonly<{ do: 'hold' | 'resume' | 'hangUp' }>
  | Readonly<{ do: 'mute' | 'silenceRecording'; isOn: boolean }>
  | Readonly<{ do: 'sendKeys'; keys: string }>
  /** Consult first, or send the patient there at once. */
  | Readonly<{ do: 'consult' | 'transfer'; to: Talker; reach: Reach; ringMs: number; autoAnswer: boolean }>
  | Readonly<{ do: 'completeTransfer' | 'cancelConsult' | 'conference' | 'leaveConference' }>
  | Readonly<{ do: 'toRating' }>
  | Readonly<{ do: 'toQueue'; queueId: string }>
  /** A supervisor's phone is rung; once it is up they hear, whisper, or talk with all. */
  | Readonly<{
      do: 'join';
      who: Talker;
      how: 'listen' | 'whisper' | 'barge';
      reach: Reach;
      autoAnswer: boolean;
    }>;

export type TalkEvent =
  | PartyEvent
  | Readonly<{ type: 'commanded'; by: string; command: TalkCommand }>
  /** The agent's phone has vanished from the network (a crashed browser, a pulled plug). */
  | Readonly<{ type: 'phoneLost'; staffId: string }>
  | Readonly<{ type: 'phoneBack'; staffId: string; deviceId: string }>;

type Common = Readonly<{
  turn: number;
  /** Makes the names of new parties. */
  next: number;
  agent: Talker;
  /** Further people in the room: whoever was added to a conference. */
  others: readonly Talker[];
  /** Supervisors who listen, whisper or talk along; `isUp` once their phone was answered. */
  watchers: ReadonlyArray<Talker & Readonly<{ how: 'listen' | 'whisper' | 'barge'; isUp: boolean }>>;
}>;

export type TalkState =
  | (Common & Readonly<{ at: 'talking' }>)
  | (Common & Readonly<{ at: 'holding' }>)
  /** The agent speaks with somebody aside while the patient waits. */
  | (Common & Readonly<{ at: 'consulting'; asked: Talker; isUp: boolean }>)
  /** The patient waits while somebody else's phone rings; `back`: who has sent them there and still is on the line. */
  | (Common & Readonly<{ at: 'transferring'; asked: Talker }>)
  /** The agent's phone is lost; the patient waits for it to come back. */
  | (Common & Readonly<{ at: 'reattaching'; asked: Talker | undefined; deadlineAt: number }>)
  /** `isCut`: nobody heard the agent hang up either; the patient may be gone with the same line. */
  | (Common & Readonly<{ at: 'leaving'; deadlineAt: number; isCut?: boolean }>)
  | (Common & Readonly<{ at: 'ending'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'handedOver' }>)
  | (Common & Readonly<{ at: 'ended' }>);

/** Why a command changed nothing; told to who gave it. */
export type Refusal = 'not-now' | 'nobody-asked' | 'not-answered-yet';

export type TalkFact =
  | Readonly<{ type: 'talk.began'; staffId: string | undefined; party: string }>
  /** Somebody of ours has left the call: their wrap-up begins. */
  | Readonly<{ type: 'talk.ended'; staffId: string | undefined; party: string; wrapUpMs: number | undefined }>
  | Readonly<{ type: 'talk.held'; staffId: string | undefined; isHeld: boolean }>
  | Readonly<{ type: 'talk.asked'; party: string; staffId: string | undefined; ringMs: number }>
  /** Whoever was asked aside has answered: they are busy from now on. */
  | Readonly<{ type: 'talk.askedUp'; party: string; staffId: string | undefined }>
  | Readonly<{ type: 'talk.askedEnded'; party: string; staffId: string | undefined; how: string }>
  | Readonly<{ type: 'recording.silenced'; isOn: boolean }>
  | Readonly<{ type: 'agent.lost'; staffId: string }>
  /** Somebody we had called was left without anybody, or a line was cut: `staffId` owes them another call. */
  | Readonly<{ type: 'talk.brokenOff'; staffId: string | undefined }>
  | Readonly<{ type: 'watch.began'; staffId: string | undefined; how: string }>
  | Readonly<{ type: 'watch.ended'; staffId: string | undefined }>
  | Readonly<{ type: 'command.refused'; command: TalkCommand['do']; why: Refusal }>;

export type TalkStep = Step<TalkState, PartyEffect, TalkFact>;
