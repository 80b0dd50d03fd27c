import type { PartyEffect, Spoken, Step } from '@suifang/callflow';
import type { RatingSettings } from '@suifang/contract/ratings.ts';
import type { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import type { OutcomeRule } from '../campaigns/index.ts';
import type { Refusal, TalkCommand, TalkEvent } from './talk-states.ts';

export type DialOutInput = Readonly<{
  callId: string;
  staffId: string;
  /** The phone of whoever dials: it is rung first. */
  deviceId: string;
  /** The number was dialled on that phone: it need not be rung any more. */
  isAtPhone: boolean;
  trunkId: string;
  /** How many calls the trunk may begin. */
  callsPerSecond: number;
  /** Police, fire, ambulance. */
  isEmergency: boolean;
  /** As the carrier takes it. */
  number: string;
  /** How the line's answers are read; the same table as for automatic calls. */
  rules: readonly OutcomeRule[];
  wrapUpMs: number;
  /** How the patient is asked afterwards how satisfied they are. */
  rating: RatingSettings;
  /** Ours, chosen before the switch hears of the call. */
  recording: Readonly<{ id: string; spoolPath: string }>;
  /** What whoever dialled hears when nobody was reached. */
  reasons: Readonly<Partial<Record<Outcome, readonly Spoken[]>>>;
}>;

export type DialParty = 'agent' | 'patient';

type Common = Readonly<{
  turn: number;
  /** Whose legs have not ended. */
  open: readonly DialParty[];
}>;

export type DialOutState =
  | (Common & Readonly<{ at: 'callingAgent'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'dialling'; deadlineAt: number; hasRung: boolean }>)
  | (Common & Readonly<{ at: 'telling'; deadlineAt: number; result: DialResult }>)
  | (Common & Readonly<{ at: 'ending'; deadlineAt: number; result: DialResult }>)
  | (Common & Readonly<{ at: 'handedOver' }>)
  | (Common & Readonly<{ at: 'ended'; result: DialResult }>);

/** What a call came to that nobody answered. `cancelled`: whoever dialled has hung up first. */
export type DialResult = 'cancelled' | 'not_reached';

export type DialOutEvent = TalkEvent;

export type DialOutFact =
  /** Somebody has decided to call: they are busy from now on, for no longer than the lease. */
  | Readonly<{ type: 'dial.began'; staffId: string; leaseMs: number }>
  | Readonly<{ type: 'dial.agentRings'; staffId: string; ringMs: number }>
  /** The patient's phone is about to be rung. */
  | Readonly<{ type: 'dial.placed' }>
  | Readonly<{ type: 'dial.answered' }>
  | Readonly<{ type: 'dial.failed'; outcome: Outcome }>
  /** Nobody was dialled, so the patient's phone has not rung. `isRefused`: the switch makes no leg on this trunk. */
  | Readonly<{ type: 'dial.notMade'; isRefused: boolean }>
  /** The part of whoever dialled is over. */
  | Readonly<{ type: 'dial.ended'; staffId: string; wrapUpMs: number }>
  | Readonly<{ type: 'command.refused'; command: TalkCommand['do']; why: Refusal }>;

export type DialOutStep = Step<DialOutState, PartyEffect, DialOutFact>;
