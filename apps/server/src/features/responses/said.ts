import { Answer, describeAnswer, type Form, itemOf } from '@suifang/contract/questionnaire/index.ts';
import type { Alert } from '@suifang/contract/responses.ts';

const total = { zh: '总分', en: 'Total' };

/** What a response holds of what an alert may be about. `answers` are values as they were kept, by link id. */
export type Held = Readonly<{
  answers: Readonly<Record<string, Readonly<{ value: unknown; at: string }>>> | null;
  score: number | null;
  band: string | null;
}>;

/**
 * What an alert is about: the question that its rule asks of and the answer as it stands now, or the total. Null: the answer
 * or the rule is not there.
 */
export function saidOf(form: Form, rule: string, raisedAt: Date, held: Held): Alert['said'] {
  const when = form.alertRules.find(({ id }) => id === rule)?.when;
  if (!when) return null;
  if (when.on === 'score' || when.on === 'band') {
    if (held.score === null) return null;
    const label = form.bands.find(({ code }) => code === held.band)?.label;
    const text = (language: 'zh' | 'en', comma: string) =>
      [String(held.score), label?.[language]].filter(Boolean).join(comma);
    return { question: total, answer: { zh: text('zh', '，'), en: text('en', ', ') }, isLater: false };
  }
  const linkId = when.on === 'answer' ? when.test.linkId : when.linkId;
  const [item, kept] = [itemOf(form, linkId), held.answers?.[linkId]];
  if (!item || !kept) return null;
  return {
    question: item.text,
    answer: describeAnswer(item, Answer.parse(kept.value)),
    isLater: Date.parse(kept.at) > raisedAt.getTime(),
  };
}
