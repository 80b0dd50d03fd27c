import { type Trunk, trunkWithStatus } from '@suifang/contract/trunks.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { renderPeers } from '../../telephony/asterisk/pjsip.ts';
import { readTrunkConfigurations } from './index.ts';
import { createOneTest } from './one-test.ts';
import { requireTrunk } from './service.ts';
import { withStatus } from './status.ts';

let api: TestApi;
let administrator: string;
let nurse: string;

beforeAll(async () => {
  api = await createTestApi();
  administrator = await api.openSession(await api.addStaff('administrator'));
  nurse = await api.openSession(await api.addStaff('nurse'));
});
afterAll(() => api.close());

let count = 0;
const line = (other: object = {}) => {
  count += 1;
  return {
    name: `线路 ${count}`,
    kind: 'ip',
    host: '192.0.2.10',
    callerId: '01012345678',
    maxChannels: 30,
    maxCallsPerSecond: 2.5,
    ...other,
  };
};
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
const create = <Body = Trunk>(body: object) =>
  api.call<Body>({ method: 'POST', url: '/api/trunks', body, cookie: administrator });
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
const change = <Body = Trunk>(id: string, body: object) =>
  api.call<Body>({ method: 'PATCH', url: `/api/trunks/${id}`, body, cookie: administrator });
type Refusal = { code: string; fields?: { path: string }[] };

test('a line is made, listed with its state, and told to the telephony process and the audit', async () => {
  const made = await create(line());
  expect(made.status).toBe(200);
  expect(made.body).toMatchObject({ port: 5060, maxCallsPerSecond: 2.5, hasSecret: false, isEnabled: true });
  const list = await api.call<{ items: unknown[] }>({ url: '/api/trunks', cookie: administrator });
  const items = list.body.items.map((item) => trunkWithStatus.parse(item));
  expect(items.find(({ id }) => id === made.body.id)?.state).toBe('unknown');
  const told = await api.context.db
    .selectFrom('event')
    .select('type')
    .where('subject_id', '=', made.body.id)
    .execute();
  const audited = await api.context.db
    .selectFrom('audit')
    .select('action')
    .where('object_id', '=', made.body.id)
    .execute();
  expect([told, audited]).toEqual([[{ type: 'trunk.changed' }], [{ action: 'trunk.created' }]]);
});

test('a secret goes in encrypted and never comes out', async () => {
  const secret = 'Tr0nk!pass';
  const made = await create(line({ kind: 'registration', username: 'user1', secret }));
  expect(made.body.hasSecret).toBe(true);
  const renamed = await change(made.body.id, { version: 1, name: '换了名字' });
  expect(JSON.stringify([made.body, renamed.body])).not.toContain(secret);
  const rows = await api.context.db
    .selectFrom('trunk')
    .select('secret_enc')
    .where('id', '=', made.body.id)
    .execute();
  expect(rows[0]?.secret_enc?.includes(Buffer.from(secret))).toBe(false);
  const configured = await readTrunkConfigurations(api.context);
  expect(configured.find(({ id }) => id === made.body.id)?.secret).toBe(secret);
  const commands = await api.context.db.selectFrom('command').select('answer').execute();
  expect(JSON.stringify(commands)).not.toContain(secret);
});

test.each([
  ['host', '192.0.2.1\n[evil]\ntype=endpoint'],
  ['host', '192.0.2.1;transport=tcp'],
  ['host', 'a.example]'],
  ['username', 'user\r\ncontext=default'],
  ['secret', 'abc;def'],
  ['secret', 'abc\n[x]'],
  ['secret', '>abc'],
  ['callerId', '010"&exec'],
  ['callerId', '010\n'.concat('allow=all')],
])('%s cannot carry configuration: %j', async (field, value) => {
  const refused = await create<Refusal>(
    line({ kind: 'registration', username: 'user', secret: 'secret', [field]: value }),
  );
  expect(refused.status).toBe(400);
  expect(refused.body.fields?.map(({ path }) => path)).toEqual([field]);
});

test('what got past the form is stopped again where the file is rendered', () => {
  const trunk = {
    id: '0198c3c1-0000-7000-8000-000000000000',
    kind: 'registration' as const,
    host: '192.0.2.1',
    port: 5060,
    username: 'user',
    secret: 'secret',
    callerId: '01012345678',
  };
  expect(renderPeers([trunk], [])).toContain('password=secret');
  for (const wrong of [{ host: 'a\n[b]' }, { secret: 'a;b' }, { username: 'a[b' }, { callerId: '1\n2' }]) {
    expect(() => renderPeers([{ ...trunk, ...wrong }], [])).toThrow('not allowed');
  }
});

test('a line that registers needs user name and secret', async () => {
  const refused = await create<Refusal>(line({ kind: 'registration', username: 'user' }));
  expect(refused.body).toMatchObject({ code: 'trunk.secret-needed', fields: [{ path: 'secret' }] });
  const made = await create(line());
  const moved = await change<Refusal>(made.body.id, { version: 1, kind: 'registration', username: 'user' });
  expect(moved.body.code).toBe('trunk.secret-needed');
});

test('two lines cannot have one name', async () => {
  const [first, second] = [await create(line()), await create(line())];
  expect((await create<Refusal>(line({ name: first.body.name }))).body.code).toBe('trunk.name-taken');
  const renamed = await change<Refusal>(second.body.id, { version: 1, name: first.body.name });
  expect(renamed.body).toMatchObject({ code: 'trunk.name-taken', fields: [{ path: 'name' }] });
});

test('the second of two people who change a line is told', async () => {
  const made = await create(line());
  expect((await change(made.body.id, { version: 1, maxChannels: 10 })).body.version).toBe(2);
  expect((await change<Refusal>(made.body.id, { version: 1, maxChannels: 20 })).body.code).toBe(
    'request.conflict',
  );
});

test('a line that a running campaign uses cannot be disabled', async () => {
  const made = await create(line());
  await api.context.db
    .insertInto('campaign')
    .values({
      id: api.context.ids.next(),
      name: '术后随访',
      type: 'VOICE_NOTICE',
      purpose: 'care',
      state: 'running',
      trunk_id: made.body.id,
      settings: '{}',
      created_at: api.clock.now(),
    })
    .execute();
  const disable = () => change<Refusal & Trunk>(made.body.id, { version: 1, isEnabled: false });
  expect((await disable()).body.code).toBe('trunk.in-use');
  await api.context.db.updateTable('campaign').set({ state: 'paused' }).execute();
  expect((await disable()).body.isEnabled).toBe(false);
  const configured = await readTrunkConfigurations(api.context);
  expect(configured.map(({ id }) => id)).not.toContain(made.body.id);
});

test('a nurse sees the names of the lines and whether they answer, and nothing else of them', async () => {
  type Lines = { items: Array<{ id: string; state: string }> };
  const names = await api.call<Lines>({ url: '/api/trunks/names', cookie: nurse });
  const told = (await api.call<Lines>({ url: '/api/trunks', cookie: administrator })).body.items;
  expect(names.body.items.map(({ id, state }) => ({ id, state }))).toEqual(
    told.map(({ id, state }) => ({ id, state })),
  );
  expect(Object.keys(names.body.items[0] ?? {})).toEqual(['id', 'name', 'isEnabled', 'state']);
  expect((await api.call({ url: '/api/trunks', cookie: nurse })).status).toBe(403);
});

test('without a telephone system a test says so', async () => {
  const made = await create(line());
  const url = `/api/trunks/${made.body.id}/test`;
  const tested = await api.call<Refusal>({ method: 'POST', url, body: {}, cookie: administrator });
  expect([tested.status, tested.body.code]).toEqual([503, 'trunk.switch-away']);
});

test('a test rings only numbers of the country', async () => {
  const made = await create(line());
  const url = `/api/trunks/${made.body.id}/test`;
  for (const number of ['0085212345678', '+8613800001111', '110', '1380000111&PJSIP/1']) {
    const tested = await api.call({ method: 'POST', url, body: { number }, cookie: administrator });
    expect(tested.status).toBe(400);
  }
});

test('what the switch says becomes the state of a line', async () => {
  const made = await create(line());
  const row = await requireTrunk(api.context.db, made.body.id);
  const said = (isReachable: boolean | undefined, registration?: 'registered' | 'pending' | 'refused') =>
    withStatus(row, new Map([[row.id, { isReachable, registration, roundTripMs: 1.5, channelsInUse: 3 }]]));
  expect(said(true)).toMatchObject({ state: 'reachable', roundTripMs: 1.5, channelsInUse: 3 });
  expect([said(false).state, said(undefined).state]).toEqual(['unreachable', 'not-applied']);
  // A carrier answers OPTIONS of anybody: what it says to our password counts.
  expect([said(true, 'registered').state, said(true, 'refused').state, said(true, 'pending').state]).toEqual([
    'reachable',
    'refused',
    'not-applied',
  ]);
  expect(withStatus(row, new Map()).state).toBe('not-applied');
  expect(withStatus({ ...row, isEnabled: false }, new Map()).state).toBe('disabled');
});

test('a repeated test gets the first answer, another one at the same time is told to wait', async () => {
  const oneTest = createOneTest<number>();
  const first = Promise.withResolvers<number>();
  const running = oneTest('a', () => first.promise);
  const repeated = oneTest('a', async () => 2);
  await expect(oneTest('b', async () => 3)).rejects.toThrow('trunk.test-running');
  first.resolve(1);
  expect(await Promise.all([running, repeated])).toEqual([1, 1]);
  expect(await oneTest('b', async () => 3)).toBe(3);
});
