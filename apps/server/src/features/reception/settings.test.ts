import type { InboundRoute } from '@suifang/contract/inbound-routes.ts';
import type { Queue } from '@suifang/contract/queues.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { makeNursesAgents } from '../agents/index.ts';
import { createReception } from './index.ts';

let api: TestApi;
let administrator: string;
let administratorId: string;

beforeAll(async () => {
  api = await createTestApi();
  administratorId = await api.addStaff('administrator');
  administrator = await api.openSession(administratorId);
});
afterAll(() => api.close());
afterEach(async () => {
  const { db } = api.context;
  for (const table of ['inbound_route', 'queue', 'agent', 'extension', 'command'] as const)
    await db.deleteFrom(table).execute();
});

type Refusal = { code: string; fields?: { path: string }[] };
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
const send = <Body>(method: 'POST' | 'PATCH' | 'PUT', url: string, body?: object, cookie = administrator) =>
  api.call<Body>({ method, url, cookie, ...(body && { body }) });
const settingsTo = (queueId: string) => ({
  greeting: '您好，通话会录音',
  otherwise: { to: 'queue', queueId },
});
const makeQueue = async (name = '热线') =>
  (await send<Queue>('POST', '/api/queues', { name, settings: {}, memberIds: [] })).body.id;
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
const makeRoute = <Body = InboundRoute>(body: object) => send<Body>('POST', '/api/inbound-routes', body);
/** Which route takes a call to this number, by the reception that takes real ones. */
const routeOf = async (to: string) => {
  const source = { kind: 'trunk', trunkId: crypto.randomUUID() } as const;
  const incoming = { type: 'incoming', legId: 'leg', from: '13812345678', to, source } as const;
  return (await createReception(api.context)(incoming, crypto.randomUUID()))?.routeId;
};

describe('a route', () => {
  test('of two that end alike the longer number is meant, in whatever order they stand', async () => {
    const queueId = await makeQueue();
    const short = await makeRoute({ name: '总机', number: '5678', settings: settingsTo(queueId) });
    const long = await makeRoute({ name: '产科', number: '12345678', settings: settingsTo(queueId) });
    expect(await routeOf('01012345678')).toBe(long.body.id);
    expect(await routeOf('01000005678')).toBe(short.body.id);
  });

  test('takes the calls to its number, whatever stands before it; the others go to the one for any number', async () => {
    const queueId = await makeQueue();
    const any = await makeRoute({ name: '总机', number: null, settings: settingsTo(queueId) });
    const own = await makeRoute({ name: '产科', number: '12345678', settings: settingsTo(queueId) });
    expect(await routeOf('01012345678')).toBe(own.body.id);
    expect(await routeOf('01000000000')).toBe(any.body.id);
    await send('PATCH', `/api/inbound-routes/${own.body.id}`, { version: 1, isEnabled: false });
    expect(await routeOf('01012345678')).toBe(any.body.id);
  });

  test('for a number that has one is refused, also when an old one is enabled again', async () => {
    const queueId = await makeQueue();
    const first = await makeRoute({ name: '一', number: null, settings: settingsTo(queueId) });
    const again = await makeRoute<Refusal>({ name: '二', number: null, settings: settingsTo(queueId) });
    expect(again.body).toMatchObject({ code: 'inbound-route.number-taken', fields: [{ path: 'number' }] });
    const url = `/api/inbound-routes/${first.body.id}`;
    await send('PATCH', url, { version: 1, isEnabled: false });
    await makeRoute({ name: '二', number: null, settings: settingsTo(queueId) });
    const enabled = await send<Refusal>('PATCH', url, { version: 2, isEnabled: true });
    expect(enabled.body.code).toBe('inbound-route.number-taken');
  });

  test('leads to queues that are in use, and a key is used once', async () => {
    const queueId = await makeQueue();
    const gone = await makeRoute<Refusal>({
      name: '一',
      number: null,
      settings: settingsTo(crypto.randomUUID()),
    });
    expect(gone.body).toMatchObject({
      code: 'inbound-route.queue-wrong',
      fields: [{ path: 'settings.otherwise' }],
    });
    const way = { to: 'announcement', text: '门诊时间是八点到五点' };
    const twice = [1, 2].map(() => ({ key: '1', say: '门诊请按1', way }));
    const menu = await makeRoute<Refusal>({
      name: '一',
      number: null,
      settings: { ...settingsTo(queueId), menu: twice },
    });
    expect([menu.status, menu.body.code]).toEqual([400, 'request.invalid']);
  });

  test('leads to extensions that are in use, whatever key or hour leads there', async () => {
    const queueId = await makeQueue();
    const staffId = await api.addStaff('supervisor');
    await api.context.db
      .transaction()
      .execute((trx) => makeNursesAgents(api.context, trx, { id: null, name: 'test' }, staffId));
    const way = { to: 'extension', staffId, instead: { to: 'voicemail', queueId } };
    const gone = { ...way, staffId: crypto.randomUUID() };
    const settings = (menuWay: object, closedWay: object) => ({
      ...settingsTo(queueId),
      menu: [{ key: '1', say: '护士长请按1', way: menuWay }],
      schedule: { weekdays: {}, holidays: 'none', makeUpDays: 'as-monday' },
      whenClosed: { greeting: '现在是下班时间', way: closedWay },
    });
    const wrong = await makeRoute<Refusal>({ name: '一', number: null, settings: settings(gone, gone) });
    expect(wrong.body.code).toBe('inbound-route.extension-wrong');
    expect(wrong.body.fields?.map(({ path }) => path)).toEqual([
      'settings.menu.0.way',
      'settings.whenClosed.way',
    ]);
    const lost = { ...way, instead: { to: 'queue', queueId: crypto.randomUUID() } };
    const nowhere = await makeRoute<Refusal>({ name: '一', number: null, settings: settings(way, lost) });
    expect(nowhere.body).toMatchObject({
      code: 'inbound-route.queue-wrong',
      fields: [{ path: 'settings.whenClosed.way' }],
    });
    expect((await makeRoute({ name: '一', number: null, settings: settings(way, way) })).status).toBe(200);
  });

  test('with hours says what becomes of the others', async () => {
    const queueId = await makeQueue();
    const schedule = { weekdays: { 1: [{ from: '08:00', to: '17:00' }] } };
    const settings = { ...settingsTo(queueId), schedule };
    const refused = await makeRoute<Refusal>({ name: '一', number: null, settings });
    expect([refused.status, refused.body.fields?.[0]?.path]).toEqual([400, 'settings.whenClosed']);
  });

  test('keeps the queue to which it leads outside its hours from being disabled', async () => {
    const [queueId, nightId] = [await makeQueue(), await makeQueue('夜间')];
    const whenClosed = { greeting: '现在是下班时间', way: { to: 'voicemail', queueId: nightId } };
    const settings = { ...settingsTo(queueId), schedule: { weekdays: {} }, whenClosed };
    await makeRoute({ name: '一', number: null, settings });
    const disabled = await send<Refusal>('PATCH', `/api/queues/${nightId}`, { version: 1, isEnabled: false });
    expect(disabled.body.code).toBe('queue.in-use');
  });

  test('a second editor is told', async () => {
    const queueId = await makeQueue();
    const { body } = await makeRoute({ name: '一', number: null, settings: settingsTo(queueId) });
    const url = `/api/inbound-routes/${body.id}`;
    expect((await send('PATCH', url, { version: 1, name: '总机' })).status).toBe(200);
    expect((await send<Refusal>('PATCH', url, { version: 1, name: '别的' })).body.code).toBe(
      'request.conflict',
    );
  });
});

describe('a line that works at once', () => {
  test('has every nurse as an agent of one queue, and a route that takes every number', async () => {
    const nurses = [await api.addStaff('nurse'), await api.addStaff('nurse')];
    const made = await send<{ routeId: string; queueId: string; agents: number }>('POST', '/api/first-line');
    expect(made.body.agents).toBe(2);
    expect(await routeOf('01012345678')).toBe(made.body.routeId);
    const { body } = await api.call<{ items: Queue[] }>({ url: '/api/queues', cookie: administrator });
    expect(body.items[0]).toMatchObject({ id: made.body.queueId, name: '随访热线' });
    expect(body.items[0]?.members.map(({ staffId }) => staffId).toSorted()).toEqual(nurses.toSorted());
    const again = await send<Refusal>('POST', '/api/first-line');
    expect([again.status, again.body.code]).toEqual([409, 'first-line.exists']);
    await api.context.db
      .updateTable('staff')
      .set({ disabled_at: new Date() })
      .where('id', 'in', nurses)
      .execute();
  });

  test('has whoever asks as its agent where there is no nurse, and is no nurse’s to make', async () => {
    const supervisor = await api.openSession(await api.addStaff('supervisor'));
    expect((await send('POST', '/api/first-line', undefined, supervisor)).status).toBe(403);
    const made = await send<{ agents: number }>('POST', '/api/first-line');
    expect(made.body.agents).toBe(1);
    const presence = await api.call<{ staffId: string }>({ url: '/api/agent', cookie: administrator });
    expect(presence.body.staffId).toBe(administratorId);
  });
});
