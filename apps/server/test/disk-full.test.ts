import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { sql } from 'kysely';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../src/config.ts';
import { keepUpload } from '../src/features/imports/upload.ts';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

let world: SimulatedTown;
afterEach(() => world.close());

async function begin(people: readonly PersonaName[], concurrency: number): Promise<void> {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: people.map((persona, index) => ({ name: `患者${index}`, persona })),
    seed: 5,
    killProbability: 0,
  });
  await startCampaign(world.ports, { ...world, settings: { concurrency } });
}
const six = Array.from({ length: 6 }, (): PersonaName => 'willing');
const countAttempts = async (state: 'answered' | 'ended') =>
  (await world.db.selectFrom('attempt').select('id').where('state', '=', state).execute()).length;
const readTargets = () =>
  world.db.selectFrom('target').select(['state', 'result', 'blocked_rule']).orderBy('id').execute();
/** What becomes of a file that somebody uploads now. */
async function upload(): Promise<void> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'suifang-upload-'));
  try {
    const ports = { config: readConfig({ SUIFANG_HOME: home }), vault: world.ports.vault, disk: world.disk };
    await keepUpload(ports, 'upload', {
      name: 'a.csv',
      bytes: Readable.from(['姓名\n']),
      isCut: () => false,
    });
  } finally {
    rmSync(home, { recursive: true });
  }
}
const allDone = async () => (await readTargets()).every((target) => target.state === 'done');

/**
 * PostgreSQL refuses some rows until one was refused, then takes them again. Fulfils when the check answers true, with
 * the run of the world to its end. What waits for the database keeps the world from moving its clock, so it is moved.
 */
async function whileRefused(
  rows: Readonly<{ table: string; when: string; code: string }>,
  isThrough: () => Promise<boolean>,
): Promise<Promise<void>[]> {
  const { db, clock } = world;
  const table = sql.table(rows.table);
  // A sequence counts although what it counts is rolled back.
  await sql`create sequence refused`.execute(db);
  await sql`create function refuse() returns trigger language plpgsql as $$
    begin perform nextval('refused'); raise exception 'cannot write' using errcode = ${sql.lit(rows.code)};
    end $$`.execute(db);
  await sql`create trigger full_disk before insert on ${table} for each row
    when (${sql.raw(rows.when)}) execute function refuse()`.execute(db);
  const finished = world.runUntil(allDone);
  const readRefused = async () => {
    const counted = await sql<{ last: number; is_called: boolean }>`
      select last_value as last, is_called from refused`.execute(db);
    return counted.rows[0]?.is_called ? counted.rows[0].last : 0;
  };
  // Twice: the first time, and once more when it was tried again.
  await vi.waitUntil(
    async () => {
      const refused = await readRefused();
      if (refused > 0) clock.advance(Number.POSITIVE_INFINITY);
      return refused > 1;
    },
    { timeout: 20_000, interval: 20 },
  );
  expect(await isThrough()).toBe(false);
  // The trigger stays: to drop it would take a lock that writes which are under way hold against it.
  await sql`create or replace function refuse() returns trigger language plpgsql as $$
    begin return new; end $$`.execute(db);
  await vi.waitUntil(
    async () => {
      if (await isThrough()) return true;
      clock.advance(Number.POSITIVE_INFINITY);
      return false;
    },
    { timeout: 20_000, interval: 20 },
  );
  return [finished];
}

describe('the disk fills up', () => {
  test('imports stop first, then dialling; who talks is not cut, and dialling goes on once there is room', async () => {
    await begin(six, 3);
    await world.runUntil(async () => (await countAttempts('answered')) === 3, 1);

    world.space.bavail = 900_000;
    await expect(upload()).rejects.toThrow('import.disk-full');
    await world.runUntil(async () => (await countAttempts('ended')) === 1, 1);
    await world.runUntil(async () => (await countAttempts('answered')) === 3, 1);

    world.space.bavail = 400_000;
    await world.runUntil(async () => (await countAttempts('answered')) === 0, 1);
    const rang = world.switch.rung.length;
    const waiting = (await readTargets()).filter((target) => target.state === 'waiting');
    expect(rang).toBeLessThan(6);
    expect(waiting).toEqual(
      Array.from({ length: 6 - rang }, () => ({ state: 'waiting', result: null, blocked_rule: 'disk' })),
    );
    const done = (await readTargets()).filter((target) => target.state === 'done');
    expect(done.map((target) => target.result)).toEqual(Array.from({ length: rang }, () => 'completed'));

    world.space.bavail = 600_000;
    await world.runUntil(allDone);
    expect(world.switch.rung).toHaveLength(6);
  });

  test.each(['53100', '53200', '58030'])(
    'and PostgreSQL cannot write (%s): the keys that are pressed meanwhile are kept',
    async (code) => {
      await begin(['willing'], 1);
      const readVersion = async () =>
        (await world.db.selectFrom('call').select('flow_version').executeTakeFirst())?.flow_version ?? 0;
      await world.runUntil(async () => (await readVersion()) > 3, 1);
      const before = await readVersion();
      const [finished] = await whileRefused(
        { table: 'call_event', when: "new.type = 'digit'", code },
        async () => (await readVersion()) > before,
      );
      await finished;
      const given = world.town.calls()[0]?.given.map(({ linkId, keys: own }) => [linkId, own]);
      const stored = await world.db
        .selectFrom('response_answer')
        .select(['link_id', 'keys'])
        .orderBy('answered_at')
        .execute();
      expect(stored.map((row) => [row.link_id, row.keys])).toEqual(given);
    },
  );

  test('while somebody answers: the call is recorded once, however often its row is tried', async () => {
    await begin(['willing'], 1);
    const isWritten = async () => (await world.db.selectFrom('call').select('id').execute()).length > 0;
    const [finished] = await whileRefused({ table: 'call', when: 'true', code: '53100' }, isWritten);
    await finished;
    const calls = await world.db.selectFrom('call_leg').select('leg_id').execute();
    expect([...world.switch.recordings]).toEqual(calls.map((call) => [call.leg_id, 1]));
    expect((await readTargets()).map((target) => target.result)).toEqual(['completed']);
  });
});
