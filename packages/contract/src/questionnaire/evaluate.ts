import { type Answer, type Answers } from './answer.ts';
import {
  type AlertRule,
  type Band,
  type Form,
  type FormItem,
  type Operator,
  type Severity,
  isQuestion,
} from './form.ts';
import { compare, meetsCondition } from './compare.ts';
import { lesserRules } from './supersede.ts';
import { isAskable } from './askable.ts';
import type { Channel, Text } from './text.ts';

/** A rule that holds now. `linkId` is the answer that set it off, when one did. */
export type RaisedAlert = Readonly<{ rule: string; severity: Severity; message: Text; linkId?: string }>;

/** Where a response stands. */
export type Evaluation = Readonly<{
  /** Link ids of everything shown, in document order. */
  enabled: readonly string[];
  /** The first enabled item that is still open; on a channel, the first that can be asked there. */
  next: string | undefined;
  missingRequired: readonly string[];
  /** The sum so far; undefined when nothing scored was answered. */
  score: number | undefined;
  /** Given only when every scored item was answered with an option. */
  band: Band | undefined;
  /** Of rules on the same single answer, or on the total, only the most severe. */
  alerts: readonly RaisedAlert[];
  /** `complete`: nothing required is open (without required items: nothing at all). */
  status: 'untouched' | 'partial' | 'complete';
}>;

/**
 * Works out what is enabled, what comes next and what the answers mean. A disabled item contributes nothing: not to
 * the score, not to what is required, not to alerts, not to other conditions; its answer may stay in `answers`.
 * With `channel: 'voice'`, texts count as open until they are marked `heard`.
 */
export function evaluate(form: Form, answers: Answers, channel?: Channel): Evaluation {
  const enabled = enabledItems(form, answers);
  const isOn = new Set(enabled.map((item) => item.linkId));
  const given = (linkId: string): Answer | undefined => (isOn.has(linkId) ? answers[linkId] : undefined);
  const isAnswered = (item: FormItem) => given(item.linkId) !== undefined;
  const questions = enabled.filter((item) => isQuestion(item) && !item.isHidden);
  const missingRequired = questions.filter((item) => item.required && !isAnswered(item));
  const scored = form.items.filter((item) => form.scored.includes(item.linkId) && isOn.has(item.linkId));
  const scores = scored.map((item) => answerScore(item, given(item.linkId)));
  const known = scores.filter((score) => score !== undefined);
  const score = known.length > 0 ? known.reduce((sum, one) => sum + one, 0) : undefined;
  const isScoreWhole = known.length === scores.length;
  const band = isScoreWhole && score !== undefined ? bandOf(form, score) : undefined;
  const open = questions.filter((item) => !isAnswered(item));
  const raised = form.alertRules.filter((rule) => isRaised(rule, form, given, { score, isScoreWhole, band }));
  const lesser = new Set(raised.flatMap(({ id }) => lesserRules(form, id)));
  return {
    enabled: enabled.map((item) => item.linkId),
    next: nextItem(enabled, open, answers, channel)?.linkId,
    missingRequired: missingRequired.map((item) => item.linkId),
    score,
    band,
    alerts: raised.filter(({ id }) => !lesser.has(id)).map(raise),
    status: statusOf(questions, open, missingRequired),
  };
}

function enabledItems(form: Form, answers: Answers): FormItem[] {
  const isOn = new Map<string, FormItem>();
  for (const item of form.items) {
    if (item.parent !== undefined && !isOn.has(item.parent)) continue;
    const look = (linkId: string) => (isOn.has(linkId) ? answers[linkId] : undefined);
    if (!item.condition || meetsCondition(item.condition, look)) isOn.set(item.linkId, item);
  }
  return [...isOn.values()];
}

function nextItem(
  enabled: readonly FormItem[],
  open: readonly FormItem[],
  answers: Answers,
  channel: Channel | undefined,
): FormItem | undefined {
  if (channel === undefined) return open[0];
  const askable = open.filter((item) => isAskable(item, channel));
  if (channel !== 'voice') return askable[0];
  const lastAnswered = enabled.findLastIndex(
    (item) => isQuestion(item) && answers[item.linkId] !== undefined,
  );
  return enabled.find((item, index) => {
    if (isQuestion(item)) return askable.includes(item);
    if (answers[item.linkId] !== undefined || !isAskable(item, channel)) return false;
    // Resumed in another call: a heading is said again if it still has questions, a text that was passed is not.
    if (item.kind === 'group') return askable.some((one) => isInside(one, item.linkId, enabled));
    return index > lastAnswered;
  });
}

function isInside(item: FormItem, group: string, items: readonly FormItem[]): boolean {
  if (item.parent === undefined) return false;
  if (item.parent === group) return true;
  const parent = items.find((one) => one.linkId === item.parent);
  return parent !== undefined && isInside(parent, group, items);
}

function statusOf(
  questions: readonly FormItem[],
  open: readonly FormItem[],
  missingRequired: readonly FormItem[],
): Evaluation['status'] {
  if (open.length === questions.length && questions.length > 0) return 'untouched';
  const isComplete = questions.some((item) => item.required)
    ? missingRequired.length === 0
    : open.length === 0;
  return isComplete ? 'complete' : 'partial';
}

/** What an answer adds to the total: the sum of the chosen options' scores, or undefined when it has none. */
export function answerScore(item: FormItem, answer: Answer | undefined): number | undefined {
  if (item.kind !== 'choice' && item.kind !== 'multiChoice') return undefined;
  if (answer?.kind !== 'choice' && answer?.kind !== 'choices') return undefined;
  const codes = answer.kind === 'choice' ? [answer.code] : answer.codes;
  const scores = item.options.flatMap((option) =>
    codes.includes(option.code) && option.score !== undefined ? [option.score] : [],
  );
  if (answer.kind === 'choice' && scores.length === 0) return undefined;
  return scores.reduce((sum, one) => sum + one, 0);
}

/** The band a total falls into, or undefined when none holds it. */
export function bandOf(form: Form, score: number): Band | undefined {
  return form.bands.find((band) => score >= band.min && score <= band.max);
}

type Total = Readonly<{ score: number | undefined; isScoreWhole: boolean; band: Band | undefined }>;

function isRaised(
  rule: AlertRule,
  form: Form,
  given: (linkId: string) => Answer | undefined,
  total: Total,
): boolean {
  const { when } = rule;
  switch (when.on) {
    case 'answer':
      return compare(when.test, given(when.test.linkId));
    case 'itemScore': {
      const item = form.items.find((one) => one.linkId === when.linkId);
      const score = item && answerScore(item, given(when.linkId));
      return score !== undefined && holds(score, when.operator, when.value);
    }
    case 'score':
      // A sum only grows while answers come in, so a floor may be passed early; anything else waits for the whole.
      if (total.score === undefined) return false;
      if (!total.isScoreWhole && !when.operator.startsWith('>')) return false;
      return holds(total.score, when.operator, when.value);
    default:
      return total.band?.code === when.code;
  }
}

function holds(score: number, operator: Operator, value: number): boolean {
  return compare({ linkId: '', operator, value }, { kind: 'number', value: score });
}

function raise(rule: AlertRule): RaisedAlert {
  const { when } = rule;
  const linkId = when.on === 'answer' ? when.test.linkId : when.on === 'itemScore' ? when.linkId : undefined;
  const { id, severity, message } = rule;
  return { rule: id, severity, message, ...(linkId === undefined ? {} : { linkId }) };
}
