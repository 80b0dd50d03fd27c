import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import type { Subject } from './events.ts';

let api: TestApi;
let stops: Array<() => void> = [];

beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(() => {
  for (const stop of stops) stop();
  stops = [];
});
afterAll(() => api.close());

/** How often somebody was woken who waits for these. */
function listen(about?: readonly Subject[]): () => number {
  let times = 0;
  stops.push(api.context.events.onCommitted(() => (times += 1), about));
  return () => times;
}

const write = (...types: readonly string[]) =>
  api.context.db.transaction().execute((trx) =>
    api.context.events.record(
      trx,
      types.map((type) => ({ type, subjectId: 'x', data: {} })),
    ),
  );

/** Commits are told in their order: once this one was, all before it were. */
async function allAreTold(): Promise<void> {
  const marked = listen(['voicemail']);
  await write('voicemail.changed');
  await expect.poll(marked).toBe(1);
}

test('a commit wakes those whom it is about, and nobody else', async () => {
  const [everybody, dialer, commander] = [listen(), listen(['campaign', 'attempt']), listen(['command'])];
  await write('attempt.changed', 'call.changed', 'attempt.changed');
  await write('call.changed');
  await write('command.given');
  await allAreTold();
  expect([everybody(), dialer(), commander()]).toEqual([4, 1, 1]);
});

test('a browser’s phone is told of when its nurse signs in and when her session ends, and not each time it is reached', async () => {
  const { context } = api;
  const administrator = await api.openSession(await api.addStaff('administrator'));
  const staffId = await api.addStaff('nurse');
  const nurse = await api.openSession(staffId);
  const body = { staffId, agentNo: '1001', extension: '8001' };
  await api.call({ method: 'POST', url: '/api/agents', body, cookie: administrator });
  const switchKeeper = listen(['device']);
  await api.call({ method: 'PUT', url: '/api/agent/sign-in', body: { phone: 'browser' }, cookie: nurse });
  await allAreTold();
  expect(switchKeeper()).toBe(1);
  await context.db.updateTable('device').set({ is_reachable: true }).execute();
  await allAreTold();
  expect(switchKeeper()).toBe(1);
  await context.db.deleteFrom('session').where('staff_id', '=', staffId).execute();
  await allAreTold();
  expect(switchKeeper()).toBe(2);
});
