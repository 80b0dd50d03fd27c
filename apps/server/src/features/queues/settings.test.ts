import type { Queue } from '@suifang/contract/queues.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent } from '../../../test/desk-hospital.ts';

let api: TestApi;
let supervisor: string;
let nurse: string;
let members: string[];

beforeAll(async () => {
  api = await createTestApi();
  supervisor = await api.openSession(await api.addStaff('supervisor'));
  nurse = await api.openSession(await api.addStaff('nurse'));
  members = [await addAgent(api.context, 1), await addAgent(api.context, 2)].map(({ staffId }) => staffId);
});
afterAll(() => api.close());

type Refusal = { code: string; fields?: { path: string }[] };
let count = 0;
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
const create = <Body = Queue>(other: object = {}, cookie = supervisor) => {
  count += 1;
  const body = { name: `队列 ${count}`, settings: {}, memberIds: [], ...other };
  return api.call<Body>({ method: 'POST', url: '/api/queues', body, cookie });
};
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
const change = <Body = Queue>(id: string, body: object) =>
  api.call<Body>({ method: 'PATCH', url: `/api/queues/${id}`, body, cookie: supervisor });
const toQueue = (queueId: string) => ({ to: 'queue', queueId });

test('a queue is made with members in their order, and what is not said is the usual', async () => {
  const memberIds = members.toReversed();
  const made = await create({ memberIds, settings: { strategy: 'fixed_order', ringMs: 15_000 } });
  expect(made.status).toBe(200);
  expect(made.body.members.map(({ staffId }) => staffId)).toEqual(memberIds);
  expect(made.body.settings).toMatchObject({ strategy: 'fixed_order', ringMs: 15_000, maxWaiting: 50 });
  const { body } = await api.call<{ items: Queue[] }>({ url: '/api/queues', cookie: nurse });
  expect(body.items).toContainEqual(made.body);
  const rows = await api.context.db
    .selectFrom('audit')
    .select('action')
    .where('object_id', '=', made.body.id)
    .execute();
  expect(rows).toEqual([{ action: 'queue.created' }]);
});

test('a nurse makes none, and two have not one name', async () => {
  expect((await create({}, nurse)).status).toBe(403);
  const { body } = await create();
  const again = await create<Refusal>({ name: body.name });
  expect(again.body).toMatchObject({ code: 'queue.name-taken', fields: [{ path: 'name' }] });
});

test('members are agents who are in use; one who was disabled later stays where they were', async () => {
  const unknown = await create<Refusal>({ memberIds: [crypto.randomUUID()] });
  expect([unknown.status, unknown.body.code]).toEqual([422, 'queue.member-unknown']);
  const { body } = await create({ memberIds: members });
  const [gone = ''] = members;
  await api.context.db.updateTable('agent').set({ is_enabled: false }).where('staff_id', '=', gone).execute();
  const kept = await change(body.id, { version: 1, memberIds: members.toReversed() });
  expect(kept.body.members).toHaveLength(2);
  expect((await create<Refusal>({ memberIds: [gone] })).body.code).toBe('queue.member-unknown');
  await api.context.db.updateTable('agent').set({ is_enabled: true }).where('staff_id', '=', gone).execute();
});

test('callers go on to another queue that is in use, never to the same one', async () => {
  const { body: other } = await create();
  const { body: own } = await create({ settings: { whenFull: toQueue(other.id) } });
  expect(own.settings.whenFull).toEqual(toQueue(other.id));
  const circle = await change<Refusal>(own.id, {
    version: 1,
    settings: { ...own.settings, overflow: [{ afterMs: 60_000, exit: toQueue(own.id) }] },
  });
  expect(circle.body).toMatchObject({
    code: 'queue.way-wrong',
    fields: [{ path: 'settings.overflow.0.exit' }],
  });
  const gone = await create<Refusal>({ settings: { whenClosed: toQueue(crypto.randomUUID()) } });
  expect(gone.body).toMatchObject({ code: 'queue.way-wrong', fields: [{ path: 'settings.whenClosed' }] });
});

test('three queues that are full send nobody round in circles', async () => {
  const { body: first } = await create();
  const { body: second } = await create({ settings: { whenFull: toQueue(first.id) } });
  const { body: third } = await create({ settings: { whenClosed: toQueue(second.id) } });
  const settings = { ...first.settings, whenFull: toQueue(third.id) };
  const refused = await change<Refusal>(first.id, { version: 1, settings });
  expect([refused.status, refused.body.code]).toEqual([422, 'queue.circle']);
  const later = { ...first.settings, overflow: [{ afterMs: 60_000, exit: toQueue(third.id) }] };
  expect((await change(first.id, { version: 1, settings: later })).status).toBe(200);
});

test('what is left out stays, and a second editor is told', async () => {
  const { body } = await create({ memberIds: members, settings: { weight: 30 } });
  const renamed = await change(body.id, { version: 1, name: '产科热线' });
  expect(renamed.body).toMatchObject({ name: '产科热线', settings: { weight: 30 }, version: 2 });
  expect(renamed.body.members).toHaveLength(2);
  const stale = await change<Refusal>(body.id, { version: 1, memberIds: [] });
  expect([stale.status, stale.body.code]).toEqual([409, 'request.conflict']);
  const { body: all } = await api.call<{ items: Queue[] }>({ url: '/api/queues', cookie: nurse });
  expect(all.items.find(({ id }) => id === body.id)?.members).toHaveLength(2);
});

test('a queue to which another sends its callers, a route leads, or where somebody waits, stays in use', async () => {
  const { db, ids, clock } = api.context;
  const { body: target } = await create();
  const disable = (version = 1) => change<Refusal>(target.id, { version, isEnabled: false });
  const { body: source } = await create({ settings: { whenFull: toQueue(target.id) } });
  expect((await disable()).body.code).toBe('queue.in-use');
  await change(source.id, { version: 1, isEnabled: false });

  const menu = [{ key: '1', say: '复诊请按1', way: toQueue(target.id) }];
  const otherwise = { to: 'announcement', text: '请在工作时间来电' };
  const route = await api.call<{ id: string }>({
    method: 'POST',
    url: '/api/inbound-routes',
    body: { name: '总机', number: null, settings: { greeting: '您好', menu, otherwise } },
    cookie: supervisor,
  });
  expect(route.status).toBe(200);
  expect((await disable()).body.code).toBe('queue.in-use');
  const off = { version: 1, isEnabled: false };
  await api.call({
    method: 'PATCH',
    url: `/api/inbound-routes/${route.body.id}`,
    body: off,
    cookie: supervisor,
  });

  const callId = ids.next();
  await db
    .insertInto('call')
    .values({
      id: callId,
      direction: 'inbound',
      flow: 'queue',
      flow_input: '{}',
      flow_state: '{}',
      epoch: 1,
      started_at: clock.now(),
    })
    .execute();
  const entry = {
    id: ids.next(),
    queue_id: target.id,
    call_id: callId,
    priority: 0,
    state: 'waiting' as const,
  };
  await db
    .insertInto('queue_entry')
    .values({ ...entry, entered_at: clock.now() })
    .execute();
  expect((await disable()).body.code).toBe('queue.in-use');
  await db.updateTable('queue_entry').set({ state: 'abandoned' }).where('id', '=', entry.id).execute();
  expect((await disable()).status).toBe(200);
});
