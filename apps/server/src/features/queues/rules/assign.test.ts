import { QueueSettings } from '@suifang/contract/queues.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, type FreeAgent, placesOf, type WaitingCaller } from './assign.ts';
import { CALLS_NEEDED, expectedWaitMs } from './expected-wait.ts';

const caller = (entryId: string, more: Partial<WaitingCaller> = {}): WaitingCaller => ({
  entryId,
  queueId: 'q',
  priority: 0,
  enteredAt: 0,
  preferred: undefined,
  missedBy: new Set(),
  spread: undefined,
  ...more,
});
const agent = (staffId: string, more: Partial<FreeAgent> = {}): FreeAgent => ({
  staffId,
  idleSince: 0,
  handledToday: 0,
  skills: new Map(),
  queues: new Map([['q', { position: 0, offeredAt: 0 }]]),
  ...more,
});
const queue = (settings: object = {}) => new Map([['q', QueueSettings.parse(settings)]]);
const chosen = (...given: Parameters<typeof assign>) =>
  assign(...given).offers.map(({ staffIds }) => staffIds);

test('a campaign’s patient goes to whoever has had fewest of that campaign, whatever the queue’s strategy', () => {
  const agents = [
    agent('a', { handledToday: 0 }),
    agent('b', { handledToday: 9 }),
    agent('c', { handledToday: 4 }),
  ];
  const patient = caller('1', { spread: new Map([['a', 2]]) });
  for (const strategy of ['longest_idle', 'ring_all', 'fixed_order'] as const)
    expect(assign([patient], agents, queue({ strategy }), 0).offers).toEqual([
      { entryId: '1', staffIds: ['c'] },
    ]);
});

describe('who is next', () => {
  test('whoever has been idle longest', () => {
    const agents = [agent('a', { idleSince: 20 }), agent('b', { idleSince: 10 })];
    expect(chosen([caller('1')], agents, queue(), 100)).toEqual([['b']]);
  });

  test('by fewest calls, by turn, by fixed order, all at once', () => {
    const place = (position: number, offeredAt: number) => ({
      queues: new Map([['q', { position, offeredAt }]]),
    });
    const agents = [
      agent('a', { handledToday: 3, ...place(1, 50) }),
      agent('b', { handledToday: 5, ...place(0, 90) }),
      agent('c', { handledToday: 9, ...place(2, 10) }),
    ];
    const by = (strategy: string) => chosen([caller('1')], agents, queue({ strategy }), 100);
    expect(by('fewest_calls')).toEqual([['a']]);
    expect(by('round_robin')).toEqual([['c']]);
    expect(by('fixed_order')).toEqual([['b']]);
    expect(by('ring_all')).toEqual([['a', 'b', 'c']]);
  });

  test('only who has the skill, less of it after a while, but never none', () => {
    const settings = {
      skills: [{ skill: '伤口', minLevel: 8 }],
      relax: [{ afterMs: 30_000, byLevels: 3 }],
    };
    const agents = [agent('little', { skills: new Map([['伤口', 5]]) }), agent('none')];
    const early = assign([caller('1')], agents, queue(settings), 1000);
    expect(early).toEqual({ offers: [], lookAgainAt: 30_000 });
    expect(chosen([caller('1')], agents, queue(settings), 30_000)).toEqual([['little']]);
  });

  test('the agent who tried to reach the caller, for as long as the queue waits for them; then their substitute or the team', () => {
    const mine = caller('1', { preferred: { staffIds: ['owner', 'substitute'], until: 20_000 } });
    expect(assign([mine], [agent('other')], queue(), 5000)).toEqual({ offers: [], lookAgainAt: 20_000 });
    expect(chosen([mine], [agent('other'), agent('owner')], queue(), 5000)).toEqual([['owner']]);
    expect(chosen([mine], [agent('other'), agent('substitute')], queue(), 5000)).toEqual([['substitute']]);
    expect(chosen([mine], [agent('other')], queue(), 20_000)).toEqual([['other']]);
  });

  test('not who has let it ring, unless everybody has', () => {
    const again = caller('1', { missedBy: new Set(['a']) });
    expect(chosen([again], [agent('a'), agent('b')], queue(), 10)).toEqual([['b']]);
    expect(chosen([again], [agent('a')], queue(), 10)).toEqual([['a']]);
  });
});

describe('which caller is first', () => {
  test('the heavier queue, then the caller’s own priority, then who came first', () => {
    const queues = new Map([
      ['q', QueueSettings.parse({ weight: 1 })],
      ['urgent', QueueSettings.parse({ weight: 9 })],
    ]);
    const one = agent('a', {
      queues: new Map([
        ['q', { position: 0, offeredAt: 0 }],
        ['urgent', { position: 0, offeredAt: 0 }],
      ]),
    });
    const first = (...callers: WaitingCaller[]) => assign(callers, [one], queues, 100).offers[0]?.entryId;
    expect(first(caller('old', { enteredAt: 1 }), caller('new', { enteredAt: 2 }))).toBe('old');
    expect(first(caller('old', { enteredAt: 1 }), caller('vip', { enteredAt: 2, priority: 1 }))).toBe('vip');
    expect(first(caller('vip', { priority: 9 }), caller('red', { queueId: 'urgent' }))).toBe('red');
  });
});

test('each queue counts its own callers, in the order in which they are offered', () => {
  const callers = [
    caller('other queue', { queueId: 'elsewhere', priority: 9 }),
    caller('late', { enteredAt: 2 }),
    caller('early', { enteredAt: 1 }),
    caller('vip', { enteredAt: 3, priority: 1 }),
  ];
  const queues = new Map([...queue(), ['elsewhere', QueueSettings.parse({})] as const]);
  expect(Object.fromEntries(placesOf(callers, queues))).toEqual({
    'other queue': 1,
    vip: 1,
    early: 2,
    late: 3,
  });
});

test('nobody is offered twice at once, whoever waits and whoever is free', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(ids, ids, fc.constantFrom('longest_idle', 'ring_all'), (callers, agents, strategy) => {
      const { offers } = assign(
        callers.map((id, index) => caller(id, { enteredAt: index })),
        agents.map((id) => agent(id)),
        queue({ strategy }),
        100,
      );
      const asked = offers.flatMap(({ staffIds }) => staffIds);
      expect(new Set(asked).size).toBe(asked.length);
      expect(new Set(offers.map(({ entryId }) => entryId)).size).toBe(offers.length);
      const expected = strategy === 'ring_all' ? agents.length : Math.min(callers.length, agents.length);
      expect(asked.length).toBe(callers.length === 0 ? 0 : expected);
    }),
  );
});

test('a wait is told only when enough is known: the place times the mean, spread over who works', () => {
  const handled = Array.from({ length: CALLS_NEEDED }, () => 180_000);
  expect(expectedWaitMs(4, handled, 6)).toBe(120_000);
  expect(expectedWaitMs(4, handled.slice(1), 6)).toBeUndefined();
  expect(expectedWaitMs(4, handled, 0)).toBeUndefined();
});
