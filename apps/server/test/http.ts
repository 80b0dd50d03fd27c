import { randomUUID } from 'node:crypto';
import type { Role } from '@suifang/contract/permissions.ts';
import { Kysely, PostgresDialect } from 'kysely';
import { type Logger, pino } from 'pino';
import { createAudit } from '../src/platform/audit/audit.ts';
import { systemClock } from '../src/platform/clock.ts';
import { createPool } from '../src/platform/db/pool.ts';
import type { Events } from '../src/platform/events/events.ts';
import { createHealth } from '../src/platform/health/health.ts';
import { type App, createHttpServer } from '../src/platform/http/server.ts';
import { systemIds } from '../src/platform/ids.ts';
import type { Database, Db } from '../src/schema.ts';
import { createTestDatabase } from './postgres.ts';

/** Events that are written as always and told to nobody. */
const silentEvents: Events = {
  async record(trx, events) {
    for (const { type, subjectId, data } of events) {
      await trx
        .insertInto('event')
        .values({ type, subject_id: subjectId, data: JSON.stringify(data) })
        .execute();
    }
  },
  readAfter: async () => [],
  onCommitted: () => () => true,
};

export type Call = Readonly<{
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  body?: unknown;
  /** The id of the command; a fresh one when left out. */
  key?: string | undefined;
}>;

/** Routes on a real server with a database of their own, used as a signed-in member of staff. */
export async function createHttpTest(register: (app: App, ports: TestPorts) => void) {
  const database = await createTestDatabase();
  const db: Db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: createPool(database.url, { max: 4 }) }),
  });
  const log: Logger = pino({ level: 'silent' });
  const clock = systemClock;
  const ports = { db, log, clock, ids: systemIds, audit: createAudit(clock), events: silentEvents };
  const staffId = systemIds.next();
  await db
    .insertInto('staff')
    .values({
      id: staffId,
      login: 'head',
      name: '护士长',
      role: 'administrator',
      password_hash: '-',
      disabled_at: null,
    })
    .execute();
  let role: Role = 'administrator';
  const app = await createHttpServer({
    log,
    health: createHealth(),
    authenticate: async () => ({
      id: staffId,
      login: 'head',
      name: '护士长',
      role,
      mustChangePassword: false,
      sessionHash: Buffer.alloc(32),
    }),
  });
  register(app, ports);
  await app.ready();

  return {
    ...ports,
    app,
    staffId,
    /** Sends a request; answers the status and the JSON body. */
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
    async call<Body = Record<string, unknown>>({ method = 'GET', url, body, key = randomUUID() }: Call) {
      const response = await app.inject({
        method,
        url,
        headers: { 'idempotency-key': key },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const isJson = String(response.headers['content-type']).includes('json');
      return { status: response.statusCode, body: (isJson ? response.json() : response.rawPayload) as Body };
    },
    become(next: Role) {
      role = next;
    },
    async close() {
      await app.close();
      await db.destroy();
      await database.drop();
    },
  };
}

export type TestPorts = Readonly<{
  db: Db;
  log: Logger;
  clock: typeof systemClock;
  ids: typeof systemIds;
  audit: ReturnType<typeof createAudit>;
  events: Events;
}>;
