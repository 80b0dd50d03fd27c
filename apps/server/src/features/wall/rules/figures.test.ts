import { incomingResults } from '@suifang/contract/incoming-calls.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, type QueuedCall } from './figures.ts';

const rules = { serviceLevelMs: 20_000, shortAbandonMs: 5_000 };
const call = (result: QueuedCall['result'], seconds: number, handledMs?: number): QueuedCall => ({
  result,
  waitedMs: seconds * 1000,
  handledMs,
});

describe('the figures of a queue', () => {
  test('count who was answered in time, and who gave up, by both formulas', () => {
    const figures = figuresOf(
      [
        call('answered', 10, 60_000),
        call('answered', 20, 120_000),
        call('answered', 45),
        call('talking', 5),
        call('abandoned', 15),
        call('abandoned', 60),
        call('abandoned', 3),
        call('waiting', 4),
        call('message', 30),
        call('callback', 30),
      ],
      rules,
    );
    expect(figures).toMatchObject({
      offered: 10,
      answered: 4,
      answeredInTime: 3,
      abandoned: 2,
      abandonedInTime: 1,
      shortAbandoned: 1,
      serviceLevel: 0.75,
      serviceLevelWithAbandoned: 4 / 6,
      abandonedShare: 2 / 6,
      averageAnswerMs: 20_000,
      averageHandleMs: 90_000,
    });
  });

  test('say nothing about a day on which nobody called', () => {
    expect(figuresOf([], rules)).toMatchObject({
      serviceLevel: null,
      serviceLevelWithAbandoned: null,
      abandonedShare: null,
      averageAnswerMs: null,
      averageHandleMs: null,
    });
  });

  const calls = fc.array(
    fc.record({
      result: fc.constantFrom(...incomingResults),
      waitedMs: fc.integer({ min: 0, max: 600_000 }),
      handledMs: fc.option(fc.integer({ min: 0, max: 600_000 }), { nil: undefined }),
    }),
  );

  test('add up to the calls, and no share leaves 0 to 1', () => {
    fc.assert(
      fc.property(calls, (some) => {
        const figures = figuresOf(some, rules);
        const { answered, abandoned, shortAbandoned, waiting, messages, callbacks, offered } = figures;
        // No queue answered these, nor lost them: they were led elsewhere.
        const elsewhere = some.filter(({ result }) => ['left', 'questionnaire', 'notice'].includes(result));
        const counted = answered + abandoned + shortAbandoned + waiting + messages + callbacks;
        expect(counted + elsewhere.length).toBe(offered);
        for (const share of [figures.serviceLevel, figures.serviceLevelWithAbandoned, figures.abandonedShare])
          if (share !== null) expect(share).toSatisfy((value: number) => value >= 0 && value <= 1);
      }),
    );
  });
});
