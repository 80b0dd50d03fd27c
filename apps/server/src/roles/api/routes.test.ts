import { type Access, hasPermission, type Role, roles } from '@suifang/contract/permissions.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { createAuthenticate } from '../../features/staff/index.ts';
import { type App, createHttpServer } from '../../platform/http/server.ts';
import { registerRoutes } from './routes.ts';

let api: TestApi;
let app: App;
const cookies = new Map<Role, string>();
const table: { method: string; url: string; access: Access }[] = [];
const ADMITTED = 299;

beforeAll(async () => {
  api = await createTestApi();
  app = await createHttpServer({
    log: api.context.log,
    health: api.context.health,
    authenticate: createAuthenticate(api.context),
    requestsPerMinute: 100_000,
  });
  // Whoever passes the guard stops here: the matrix asks who is let in, and changes nothing.
  app.addHook('onRequest', async (_request, reply) => reply.code(ADMITTED).send());
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const name of [method].flat()) {
      if (config) table.push({ method: name, url, access: config.permission });
    }
  });
  registerRoutes(app, api.context);
  await app.ready();
  for (const role of roles) cookies.set(role, await api.openSession(await api.addStaff(role)));
});
afterAll(async () => {
  await app.close();
  await api.close();
});

async function status(method: string, url: string, cookie?: string): Promise<number> {
  const response = await app.inject({
    method: method as 'GET',
    url: url.replaceAll(/:\w+/g, '0198c3c1-0000-7000-8000-000000000000').replace('*', 'x'),
    remoteAddress: '192.0.2.1',
    headers: cookie ? { cookie } : {},
  });
  return response.statusCode;
}

function expected(access: Access, role: Role | undefined): number {
  if (access === 'public') return ADMITTED;
  if (role === undefined) return 401;
  return access === 'session' || hasPermission(role, access) ? ADMITTED : 403;
}

test('every route lets in exactly the roles that have its permission', async () => {
  const wrong: string[] = [];
  for (const { method, url, access } of table) {
    for (const role of [undefined, ...roles]) {
      const found = await status(method, url, role && cookies.get(role));
      const wanted = expected(access, role);
      if (found !== wanted) wrong.push(`${method} ${url} as ${role ?? 'nobody'}: ${found}, not ${wanted}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(table.length).toBeGreaterThan(10);
});

test('a nurse keeps the patients’ records and brings lists in, and does nothing of the administration', () => {
  const may = (permission: Parameters<typeof hasPermission>[1]) => hasPermission('nurse', permission);
  const allowed = ['patients.write', 'patients.import', 'campaigns.run', 'recordings.play'] as const;
  expect(allowed.filter(may)).toEqual(allowed);
  const forbidden = [
    'recordings.download',
    'trunks.read',
    'staff.read',
    'staff.write',
    'api.browse',
  ] as const;
  expect(forbidden.filter(may)).toEqual([]);
});

test('who must change a first password may do nothing else', async () => {
  const id = await api.addStaff('administrator');
  await api.context.db
    .updateTable('staff')
    .set({ must_change_password: true })
    .where('id', '=', id)
    .execute();
  const cookie = await api.openSession(id);
  expect(await status('GET', '/api/staff', cookie)).toBe(403);
  expect(await status('GET', '/api/session', cookie)).toBe(ADMITTED);
});
