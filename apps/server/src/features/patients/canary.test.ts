import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Patient } from '@suifang/contract/patients.ts';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePrograms } from '../../../../../runtime/programs.ts';
import { provision } from '../../../../../runtime/provision.ts';
import { run } from '../../../../../runtime/run.ts';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { createApi } from '../../roles/api/routes.ts';
import type { App } from '../../platform/http/server.ts';
import { checkDigitOf } from './rules/national-id.ts';

/** Ten phones for each of a thousand patients, and an identity card each. Nothing else in the tests begins like these. */
const PATIENTS = 1_000;
const PHONES_EACH = 10;
const phoneAt = (index: number): string => `1999998${String(index).padStart(4, '0')}`;
const idCardAt = (index: number): string => {
  const first17 = `99010519580304${String(index).padStart(3, '0')}`;
  return first17 + checkDigitOf(first17);
};
const asHex = (text: string): string => Buffer.from(text).toString('hex');
/** As text, and as a dump writes bytes. */
const planted = new RegExp(
  `1999998\\d{4}|99010519580304\\d{3}|${asHex('1999998')}|${asHex('99010519580304')}`,
);
/** Written in the clear on purpose: whoever looks must find this one. */
const CONTROL = 'canary-control-5317';

let api: TestApi;
let app: App;
let folder: string;
beforeAll(async () => {
  api = await createTestApi();
  folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-canary-'));
  const log = pino({ level: 'trace' }, pino.destination({ dest: path.join(folder, 'api.log'), sync: true }));
  app = await createApi({ ...api.context, log });
  const cookie = await api.openSession(await api.addStaff('administrator'));
  const call = async (method: 'GET' | 'POST', url: string, payload?: object) => {
    const headers = { cookie, 'idempotency-key': randomUUID() };
    const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
    return answer.json<Patient>();
  };
  for (let index = 0; index < PATIENTS; index += 1) {
    const phones = Array.from({ length: PHONES_EACH }, (_, phone) => ({
      number: phoneAt(index * PHONES_EACH + phone),
    }));
    const identifiers = [{ system: 'national_id', value: idCardAt(index) }];
    const patient = await call('POST', '/api/patients', { name: '王芳', identifiers, phones, note: CONTROL });
    if (index % 50 > 0) continue;
    await call('GET', `/api/patients/search?q=${phoneAt(index * PHONES_EACH)}`);
    await call('GET', `/api/patients/search?q=${idCardAt(index)}`);
    await call('GET', `/api/patients?q=${phoneAt(index * PHONES_EACH)}`);
    await call('POST', `/api/patients/${patient.id}/phones/${patient.phones[0]?.id}/reveal`, {
      reason: '核对',
    });
    // A number that is taken: the database's own complaint names the value.
    await call('POST', '/api/patients', { name: '李雷', identifiers, phones });
  }
}, 180_000);
afterAll(async () => {
  await app.close();
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

function* filesBelow(place: string): Generator<string> {
  if (!existsSync(place)) return;
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) yield path.join(entry.parentPath, entry.name);
  }
}

/** The files that hold a pattern. One that PostgreSQL removes meanwhile holds nothing. */
function filesWith(pattern: RegExp, places: readonly string[]): string[] {
  const holds = (file: string): boolean =>
    pattern.test(file) || (existsSync(file) && pattern.test(readFileSync(file, 'latin1')));
  return places.flatMap((place) => [...filesBelow(place)]).filter(holds);
}

async function databasePlaces(): Promise<string[]> {
  const { rows } = await sql<{ data: string; oid: string }>`
    select current_setting('data_directory') as data, oid::text from pg_database
    where datname = current_database()`.execute(api.context.db);
  const [{ data, oid } = { data: '', oid: '' }] = rows;
  return [path.join(data, 'base', oid), path.join(data, 'pg_wal'), path.join(data, 'global')];
}

describe('ten thousand planted numbers', () => {
  test('are all there', async () => {
    const { count } = await api.context.db
      .selectFrom('phone')
      .select((builder) => builder.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(PATIENTS * PHONES_EACH);
  });

  test('are in no file of the database nor in its write-ahead log, where clear text would be found', async () => {
    await sql`checkpoint`.execute(api.context.db);
    const places = await databasePlaces();
    expect(filesWith(new RegExp(CONTROL), places)).not.toEqual([]);
    expect(filesWith(planted, places)).toEqual([]);
  });

  test('are in no backup', async () => {
    const { pgDump } = basePrograms(await provision('base'));
    const dump = await run(pgDump.path, [`--dbname=${api.databaseUrl}`], {
      env: { ...process.env, ...pgDump.env },
    });
    expect(dump).toContain(CONTROL);
    expect(planted.exec(dump)?.[0]).toBeUndefined();
  });

  test('are in no log and in no name or content of a file of the instance', async () => {
    const [data = ''] = await databasePlaces();
    const databaseLog = readFileSync(path.join(data, '../../../postgres.log'), 'latin1');
    expect(databaseLog).not.toBe('');
    expect(planted.exec(databaseLog)?.[0]).toBeUndefined();
    expect(readFileSync(path.join(folder, 'api.log'), 'utf8')).toContain('/api/patients');
    expect(filesWith(planted, [folder, api.context.config.home])).toEqual([]);
  });
});
