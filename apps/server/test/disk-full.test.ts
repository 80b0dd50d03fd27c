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
      // A sequence counts although what it counts is rolled back.
      await sql`create sequence refused`.execute(world.db);
      await sql`create function refuse() returns trigger language plpgsql as $$
        begin perform nextval('refused'); raise exception 'cannot write' using errcode = ${sql.lit(code)};
        end $$`.execute(world.db);
      await sql`create trigger full_disk before insert on call_event for each row
        when (new.type = 'digit') execute function refuse()`.execute(world.db);
      const isRefused = async () => {
        const counted = await sql<{ is_called: boolean }>`select is_called from refused`.execute(world.db);
        return counted.rows[0]?.is_called ?? false;
      };
      const finished = world.runUntil(allDone);
      await vi.waitUntil(isRefused, { timeout: 20_000, interval: 5 });
      expect(await readVersion()).toBe(before);
      await sql`drop trigger full_disk on call_event`.execute(world.db);
      // What waits for the database keeps the world from moving its clock: it is moved on until the step is written.
      await vi.waitUntil(
        async () => {
          if ((await readVersion()) > before) return true;
          world.clock.advance(Number.POSITIVE_INFINITY);
          return false;
        },
        { timeout: 20_000, interval: 20 },
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
});
