import type { Disposition } from '@suifang/contract/desk-call.ts';
import type { ConversationResult } from './retry.ts';

/** Shorter than this nobody has talked about anything: a line that dropped, a phone that picked up by itself. */
export const TALKED_MS = 15_000;

/** What is known of a call in which a patient was to talk with somebody of ours. */
export type Talk = Readonly<{
  /** How long they talked with an agent; 0: with nobody. */
  talkedMs: number;
  /** Chosen by the agent; undefined: not yet, or nobody was there. */
  disposition: Disposition | undefined;
  /** The campaign asks a questionnaire, and it is answered to its end. */
  hasQuestionnaire: boolean;
  isAnswered: boolean;
  /** They were told that we ring, or were cut off and somebody of ours is to ring them again. */
  wasPromised: boolean;
}>;

/**
 * What such a call came to for its campaign. What the agent says counts before what the clock says; whether a
 * questionnaire is complete its answers say. Who was not reached after all, or hardly heard, is called again as the retry
 * rule says, unless a person owes them that call.
 */
export function resultOfTalk(talk: Talk): ConversationResult {
  if (talk.hasQuestionnaire && talk.isAnswered) return 'completed';
  switch (talk.disposition) {
    case 'completed':
      return talk.hasQuestionnaire ? 'talked' : 'completed';
    case 'partial':
      return talk.wasPromised ? 'promised' : 'partial';
    case 'refused':
      return 'refused';
    case 'wrong_number':
      return 'wrong_person';
    case 'not_reached':
      return talk.wasPromised ? 'promised' : 'hung_up';
    case 'rescheduled':
    case 'other':
      return 'talked';
    case undefined:
      if (talk.talkedMs >= TALKED_MS) return 'talked';
      return talk.wasPromised ? 'promised' : 'hung_up';
  }
}
