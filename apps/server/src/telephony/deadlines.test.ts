import { createVirtualClock } from '@suifang/simulator/memory/virtual-clock.ts';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createActivity } from '../platform/activity.ts';
import { createMailboxes } from '../platform/mailbox.ts';
import { createDeadlines } from './deadlines.ts';
import { createLiveCalls } from './live-calls.ts';
import { StepDeclined, unknownFlow } from './registry.ts';

/** When a step at a deadline fails, how soon it is tried again. Answers the seconds after the first try. */
async function triesWithin(seconds: number, failure: Error): Promise<number[]> {
  const clock = createVirtualClock(Date.parse('2026-11-23T09:00:00+08:00'));
  const startedAt = clock.now().getTime();
  const calls = createLiveCalls(clock);
  const call = calls.add(
    {
      id: 'call',
      legs: [],
      flow: 'menu',
      storedInput: {},
      startedAt: clock.now(),
      state: {},
      version: 1,
    },
    { ...unknownFlow('menu'), deadlineAt: () => startedAt },
    {},
  );
  const tries: number[] = [];
  const activity = createActivity(pino({ level: 'silent' }));
  const deadlines = createDeadlines(
    { clock, timers: clock, activity, mailboxes: createMailboxes(), switch: { isConnected: true } },
    calls,
    {
      advance: async () => {
        tries.push((clock.now().getTime() - startedAt) / 1000);
        throw failure;
      },
      letGo: () => undefined,
      hangUp: async () => undefined,
    },
  );
  deadlines.arm(call);
  for (;;) {
    await activity.idle();
    if (!clock.advance(startedAt + seconds * 1000)) return tries;
  }
}

test('a step that somebody else was faster than is tried again each second: a caller hears the tone meanwhile', async () => {
  expect(await triesWithin(4, new StepDeclined('the agent is not free'))).toEqual([0, 1, 2, 3, 4]);
});

test('a step that failed is tried again after five seconds', async () => {
  expect(await triesWithin(10, new Error('a fault'))).toEqual([0, 5, 10]);
});
