/**
 * The words in which the flow of one person's call hears and speaks. A flow that talks with a patient by keypress uses
 * these; the runtime turns them into telephony and back.
 */

/** A rendered prompt: a sound file known to the switch, and how long it lasts. `text` is what it says. */
export type Spoken = Readonly<{ text: string; file: string; ms: number }>;

/**
 * When a key was pressed: epoch ms in the call's time, and the turn of speech that had last begun for this person. What
 * is asked may have changed by the time the key is taken. Left out: now, into what is asked now.
 */
export type Pressed = Readonly<{ at?: number; turn?: number }>;

/** A key and what it was pressed into: 0-9, `*` or `#`. */
export type Key = Readonly<{ digit: string }> & Pressed;

export type ConversationEvent =
  /** A key was pressed. */
  | (Readonly<{ type: 'digit' }> & Key)
  /** The list of prompts of this turn was played to its end. Stopped playbacks do not report. */
  | Readonly<{ type: 'played'; turn: number }>
  /** The state's deadline has passed. */
  | Readonly<{ type: 'deadline' }>
  /** Control was lost and has returned (a restart, a reconnect). Keys pressed meanwhile are lost. */
  | Readonly<{ type: 'resumed' }>
  /** The call has lasted as long as a call may: it is to come to its last words. */
  | Readonly<{ type: 'overdue' }>
  /** The person's leg has ended. */
  | Readonly<{ type: 'hungUp'; by: 'patient' | 'system' | 'interrupted' }>;

export type ConversationEffect =
  /** Play these without gaps. A new turn replaces whatever was being played. */
  | Readonly<{ type: 'play'; turn: number; prompts: readonly Spoken[] }>
  | Readonly<{ type: 'stopPlaying'; turn: number }>
  | Readonly<{ type: 'hangUp' }>;

/** How long a list of prompts lasts, in ms. */
export function spokenMs(prompts: readonly Spoken[]): number {
  return prompts.reduce((sum, prompt) => sum + prompt.ms, 0);
}
