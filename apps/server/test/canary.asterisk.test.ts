import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createToneSpeech } from '@suifang/simulator/carrier/tone-speech.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openTown } from '../../../demo/town.ts';
import { systemClock } from '../src/platform/clock.ts';
import { openVault } from '../src/platform/crypto/vault.ts';
import { createPool } from '../src/platform/db/pool.ts';
import { systemIds } from '../src/platform/ids.ts';
import { type Instance, startInstance } from '../src/roles/supervisor/instance.ts';
import { makeThrowAwayHome, type ThrowAwayHome } from '../src/roles/supervisor/throw-away-home.ts';
import type { Database } from '../src/schema.ts';
import { addPatient, addTrunk, kneeQuestionnaire, publish, startCampaign } from './hospital.ts';

/** Numbers, a name and a birth year that occur nowhere else, on real calls through the whole product. */

const people: readonly PersonaName[] = ['willing', 'wants-a-person', 'busy', 'empty-number'];
const numberOf = (index: number) => `1999999${String(7100 + index)}`;
const NAME = '欧阳黛玉';
const BIRTH_YEAR = '1937';

let throwAway: ThrowAwayHome;
let instance: Instance;
const cleanups: Array<() => unknown> = [];

beforeAll(async () => {
  throwAway = await makeThrowAwayHome('canary', {
    SUIFANG_RTP_PORTS: '33000-33199',
    SUIFANG_LOG_LEVEL: 'debug',
  });
  cleanups.push(() => throwAway.remove());
  const { home, env } = throwAway;
  instance = await startInstance({ env, web: false });
  cleanups.push(() => instance.stop());
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: createPool(instance.env['DATABASE_URL'] ?? '') }),
  });
  const speech = createToneSpeech(path.join(home, 'prompts', 'tones'), 30);
  const ports = {
    db,
    vault: openVault(instance.config.keysFile),
    ids: systemIds,
    clock: systemClock,
    speech,
  };
  const { versionId, form } = await publish(ports, kneeQuestionnaire);
  const patients = [];
  for (const index of people.keys()) {
    const birthDate = `${BIRTH_YEAR}-03-04`;
    patients.push(await addPatient(ports, { name: NAME, numbers: [numberOf(index)], birthDate }));
  }
  const town = await openTown({
    folder: path.join(home, 'town'),
    hospitalSipPort: instance.config.sip.port,
    form,
    pace: 0.3,
    people: people.map((persona, index) => ({
      number: numberOf(index),
      persona,
      birthDate: `${BIRTH_YEAR}-03-04`,
    })),
  });
  const trunkId = await addTrunk(ports, { host: '127.0.0.2', port: town.sipPort });
  const tell = (type: 'trunk.changed' | 'campaign.changed', subjectId: string) =>
    db.insertInto('event').values({ type, subject_id: subjectId, data: '{}' }).execute();
  await tell('trunk.changed', trunkId);
  const { campaignId } = await startCampaign(ports, {
    trunkId,
    versionId,
    form,
    patients,
    settings: { ringTimeoutMs: 20_000, maxAttempts: 1 },
  });
  await tell('campaign.changed', campaignId);
  const isOver = async () => {
    const left = await db.selectFrom('target').select('id').where('state', '<>', 'done').execute();
    const unkept = await db.selectFrom('recording').select('id').where('state', '<>', 'stored').execute();
    const kept = await db.selectFrom('recording').select('id').where('state', '=', 'stored').execute();
    return left.length === 0 && unkept.length === 0 && kept.length === 2;
  };
  await vi.waitUntil(isOver, { timeout: 150_000, interval: 500 });
  await db.destroy();
  await town.close();
  // A stop writes everything out.
  await instance.stop();
  cleanups.splice(1);
}, 240_000);
afterAll(async () => {
  for (const clean of cleanups.toReversed()) await clean();
});

/** Files of the hospital: the town beside it knows its own numbers, of course. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(path.join(throwAway.home, 'town')));
}
const holding = (files: readonly string[], traces: readonly RegExp[]) =>
  files.filter((file) => {
    const content = readFileSync(file, 'latin1');
    return traces.some((trace) => trace.test(file) || trace.test(content));
  });
const latin1 = (text: string) => new RegExp(Buffer.from(text).toString('latin1'));

describe('after real calls', () => {
  test('no file of the hospital, of its database or of its switch holds a number, in content or in name', () => {
    const files = filesBelow(throwAway.home);
    expect(files.some((file) => file.endsWith('.opus'))).toBe(true);
    expect(files.some((file) => file.includes(`${path.sep}asterisk${path.sep}`))).toBe(true);
    // As text, as the digits of UTF-16, as hexadecimal of text.
    expect(holding(files, [/199999971\d\d/, /1\0(9\0){6}7\0/, /31(39){6}37/])).toEqual([]);
  });

  test('no log of the product or of the switch tells who was called or what was pressed', () => {
    const logs = filesBelow(throwAway.home).filter((file) =>
      /(^|\/)logs?\/|\.log$/.test(path.relative(throwAway.home, file)),
    );
    expect(logs.filter((file) => file.includes('asterisk'))).not.toEqual([]);
    expect(logs.filter((file) => file.endsWith('telephony.log'))).not.toEqual([]);
    const pressed = /DTMF.*\b[0-9*#]\b|\bdigit\W+[0-9*#]\b/i;
    expect(holding(logs, [latin1(NAME), pressed])).toEqual([]);
  });
});
