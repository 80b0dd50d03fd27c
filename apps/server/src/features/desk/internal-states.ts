import type { PartyEffect, Spoken, Step } from '@suifang/callflow';
import type { OfferEnd } from '../queues/index.ts';
import type { Refusal, TalkCommand, TalkEvent } from './talk-states.ts';

export type InternalInput = Readonly<{
  caller: Readonly<{
    staffId: string;
    deviceId: string;
    /** The extension was dialled on that phone: it need not be rung any more. */
    isAtPhone: boolean;
  }>;
  callee: Readonly<{ staffId: string; deviceId: string; autoAnswer: boolean }>;
  /** Ours, chosen before the switch hears of the call. */
  recording: Readonly<{ id: string; spoolPath: string }>;
  /** What the caller hears when the other does not take the call. */
  sounds: Readonly<Record<WhyNot, readonly Spoken[]>>;
}>;

export type WhyNot = 'busy' | 'absent' | 'noAnswer';
export type InternalParty = 'agent' | 'colleague';
/** How a call ended in which nobody talked. `cancelled`: the caller has hung up first. */
export type InternalResult = 'cancelled' | 'not_reached' | 'talked';

type Common = Readonly<{
  turn: number;
  /** Whose legs have not ended. */
  open: readonly InternalParty[];
}>;

export type InternalState =
  | (Common & Readonly<{ at: 'callingCaller'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'seeking'; since: number; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'ringing'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'talking' }>)
  | (Common & Readonly<{ at: 'telling'; deadlineAt: number }>)
  | (Common & Readonly<{ at: 'ending'; deadlineAt: number; result: InternalResult }>)
  | (Common & Readonly<{ at: 'ended'; result: InternalResult }>);

export type InternalFact =
  /** Somebody has decided to call: they are busy from now on, for no longer than the lease. */
  | Readonly<{ type: 'internal.began'; staffId: string; leaseMs: number }>
  | Readonly<{ type: 'internal.callerRings'; staffId: string; ringMs: number }>
  | Readonly<{ type: 'internal.asked'; staffId: string; leaseMs: number }>
  | Readonly<{ type: 'internal.rang'; staffId: string; ringMs: number }>
  | Readonly<{
      type: 'internal.askedEnded';
      staffId: string;
      how: Extract<OfferEnd, 'not-answered' | 'rejected' | 'not-connected' | 'caller-left'>;
    }>
  | Readonly<{ type: 'internal.answered'; callerId: string; calleeId: string }>
  /** Somebody's part is over. There is nothing to write down. */
  | Readonly<{ type: 'internal.ended'; staffId: string }>
  | Readonly<{ type: 'command.refused'; command: TalkCommand['do']; why: Refusal }>;

export type InternalEvent = TalkEvent;
export type InternalStep = Step<InternalState, PartyEffect, InternalFact>;
