import { type FormItem, isQuestion } from './form.ts';
import { assignKeys } from './keys.ts';
import type { Channel } from './text.ts';

/** More options than this cannot be kept in mind while listening, however they are cut into pages. */
export const mostSpokenOptions = 18;

/** What is shown or said on a channel: its own text where there is one, else the common Chinese one. */
export function textFor(item: FormItem, channel: Channel): string {
  return (item.channelText[channel] ?? item.text.zh).trim();
}

/** Why an item cannot be used on a channel at all, or undefined when it can. */
export function obstacle(item: FormItem, channel: Channel): Obstacle | undefined {
  if (item.isHidden || item.kind === 'score') return 'not-shown';
  if (!isQuestion(item)) return textFor(item, channel) === '' ? 'not-shown' : undefined;
  if (item.kind === 'attachment') return channel === 'web' ? undefined : 'attachment';
  if (channel === 'agent' || channel === 'web') return undefined;
  if (item.kind === 'dateTime') return 'date-time';
  const isChoice = item.kind === 'choice' || item.kind === 'multiChoice';
  return isChoice && item.options.length > mostSpokenOptions ? 'too-many-options' : undefined;
}

export type Obstacle = 'not-shown' | 'attachment' | 'date-time' | 'too-many-options';

/** Whether the item can be asked (a question) or told (a text) on that channel. */
export function isAskable(item: FormItem, channel: Channel): boolean {
  return obstacle(item, channel) === undefined;
}

/** Whether "don't know" or "refused" is allowed but finds no key on the phone. */
export function lacksAbsentKey(item: FormItem): boolean {
  const isTyped = ['integer', 'decimal', 'date', 'time'].includes(item.kind);
  const isTypedScale = item.kind === 'scale' && item.max === 10;
  // Typed answers have one way out, pressing # twice, so only one of the two can be offered.
  if (isTyped || isTypedScale) return item.dontKnow !== undefined && item.refused !== undefined;
  const plan = assignKeys(item);
  if (plan.isPaged || !isQuestion(item)) return false;
  return Boolean((item.dontKnow && !plan.dontKnow) || (item.refused && !plan.refused));
}
