import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, makeReady } from '../../../test/desk-hospital.ts';

let api: TestApi;
let cookie: string;
let me: string;

beforeAll(async () => {
  api = await createTestApi();
  me = await api.addStaff('administrator', 'head');
  cookie = await api.openSession(me);
});
afterAll(() => api.close());

type Member = { id: string; version: number; name: string; disabledAt: string | null };
const first = 'Sommer-Wind-12';

async function addNurse(login: string): Promise<Member> {
  const body = { login, name: '张护士', role: 'nurse', password: first };
  return (await api.call<Member>({ method: 'POST', url: '/api/staff', cookie, body })).body;
}
const change = (id: string, body: object) =>
  api.call({ method: 'PATCH', url: `/api/staff/${id}`, cookie, body });
const signIn = (login: string, password: string, address = '192.0.2.50') =>
  api.call({ method: 'POST', url: '/api/session', body: { login, password }, address });

test('somebody new may do nothing but choose their own password, and then everything of their role', async () => {
  await addNurse('new');
  const session = await signIn('new', first);
  expect(session.body['mustChangePassword']).toBe(true);
  const ask = () => api.call({ url: '/api/health', cookie: session.cookie });
  const put = (current: string, next: string) =>
    api.call({
      method: 'PUT',
      url: '/api/session/password',
      cookie: session.cookie,
      body: { current, next },
    });
  expect((await put('guess', 'Herbst-Blatt-7')).body).toMatchObject({ fields: [{ path: 'current' }] });
  expect((await put(first, 'kurz')).body).toMatchObject({
    code: 'staff.password-weak',
    fields: [{ path: 'next' }],
  });
  expect((await put(first, first)).status).toBe(400);
  expect((await put(first, 'Herbst-Blatt-7')).status).toBe(204);
  expect((await ask()).status).toBe(200);
  expect((await signIn('new', first)).status).toBe(401);
  expect((await signIn('new', 'Herbst-Blatt-7')).body['mustChangePassword']).toBe(false);
});

test('an agent whose account is disabled takes no more calls, whatever phone they sit at', async () => {
  const agent = await addAgent(api.context, 1);
  await makeReady(api.context, agent);
  expect((await change(agent.staffId, { version: 1, isDisabled: true })).status).toBe(200);
  const state = await api.context.db
    .selectFrom('agent_state')
    .select(['state', 'device_id'])
    .where('staff_id', '=', agent.staffId)
    .executeTakeFirst();
  expect(state).toEqual({ state: 'signed_out', device_id: null });
});

test('a disabled account is signed out at once and comes back when enabled', async () => {
  const member = await addNurse('leaver');
  const session = await signIn('leaver', first);
  const disabled = await change(member.id, { version: member.version, isDisabled: true });
  expect(disabled.body['disabledAt']).not.toBeNull();
  expect((await api.call({ url: '/api/session', cookie: session.cookie })).status).toBe(401);
  expect((await signIn('leaver', first)).status).toBe(401);
  await change(member.id, { version: member.version + 1, isDisabled: false });
  expect((await signIn('leaver', first)).status).toBe(200);
});

test('a change on top of somebody else’s change is refused', async () => {
  const member = await addNurse('edited');
  expect((await change(member.id, { version: member.version, name: '李护士' })).body['name']).toBe('李护士');
  const late = await change(member.id, { version: member.version, name: '王护士' });
  expect([late.status, late.body['code']]).toEqual([409, 'request.conflict']);
});

test('administrators neither disable nor demote themselves', async () => {
  for (const body of [
    { version: 1, isDisabled: true },
    { version: 1, role: 'nurse' },
  ]) {
    const refused = await change(me, body);
    expect([refused.status, refused.body['code']]).toEqual([409, 'staff.own-account']);
  }
  expect((await change(me, { version: 1, name: '护士长' })).status).toBe(200);
});

test('a new password from the administrator ends sessions and the lock-out', async () => {
  const member = await addNurse('forgetful');
  const session = await signIn('forgetful', first, '192.0.2.60');
  for (let index = 0; index < 6; index += 1) await signIn('forgetful', 'wrong', `192.0.2.${61 + index}`);
  const body = { version: member.version, password: 'Winter-Schnee-3' };
  const reset = await api.call({ method: 'PUT', url: `/api/staff/${member.id}/password`, cookie, body });
  expect(reset.status).toBe(200);
  expect((await api.call({ url: '/api/session', cookie: session.cookie })).status).toBe(401);
  expect((await signIn('forgetful', 'Winter-Schnee-3', '192.0.2.70')).body['mustChangePassword']).toBe(true);
});

test('a login is used once, whatever its case', async () => {
  await addNurse('same');
  const body = { login: 'SAME', name: '另一位', role: 'nurse', password: first };
  const taken = await api.call({ method: 'POST', url: '/api/staff', cookie, body });
  expect([taken.status, taken.body['code']]).toEqual([409, 'staff.login-taken']);
});

test('accounts are found by part of the name and of the login, page by page', async () => {
  for (const login of ['page-1', 'page-2', 'page_3']) await addNurse(login);
  const list = async (query: string) =>
    (await api.call<{ items: { login: string }[]; total: number }>({ url: `/api/staff?${query}`, cookie }))
      .body;
  const page = await list('q=page&sort=-login&pageSize=2&page=1');
  expect([page.total, page.items.map(({ login }) => login)]).toEqual([3, ['page_3', 'page-2']]);
  expect((await list('q=page_')).total).toBe(1);
  expect((await list(`q=${encodeURIComponent('护士长')}`)).items[0]?.login).toBe('head');
  expect((await list('q=page&state=disabled')).total).toBe(0);
});

test('what is done to an account is in the audit chain, without names of its owner', async () => {
  const member = await addNurse('watched');
  await change(member.id, { version: member.version, name: '改名者' });
  const rows = await api.context.db
    .selectFrom('audit')
    .select(['action', 'actor_id', 'detail'])
    .where('object_id', '=', member.id)
    .orderBy('seq')
    .execute();
  expect(rows.map(({ action, actor_id }) => [action, actor_id])).toEqual([
    ['staff.created', me],
    ['staff.changed', me],
  ]);
  expect(JSON.stringify(rows)).not.toContain('改名者');
});
