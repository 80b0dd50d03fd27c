import type { ConversationEffect, Spoken, Step } from '@suifang/callflow';
import type { Sound } from './survey-states.ts';

export type NoticeInput = Readonly<{
  opening: readonly Spoken[];
  notice: readonly Spoken[];
  sounds: Readonly<Record<string, Sound>>;
  /** The share of the notice that must have been heard, 0 to 1. */
  deliveredShare: number;
}>;

export type NoticeResult = 'delivered' | 'not_delivered' | 'refused' | 'opted_out' | 'wrong_person';

type Common = Readonly<{
  turn: number;
  deadlineAt: number;
  /** The longest stretch of the notice heard so far, in ms. */
  heardMs: number;
}>;

/**
 * How often nobody pressed a key, and how often a wrong one. `listensFrom` (epoch ms): a wrong key before that belongs to
 * the one before it.
 */
export type Tries = Readonly<{ silent: number; wrong?: number; listensFrom?: number }>;

/** Where the question about opting out returns to. */
export type Place = 'notice' | 'closing';

export type NoticeState =
  | (Common & Readonly<{ at: 'opening' }>)
  | (Common & Readonly<{ at: 'reading'; startedAt: number }>)
  | (Common & Readonly<{ at: 'choosing' } & Tries>)
  /** `back`: where 9 was pressed; missing in calls of an earlier version, as are the others that may be. */
  | (Common & Readonly<{ at: 'optingOut'; back?: Place }>)
  | (Common & Readonly<{ at: 'closing'; result: NoticeResult; isOptOutOffered?: boolean }>)
  | (Common & Readonly<{ at: 'ending'; result: NoticeResult }>)
  | Readonly<{ at: 'ended'; result: NoticeResult; heardShare: number }>;

export type NoticeFact =
  | Readonly<{ type: 'notice.heard'; share: number }>
  | Readonly<{ type: 'notice.confirmed' }>
  | Readonly<{ type: 'person.wanted' }>
  | Readonly<{ type: 'patient.opted-out' }>
  | Readonly<{ type: 'patient.refused' }>
  | Readonly<{ type: 'number.wrong-person' }>
  | Readonly<{ type: 'conversation.ended'; result: NoticeResult }>;

export type NoticeStep = Step<NoticeState, ConversationEffect, NoticeFact>;
export type Live = Exclude<NoticeState, { at: 'ended' }>;
