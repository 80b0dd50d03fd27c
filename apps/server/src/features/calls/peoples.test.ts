import { randomUUID } from 'node:crypto';
import type { PeoplesCall, PeoplesCallKind } from '@suifang/contract/calls.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addIncomingCall } from '../../../test/incoming-call.ts';

let api: TestApi;
let supervisor: string;
let nurse: string;
const names = new Map<string, string>();
let [wang, li] = ['', ''];

beforeAll(async () => {
  api = await createTestApi();
  supervisor = await api.openSession(await api.addStaff('supervisor'));
  [wang, li] = [await api.addStaff('nurse'), await api.addStaff('nurse')];
  nurse = await api.openSession(li);
  for (const row of await api.context.db.selectFrom('staff').select(['id', 'name']).execute())
    names.set(row.id, row.name);
});
afterAll(() => api.close());

type Leg = Readonly<{ party: string; staffId?: string; isAnswered?: boolean; outcome?: string }>;

/** A call that is over, as its rows have it: it began at a minute of the hour and lasted one. */
async function addCall(
  direction: 'outbound' | 'internal',
  at: string,
  call: Readonly<{ result: string; number?: string; dialed?: string }>,
  legs: readonly Leg[],
): Promise<string> {
  const { db, vault } = api.context;
  const id = randomUUID();
  const startedAt = new Date(at);
  const answeredAt = new Date(startedAt.getTime() + 10_000);
  const endedAt = new Date(startedAt.getTime() + 60_000);
  const { number, dialed } = call;
  await db
    .insertInto('call')
    .values({
      id,
      direction,
      flow: 'talk',
      flow_input: '{}',
      flow_state: '{"at":"ended"}',
      epoch: 1,
      started_at: startedAt,
      answered_at: call.result === 'talked' ? answeredAt : null,
      ended_at: endedAt,
      result: call.result,
      dialed_number: dialed ?? null,
      ...(number !== undefined && {
        number_enc: vault.encrypt(number, 'phone.number'),
        number_bidx: vault.blindIndex(number, 'phone.number'),
      }),
    })
    .execute();
  for (const { party, staffId, isAnswered, outcome } of legs)
    await db
      .insertInto('call_leg')
      .values({
        leg_id: `${id}.${party}`,
        call_id: id,
        party,
        kind: staffId === undefined ? 'trunk' : 'device',
        staff_id: staffId ?? null,
        outcome: outcome ?? null,
        created_at: startedAt,
        answered_at: isAnswered === true ? answeredAt : null,
      })
      .execute();
  return id;
}

const list = async (kind: PeoplesCallKind, more = '', cookie = supervisor) =>
  (
    await api.call<{ items: PeoplesCall[]; total: number }>({
      url: `/api/calls/of-people?kind=${kind}${more}`,
      cookie,
    })
  ).body;

test('calls are found by where they come from, with who of ours had them; numbers are masked', async () => {
  const own = { party: 'agent', staffId: wang, isAnswered: true };
  const reached = await addCall(
    'outbound',
    '2026-11-20T09:00:00+08:00',
    { result: 'talked', number: '+8613800000001' },
    [own, { party: 'patient', isAnswered: true }],
  );
  const busy = await addCall(
    'outbound',
    '2026-11-20T10:00:00+08:00',
    { result: 'not_reached', number: '+8613800000002' },
    [own, { party: 'patient', outcome: 'busy' }],
  );
  const refused = await addCall('outbound', '2026-11-21T09:00:00+08:00', { result: 'refused' }, [own]);
  const between = await addCall(
    'internal',
    '2026-11-20T11:00:00+08:00',
    { result: 'talked', dialed: '8002' },
    [own, { party: 'colleague', staffId: li, isAnswered: true }],
  );
  await addIncomingCall(api.context, '13800000003');

  const desk = await list('desk', '&sort=at');
  expect(desk.items).toMatchObject([
    { id: reached, agent: { id: wang }, number: '138****0001', result: 'talked', talkedMs: 50_000 },
    { id: busy, result: 'not_reached', outcome: 'busy', talkedMs: null },
    { id: refused, result: 'refused', number: null },
  ]);
  expect((await list('internal')).items).toMatchObject([
    { id: between, agent: { id: wang }, colleague: names.get(li), number: null, result: 'talked' },
  ]);
  expect((await list('in')).items).toMatchObject([{ number: '138****0003', agent: null, patient: null }]);
  expect((await list('desk', '&from=2026-11-21&to=2026-11-21')).items.map(({ id }) => id)).toEqual([refused]);
});

test('who does not supervise sees the calls they had a part in', async () => {
  expect((await list('desk', '', nurse)).total).toBe(0);
  expect((await list('internal', '', nurse)).total).toBe(1);
  expect((await list('in', '', nurse)).total).toBe(0);
});
