import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePorts } from '../../../runtime/free-ports.ts';
import { initPostgres, type PostgresServer, startPostgres } from '../../../runtime/postgres.ts';
import { basePrograms } from '../../../runtime/programs.ts';
import { provision } from '../../../runtime/provision.ts';
import { run } from '../../../runtime/run.ts';
import { readConfig } from '../src/config.ts';
import { type Context, createContext, type OwnedContext } from '../src/context.ts';
import { createImporter, csv } from '../src/features/imports/test-sheets.ts';
import { checkDigitOf } from '../src/features/patients/rules/national-id.ts';
import { createPasswords } from '../src/platform/auth/passwords.ts';
import { migrateToLatest } from '../src/platform/db/migrate.ts';
import type { App } from '../src/platform/http/server.ts';
import { createApi } from '../src/roles/api/routes.ts';

/** All numbers of the fictional block, and as many identity cards of a region that does not exist. */
const PLANTED = 10_000;
const phoneOf = (index: number) => `1999999${String(index).padStart(4, '0')}`;
const cardOf = (index: number) => {
  const first17 = `99009919500305${String(index % 1000).padStart(3, '0')}`.replace(
    '990099',
    `9900${90 + Math.floor(index / 1000)}`,
  );
  return first17 + checkDigitOf(first17);
};
/** Written in the clear on purpose: whoever looks must find this one. */
const CONTROL = 'canary-control-5317';
/** As text, as the digits of UTF-16, as hexadecimal of text. */
const traces = [/1999999\d{4}/, /99009\d1950\d{7}/, /1\0(9\0){6}/, /31(39){6}3/];

let folder: string;
let server: PostgresServer;
let owned: OwnedContext;
let context: Context;
let app: App;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-canary-'));
  chmodSync(folder, 0o755);
  const [port = 0] = await freePorts(1);
  const options = {
    runtime: await provision('base'),
    dataDir: path.join(folder, 'postgres'),
    logFile: path.join(folder, 'postgres.log'),
    password: randomUUID(),
    port,
    durable: false,
  };
  await initPostgres(options);
  server = await startPostgres(options);
  await server.ready();
  await migrateToLatest(server.url);
  const keysFile = path.join(folder, 'keys.json');
  const secret = () => randomBytes(32).toString('base64');
  writeFileSync(
    keysFile,
    JSON.stringify({ version: 1, active: 'k1', keys: { k1: { enc: secret(), mac: secret() } } }),
  );
  owned = await createContext(
    readConfig({ SUIFANG_HOME: path.join(folder, 'home'), SUIFANG_KEYS: keysFile, DATABASE_URL: server.url }),
    'canary',
  );
  context = {
    ...owned,
    log: pino({ level: 'trace' }, pino.destination({ dest: path.join(folder, 'api.log'), sync: true })),
  };
  app = await createApi(context);
});
afterAll(async () => {
  await app.close();
  await owned.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Call = Readonly<{
  method?: 'GET' | 'POST' | 'PUT';
  url: string;
  body?: object;
  cookie?: string;
  headers?: object;
}>;

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
async function call<Body>(request: Call) {
  const response = await app.inject({
    method: request.method ?? 'GET',
    url: request.url,
    headers: { 'idempotency-key': randomUUID(), cookie: request.cookie ?? '', ...request.headers },
    ...(request.body ? { payload: request.body } : {}),
  });
  return { status: response.statusCode, body: response.json<Body>() };
}

async function signIn(): Promise<string> {
  const login = 'canary';
  const hash = await createPasswords().hash('A-long-password-1');
  await context.db
    .insertInto('staff')
    .values({
      id: context.ids.next(),
      login,
      name: '测试',
      role: 'administrator',
      password_hash: hash,
      disabled_at: null,
    })
    .execute();
  const response = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { login, password: 'A-long-password-1' },
  });
  return response.cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ');
}

function* filesBelow(root: string): Generator<string> {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) yield path.join(entry.parentPath, entry.name);
  }
}

test('ten thousand planted numbers leave no trace in data, write-ahead log, backup, logs, files or their names', async () => {
  const cookie = await signIn();
  const importer = createImporter({ call, context } as never, cookie);
  const rows = Array.from({ length: PLANTED }, (_, index) => [
    `C${index}`,
    index % 100 === 7 ? '' : '王桂芳',
    phoneOf(index),
    cardOf(index),
    `备注 ${phoneOf(index)}`,
  ]);
  const done = await importer.whole(
    '名单.csv',
    csv([['病历号', '姓名', '联系电话', '身份证号', '诊断备注'], ...rows]),
  );
  expect(done).toMatchObject({ state: 'completed', counts: { created: PLANTED - 100, invalid: 100 } });
  const headless = await importer.upload('无表头.csv', csv(rows.slice(0, 3)));
  const misread = await call({
    method: 'PUT',
    url: `/api/imports/${headless.body.id}/reading`,
    body: { sheet: 0, headerRow: 1 },
    cookie,
  });
  expect(misread.status).toBe(200);

  const created = await call<{ id: string; phones: { id: string }[] }>({
    method: 'POST',
    url: '/api/patients',
    body: {
      name: '手工登记',
      note: CONTROL,
      identifiers: [{ system: 'national_id', value: cardOf((20_000 % PLANTED) + 7) }],
      phones: [{ number: phoneOf(1) }],
    },
    cookie,
  });
  expect(created.status).toBe(200);
  const [phone] = created.body.phones;
  const seen = await call<{ value: string }>({
    method: 'POST',
    url: `/api/patients/${created.body.id}/phones/${phone?.id}/reveal`,
    body: { reason: '核对' },
    cookie,
  });
  expect(seen.body.value).toBe(phoneOf(1));
  const found = await call<{ items: object[] }>({ url: `/api/patients/search?q=${phoneOf(5)}`, cookie });
  expect(found.body.items).toHaveLength(1);
  // What goes wrong is logged too: a number that cannot be read, and a request that fails.
  await call({
    method: 'POST',
    url: '/api/patients',
    body: { name: 'x', phones: [{ number: `${phoneOf(9)}x` }] },
    cookie,
  });
  await call({ url: `/api/patients/${phoneOf(9)}`, cookie });

  // A number that is taken: the database's own complaint names the value.
  const taken = await call({
    method: 'POST',
    url: '/api/patients',
    body: { name: '李雷', identifiers: [{ system: 'national_id', value: cardOf(0) }], phones: [] },
    cookie,
  });
  expect(taken.status).toBe(409);

  const { pgDump } = basePrograms(await provision('base'));
  const backup = path.join(folder, 'backup.sql');
  await run(pgDump.path, [`--dbname=${server.url}`, `--file=${backup}`], {
    env: { ...process.env, ...pgDump.env },
  });
  // A stop writes everything out.
  await app.close();
  await owned.close();
  await server.stop();
  const hits: string[] = [];
  const controls: string[] = [];
  let bytes = 0;
  for (const file of filesBelow(folder)) {
    const content = readFileSync(file, 'latin1');
    bytes += content.length;
    if (content.includes(CONTROL)) controls.push(file);
    if (traces.some((trace) => trace.test(content) || trace.test(path.basename(file)))) hits.push(file);
  }
  expect(hits).toEqual([]);
  // Clear text would have been found, in the tables and in the backup.
  expect(controls).toContain(backup);
  expect(controls.some((file) => file.includes('postgres/base'))).toBe(true);
  expect(bytes).toBeGreaterThan(10_000_000);
}, 180_000);
