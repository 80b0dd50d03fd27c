import type { CallDetail, CallMoment } from '@suifang/contract/calls.ts';
import type { SpokenAnswer } from '../responses/index.ts';
import { PATIENT } from '../../telephony/registry.ts';
import type { CallEventRow, DialRow } from './store.ts';

type Line = CallDetail['timeline'][number];

/** Facts of the flows as people tell them. Keys and deadlines are left out: a key may be a birth year. */
const momentOfFact: Readonly<Record<string, CallMoment>> = {
  'identity.confirmed': 'identity-confirmed',
  'identity.failed': 'identity-failed',
  'questions.started': 'questions-started',
  'question.answered': 'question-answered',
  'question.given-up': 'question-given-up',
  'notice.heard': 'notice-heard',
  'notice.confirmed': 'notice-confirmed',
  'person.wanted': 'person-wanted',
  'patient.opted-out': 'opted-out',
  'patient.refused': 'refused',
  'number.wrong-person': 'wrong-person',
  'call.held': 'asked-to-hold',
  resumed: 'resumed',
};

const endings: Readonly<Record<string, CallMoment>> = {
  themselves: 'ended-by-patient',
  us: 'ended-by-system',
  interrupted: 'interrupted',
};

const line = (at: Date, what: CallMoment, more: Partial<Line> = {}): Line => ({
  at,
  what,
  question: null,
  answer: null,
  share: null,
  ...more,
});

type EventData = Readonly<{
  linkId?: string;
  answer?: unknown;
  keys?: string;
  share?: number;
  by?: string;
  party?: string;
}>;

function lineOfEvent(event: CallEventRow, questions: ReadonlyMap<string, SpokenAnswer>): Line[] {
  const data = event.data as EventData;
  if (event.type === 'left')
    return data.party === PATIENT ? [line(event.at, endings[data.by ?? ''] ?? 'interrupted')] : [];
  const what = momentOfFact[event.type];
  if (!what) return [];
  const asked = data.linkId === undefined ? undefined : questions.get(data.linkId);
  const answer = asked && data.answer !== undefined ? asked.describe(data.answer) : null;
  return [line(event.at, what, { question: asked?.question ?? null, answer, share: data.share ?? null })];
}

/**
 * A dial and its conversation from the first signal to the end, in plain moments. What happened is in the order in which
 * it happened, not in that of its times: the clock may have been set in between.
 */
export function timelineOf(
  dial: DialRow,
  events: readonly CallEventRow[],
  questions: ReadonlyMap<string, SpokenAnswer>,
): Line[] {
  const signal = (at: Date | null, what: CallMoment): Line[] => (at ? [line(at, what)] : []);
  // Either of these may come first, and nothing but their times says which did.
  const whileRinging = [
    ...signal(dial.earlyMediaAt, 'early-media'),
    ...signal(dial.ringingAt, 'ringing'),
  ].toSorted((one, other) => one.at.getTime() - other.at.getTime());
  return [
    ...signal(dial.dialedAt, 'dialed'),
    ...whileRinging,
    ...(dial.answeredAt ? signal(dial.answeredAt, 'answered') : signal(dial.endedAt, 'not-answered')),
    ...events.flatMap((event) => lineOfEvent(event, questions)),
  ];
}

/** What was answered, as given, in order. The keys of a question are those after the identity has been proved. */
export function answersOf(
  events: readonly CallEventRow[],
  questions: ReadonlyMap<string, SpokenAnswer>,
): CallDetail['answers'] {
  return events.flatMap(({ at, type, data }) => {
    if (type !== 'question.answered' && type !== 'question.given-up') return [];
    const { linkId = '', answer, keys = '' } = data as EventData;
    const asked = questions.get(linkId);
    if (!asked) return [];
    const words = answer === undefined ? null : asked.describe(answer);
    return [{ at, question: asked.question, answer: words, keys }];
  });
}

/** The events by their names alone: what they carry may be a birth year. */
export function signalsOf(events: readonly CallEventRow[]): NonNullable<CallDetail['wire']>['events'] {
  return events.map(({ at, type, data }) => ({ at, type, party: (data as EventData).party ?? null }));
}
