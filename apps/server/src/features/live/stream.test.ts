import type { AddressInfo } from 'node:net';
import type { LiveEvent } from '@suifang/contract/events.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import type { NewEvent } from '../../platform/events/events.ts';
import { createHttpServer } from '../../platform/http/server.ts';
import { createAuthenticate } from '../staff/index.ts';
import { liveRoutes } from './index.ts';

let api: TestApi;
let url: string;
let nurse: string;
let nurseId: string;

beforeAll(async () => {
  api = await createTestApi();
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}/api/events`;
  nurseId = await api.addStaff('nurse');
  nurse = await api.openSession(nurseId);
});
afterAll(() => api.close());

type Message = { event: string; id: string | undefined; data: LiveEvent };

/** A browser that listens. `next` waits for one more message. */
async function listen(options: { url?: string; cookie?: string; lastEventId?: string } = {}) {
  const abort = new AbortController();
  const response = await fetch(options.url ?? url, {
    signal: abort.signal,
    headers: {
      cookie: options.cookie ?? nurse,
      ...(options.lastEventId === undefined ? {} : { 'last-event-id': options.lastEventId }),
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  const next = async (): Promise<Message> => {
    for (;;) {
      const end = buffer.indexOf('\n\n');
      if (end >= 0) {
        const lines = buffer.slice(0, end).split('\n');
        buffer = buffer.slice(end + 2);
        const field = (name: string) =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        const data = field('data');
        if (data === undefined) continue;
        return { event: field('event') ?? 'message', id: field('id'), data: JSON.parse(data) as LiveEvent };
      }
      const chunk = await reader?.read();
      if (!chunk || chunk.done) throw new Error('the stream has ended');
      buffer += chunk.value;
    }
  };
  expect((await next()).event).toBe('opened');
  return { next, close: () => abort.abort() };
}

const happen = (...events: NewEvent[]) =>
  api.context.db.transaction().execute((trx) => api.context.events.record(trx, events));
const campaign = (subjectId: string): NewEvent => ({
  type: 'campaign.changed',
  subjectId,
  data: { state: 'running', secret: '王桂芳' },
});

test('what happens arrives, with no more than the catalogue allows', async () => {
  const browser = await listen();
  await happen(campaign('c1'));
  const { data } = await browser.next();
  expect(data).toMatchObject({ type: 'campaign.changed', subjectId: 'c1', data: { state: 'running' } });
  expect(JSON.stringify(data)).not.toContain('王桂芳');
  browser.close();
});

test('a browser that comes back gets what it missed, in order, and then what happens', async () => {
  const before = await listen();
  await happen(campaign('c2'));
  const { id } = await before.next();
  before.close();
  await happen(campaign('c3'), campaign('c4'));
  const after = await listen({ lastEventId: id ?? '' });
  await happen(campaign('c5'));
  const heard = [await after.next(), await after.next(), await after.next()];
  expect(heard.map(({ data }) => data.subjectId)).toEqual(['c3', 'c4', 'c5']);
  after.close();
});

test('an event whose transaction ends late is not lost behind a later one', async () => {
  const browser = await listen();
  const slow = await api.context.db.startTransaction().execute();
  await api.context.events.record(slow, [campaign('slow')]);
  await happen(campaign('quick'));
  const quick = await browser.next();
  expect(quick.data.subjectId).toBe('quick');
  // Whoever leaves now and comes back must still hear of the slow one.
  const back = await listen({ lastEventId: quick.id ?? '' });
  await slow.commit().execute();
  expect((await browser.next()).data.subjectId).toBe('slow');
  const heard = new Set([(await back.next()).data.subjectId, (await back.next()).data.subjectId]);
  expect(heard).toEqual(new Set(['quick', 'slow']));
  browser.close();
  back.close();
});

test('a nurse does not hear of trunks', async () => {
  const browser = await listen();
  await happen({ type: 'trunk.changed', subjectId: 't1', data: {} }, campaign('c6'));
  expect((await browser.next()).data.subjectId).toBe('c6');
  browser.close();
});

test('who missed too much is told to load everything anew', async () => {
  const present = await listen();
  await happen(...Array.from({ length: 1_001 }, (_, index) => campaign(`m${index}`)));
  let last: Message;
  do last = await present.next();
  while (last.data.subjectId !== 'm1000');
  const late = await listen({ lastEventId: '1' });
  const reset = await late.next();
  expect([reset.event, reset.id]).toEqual(['reset', last.id]);
  await happen(campaign('after'));
  expect((await late.next()).data.subjectId).toBe('after');
  present.close();
  late.close();
});

test('a browser whose session ends is told so, and hears no more', async () => {
  const app = await createHttpServer({
    log: api.context.log,
    health: api.context.health,
    authenticate: createAuthenticate(api.context),
  });
  const authenticate = createAuthenticate(api.context);
  liveRoutes(app, { ...api.context, authenticate }, { heartbeatMs: 20 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const staffId = await api.addStaff('nurse');
  const browser = await listen({
    url: `http://127.0.0.1:${port}/api/events`,
    cookie: await api.openSession(staffId),
  });
  await api.context.db.deleteFrom('session').where('staff_id', '=', staffId).execute();
  expect((await browser.next()).event).toBe('signed-out');
  await expect(browser.next()).rejects.toThrow('the stream has ended');
  await app.close();
});

test('nobody listens without a session', async () => {
  expect((await fetch(url)).status).toBe(401);
});
