import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { forgetCommands } from './command.ts';

let api: TestApi;
let cookie: string;

beforeAll(async () => {
  api = await createTestApi();
  cookie = await api.openSession(await api.addStaff('administrator'));
});
afterAll(() => api.close());

const nurse = (login: string) => ({ login, name: '张护士', role: 'nurse', password: 'Sommer-Wind-12' });
const create = (body: object, key: string) =>
  api.call({ method: 'POST', url: '/api/staff', cookie, body, key });
const count = async (login: string) =>
  (await api.context.db.selectFrom('staff').select('id').where('login', '=', login).execute()).length;

test('a command that is sent again is answered again and done once', async () => {
  const key = randomUUID();
  const first = await create(nurse('again'), key);
  const second = await create(nurse('again'), key);
  expect(first.status).toBe(200);
  expect(second.body).toEqual(first.body);
  expect(await count('again')).toBe(1);
});

test('a command that arrives twice at the same moment is done once', async () => {
  const key = randomUUID();
  const answers = await Promise.all([create(nurse('twice'), key), create(nurse('twice'), key)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[0]?.body).toEqual(answers[1]?.body);
  expect(await count('twice')).toBe(1);
});

test('a command that failed may be tried again under the same id', async () => {
  const key = randomUUID();
  const refused = await create({ ...nurse('weak'), password: 'Sommer' }, key);
  expect([refused.status, await count('weak')]).toEqual([400, 0]);
  expect((await create(nurse('weak'), key)).status).toBe(200);
});

test('the id of another person’s command is refused', async () => {
  const key = randomUUID();
  await create(nurse('first'), key);
  const other = await api.openSession(await api.addStaff('administrator'));
  const answer = await api.call({
    method: 'POST',
    url: '/api/staff',
    cookie: other,
    body: nurse('other'),
    key,
  });
  expect([answer.status, answer.body['code']]).toEqual([409, 'request.key-reused']);
});

test('a command without an id is refused', async () => {
  const response = await api.app.inject({
    method: 'POST',
    url: '/api/staff',
    headers: { cookie },
    payload: nurse('noid'),
  });
  expect(response.json()).toMatchObject({ code: 'request.invalid', fields: [{ path: 'idempotency-key' }] });
});

test('what was answered is forgotten once nobody repeats the command any more', async () => {
  const key = randomUUID();
  await create(nurse('kept'), key);
  const answers = async () =>
    (await api.context.db.selectFrom('command').select('id').where('id', '=', key).execute()).length;
  const after = (hours: number) => ({
    now: () => new Date(Date.now() + hours * 3_600_000),
    monotonicMs: () => 0,
  });
  await forgetCommands({ db: api.context.db, clock: after(47) });
  expect(await answers()).toBe(1);
  await forgetCommands({ db: api.context.db, clock: after(49) });
  expect(await answers()).toBe(0);
});
