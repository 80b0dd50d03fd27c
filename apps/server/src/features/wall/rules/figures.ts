import type { IncomingResult } from '@suifang/contract/incoming-calls.ts';
import type { QueueFigures } from '@suifang/contract/wall.ts';

/** One call that waited in a queue. Times in ms. */
export type QueuedCall = Readonly<{
  result: IncomingResult;
  waitedMs: number;
  /** Talking, holding and wrap-up, of a call that somebody took and that is over; undefined: not (yet) known. */
  handledMs: number | undefined;
}>;

/**
 * A queue's figures. Service level as Asterisk's queues tell it (answered in time of answered) and with those who gave
 * up (SL2: answered or given up in time, of answered and given up); whoever gave up sooner than `shortAbandonMs` has
 * hardly waited and counts on neither side.
 */
export function figuresOf(
  calls: readonly QueuedCall[],
  { serviceLevelMs, shortAbandonMs }: Readonly<{ serviceLevelMs: number; shortAbandonMs: number }>,
): QueueFigures {
  const of = (...results: IncomingResult[]) => calls.filter(({ result }) => results.includes(result));
  const isInTime = ({ waitedMs }: QueuedCall) => waitedMs <= serviceLevelMs;
  const answered = of('answered', 'talking');
  const gaveUp = of('abandoned');
  const abandoned = gaveUp.filter(({ waitedMs }) => waitedMs > shortAbandonMs);
  const answeredInTime = answered.filter(isInTime).length;
  const abandonedInTime = abandoned.filter(isInTime).length;
  const both = answered.length + abandoned.length;
  return {
    offered: calls.length,
    waiting: of('waiting').length,
    talking: of('talking').length,
    answered: answered.length,
    answeredInTime,
    abandoned: abandoned.length,
    abandonedInTime,
    shortAbandoned: gaveUp.length - abandoned.length,
    messages: of('message').length,
    callbacks: of('callback').length,
    serviceLevel: share(answeredInTime, answered.length),
    serviceLevelWithAbandoned: share(answeredInTime + abandonedInTime, both),
    abandonedShare: share(abandoned.length, both),
    averageAnswerMs: mean(answered.map(({ waitedMs }) => waitedMs)),
    averageHandleMs: mean(answered.flatMap(({ handledMs }) => handledMs ?? [])),
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
