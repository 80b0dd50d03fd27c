import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Role } from '@suifang/contract/permissions.ts';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { type Context, createContext } from '../src/context.ts';
import { createAudit } from '../src/platform/audit/audit.ts';
import { systemClock } from '../src/platform/clock.ts';
import type { App } from '../src/platform/http/server.ts';
import { createApi } from '../src/roles/api/routes.ts';
import { createTestDatabase } from './postgres.ts';

/** The real clock, moved on by a test. */
function createTestClock() {
  let aheadMs = 0;
  return {
    now: () => new Date(systemClock.now().getTime() + aheadMs),
    monotonicMs: () => systemClock.monotonicMs() + aheadMs,
    forward(ms: number) {
      aheadMs += ms;
    },
  };
}

export type Call = Readonly<{
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  body?: object;
  cookie?: string;
  key?: string;
  address?: string;
  headers?: Record<string, string>;
}>;

/** The whole API on a database of its own, with real sessions and a clock that a test can move on. */
export async function createTestApi() {
  const database = await createTestDatabase();
  const home = mkdtempSync(path.join(os.tmpdir(), 'suifang-api-'));
  const secret = () => randomBytes(32).toString('base64');
  const keysFile = path.join(home, 'keys.json');
  const keys = { version: 1, active: 'k1', keys: { k1: { enc: secret(), mac: secret() } } };
  writeFileSync(keysFile, JSON.stringify(keys));
  const config = readConfig({ SUIFANG_HOME: home, SUIFANG_KEYS: keysFile, DATABASE_URL: database.url });
  const owned = await createContext(config, 'test');
  const clock = createTestClock();
  const context: Context = { ...owned, clock, audit: createAudit(clock), log: pino({ level: 'silent' }) };
  const app: App = await createApi(context);

  return {
    app,
    context,
    connect: (purpose: string) => owned.connect(purpose),
    clock,
    keysFile,
    databaseUrl: database.url,
    /** An account whose password is never checked; tests that sign in make theirs with `ensureAdministrator` or the API. */
    async addStaff(role: Role, login: string = `${role}-${randomBytes(3).toString('hex')}`): Promise<string> {
      const id = context.ids.next();
      await context.db
        .insertInto('staff')
        .values({ id, login, name: login, role, password_hash: '-', disabled_at: null })
        .execute();
      return id;
    },
    /** A session without the cost of a password. Answers the cookie. */
    async openSession(staffId: string): Promise<string> {
      const token = randomBytes(32).toString('base64url');
      const now = clock.now();
      await context.db
        .insertInto('session')
        .values({
          token_hash: createHash('sha256').update(token).digest(),
          staff_id: staffId,
          created_at: now,
          last_seen_at: now,
          expires_at: new Date(now.getTime() + 12 * 3_600_000),
          address: '192.0.2.1',
          user_agent: 'test',
        })
        .execute();
      return `suifang_session=${token}`;
    },
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
    async call<Body = Record<string, unknown>>(call: Call) {
      const response = await app.inject({
        method: call.method ?? 'GET',
        url: call.url,
        remoteAddress: call.address ?? '192.0.2.1',
        headers: {
          'idempotency-key': call.key ?? randomUUID(),
          ...(call.cookie ? { cookie: call.cookie } : {}),
          ...call.headers,
        },
        ...(call.body ? { payload: call.body } : {}),
      });
      const isJson = String(response.headers['content-type']).includes('json');
      return {
        status: response.statusCode,
        headers: response.headers,
        cookie: response.cookies[0] ? `${response.cookies[0].name}=${response.cookies[0].value}` : '',
        body: (isJson ? response.json() : response.body) as Body,
      };
    },
    async close() {
      await app.close();
      await owned.close();
      await database.drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export type TestApi = Awaited<ReturnType<typeof createTestApi>>;
