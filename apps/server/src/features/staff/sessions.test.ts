import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { ensureAdministrator } from '../../platform/auth/first-administrator.ts';

const MINUTE_MS = 60_000;
const password = 'Beispiel-Wort-1';
let api: TestApi;

beforeAll(async () => {
  api = await createTestApi();
  await ensureAdministrator(api.databaseUrl, api.keysFile, password);
});
afterAll(() => api.close());

const signIn = (login: string, word: string, address = '192.0.2.1') =>
  api.call({ method: 'POST', url: '/api/session', body: { login, password: word }, address });
const whoAmI = (cookie: string, headers: Record<string, string> = {}) =>
  api.call({ url: '/api/session', cookie, headers });

async function addNurse(login: string): Promise<void> {
  const { cookie } = await signIn('admin', password);
  const body = { login, name: '张护士', role: 'nurse', password: 'Sommer-Wind-12' };
  expect((await api.call({ method: 'POST', url: '/api/staff', cookie, body })).status).toBe(200);
}

test('signing in opens a session that only the browser holds', async () => {
  const { status, body, cookie, headers } = await signIn(' Admin ', password);
  expect([status, body['login'], body['role']]).toEqual([200, 'admin', 'administrator']);
  expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  expect((await whoAmI(cookie)).body['login']).toBe('admin');
  const token = cookie.split('=')[1] ?? '';
  const rows = await api.context.db.selectFrom('session').selectAll().execute();
  expect(JSON.stringify(rows.map((row) => row.token_hash.toString('latin1')))).not.toContain(token);
});

test('a wrong password, an unknown login and a disabled account get the same answer', async () => {
  await addNurse('gone');
  await api.context.db
    .updateTable('staff')
    .set({ disabled_at: new Date() })
    .where('login', '=', 'gone')
    .execute();
  const answers = await Promise.all([
    signIn('admin', 'wrong', '192.0.2.10'),
    signIn('nobody', 'wrong', '192.0.2.11'),
    signIn('gone', 'Sommer-Wind-12', '192.0.2.12'),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
  expect(answers[1]?.body).toEqual(answers[0]?.body);
  expect(answers[2]?.body).toEqual(answers[0]?.body);
});

test('after five wrong passwords the right one is refused for fifteen minutes, from any address', async () => {
  await addNurse('locked');
  for (let index = 0; index < 5; index += 1) await signIn('locked', 'wrong', `192.0.2.${20 + index}`);
  const refused = await signIn('locked', 'Sommer-Wind-12', '192.0.2.30');
  const unknown = await signIn('nobody-else', 'wrong', '192.0.2.31');
  expect([refused.status, refused.body]).toEqual([401, unknown.body]);
  api.clock.forward(14 * MINUTE_MS);
  expect((await signIn('locked', 'Sommer-Wind-12', '192.0.2.32')).status).toBe(401);
  api.clock.forward(2 * MINUTE_MS);
  expect((await signIn('locked', 'Sommer-Wind-12', '192.0.2.33')).status).toBe(200);
});

test('an address that tried five logins in vain is refused for every login', async () => {
  for (let index = 0; index < 5; index += 1) await signIn(`guess-${index}`, 'wrong', '192.0.2.40');
  expect((await signIn('admin', password, '192.0.2.40')).status).toBe(401);
  expect((await signIn('admin', password, '192.0.2.41')).status).toBe(200);
});

test('a hundred guesses at once are no more than five guesses', async () => {
  await addNurse('stormed');
  const guesses = Array.from({ length: 30 }, (_, index) =>
    signIn('stormed', index === 29 ? 'Sommer-Wind-12' : 'wrong', `192.0.2.${100 + index}`),
  );
  const answers = await Promise.all(guesses);
  expect(answers.filter(({ status }) => status === 200)).toEqual([]);
  const { failures } = await api.context.db
    .selectFrom('sign_in_failure')
    .select((row) => row.fn.max('failures').as('failures'))
    .executeTakeFirstOrThrow();
  expect(failures).toBe(30);
});

test('a session ends after half an hour without a person at the screen', async () => {
  const { cookie } = await signIn('admin', password);
  for (let index = 0; index < 4; index += 1) {
    api.clock.forward(20 * MINUTE_MS);
    expect((await whoAmI(cookie)).status).toBe(200);
  }
  // The page asks by itself, nobody is there.
  api.clock.forward(20 * MINUTE_MS);
  expect((await whoAmI(cookie, { 'x-unattended': '1' })).status).toBe(200);
  api.clock.forward(11 * MINUTE_MS);
  const ended = await whoAmI(cookie);
  expect([ended.status, ended.body['code']]).toEqual([401, 'session.missing']);
});

test('a session ends after twelve hours however busy it is', async () => {
  const { cookie } = await signIn('admin', password);
  for (let index = 0; index < 35; index += 1) {
    api.clock.forward(20 * MINUTE_MS);
    expect((await whoAmI(cookie)).status).toBe(200);
  }
  api.clock.forward(20 * MINUTE_MS);
  expect((await whoAmI(cookie)).status).toBe(401);
});

test('signing out ends this session; signing out everywhere ends them all', async () => {
  const [desk, ward, home] = [
    await signIn('admin', password),
    await signIn('admin', password),
    await signIn('admin', password),
  ];
  await api.call({ method: 'DELETE', url: '/api/session', cookie: desk.cookie });
  expect([(await whoAmI(desk.cookie)).status, (await whoAmI(ward.cookie)).status]).toEqual([401, 200]);
  await api.call({ method: 'DELETE', url: '/api/session/everywhere', cookie: ward.cookie });
  expect([(await whoAmI(ward.cookie)).status, (await whoAmI(home.cookie)).status]).toEqual([401, 401]);
});

test('the first administrator is made once', async () => {
  const again = await ensureAdministrator(api.databaseUrl, api.keysFile, undefined);
  expect(again).toEqual({ created: false, login: 'admin', password: '' });
});
