import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { lines } from '../src/features/outreach/index.ts';
import { fictionalNumber, kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

let world: SimulatedTown;
let trouble: Readonly<{ end: () => Promise<void> }> | undefined;
afterEach(async () => {
  await trouble?.end();
  trouble = undefined;
  await world.close();
});

async function open(...personas: PersonaName[]): Promise<void> {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: personas.map((persona, index) => ({ name: `患者${index}`, persona })),
    seed: 7,
    killProbability: 0,
  });
}
const call = () =>
  startCampaign(world.ports, {
    ...world,
    settings: {
      retryRules: [{ outcome: 'interrupted', delayMs: 1000, backoff: 1, maxRetries: 1, nextPhone: false }],
    },
  });

/** Whoever asks for one of these tables gets no answer until the trouble ends. */
async function hang(...tables: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  await client.query(`begin; lock table ${tables.join(', ')} in access exclusive mode`);
  trouble = { end: () => client.end() };
}

/** PostgreSQL refuses to write these rows, as on a full disk, until the trouble ends. */
async function refuse(table: string, on: 'insert' | 'update', when: string): Promise<void> {
  const { db } = world;
  const body = (what: string) => sql`create or replace function refuse() returns trigger language plpgsql as
    ${sql.lit(`begin ${what} end`)}`;
  await body("raise exception 'cannot write' using errcode = '53100';").execute(db);
  await sql`create trigger refuse before ${sql.raw(on)} on ${sql.table(table)} for each row
    when (${sql.raw(when)}) execute function refuse()`.execute(db);
  // The trigger stays: to drop it would take a lock that writes which are under way hold against it.
  trouble = { end: async () => void (await body('return new;').execute(db)) };
}

/** What waits for the database keeps the world from moving its clock: it is moved from here. */
async function moveUntil(isDone: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitUntil(
    async () => {
      if (await isDone()) return true;
      world.clock.advance(Number.POSITIVE_INFINITY);
      return false;
    },
    { timeout: 25_000, interval: 1 },
  );
}
const heard = () => world.switch.played.map(({ files }) => files[0]);
const times = (text: string) => heard().filter((file) => file === text).length;
const allDone = async () => {
  const open = await world.db.selectFrom('target').select('id').where('state', '<>', 'done').execute();
  return open.length === 0;
};
/** What waited is tried again once the clock has moved; after that the world moves it by itself. */
async function endTrouble(finished: Promise<void>, isThrough: () => Promise<boolean>): Promise<void> {
  await trouble?.end();
  trouble = undefined;
  await moveUntil(isThrough);
  await finished;
}
const isCallWritten = async () => (await world.db.selectFrom('call').select('id').execute()).length > 0;
const readResults = async () =>
  (await world.db.selectFrom('target').select('result').execute()).map(({ result }) => result);

describe.each([
  ['hangs', () => hang('call')],
  ['refuses to write', () => refuse('call', 'insert', 'true')],
])('the database %s while a phone rings', (_, begin) => {
  test('who answers is asked to hold again and again, in the end told that we cannot go on, and is called again', async () => {
    await open('willing');
    await call();
    await world.runUntil(async () => world.switch.rung.length === 1, 1);
    await begin();
    const finished = world.runUntil(allDone);
    await moveUntil(() => world.switch.openLegs.length === 0);
    expect(times(lines.hold)).toBeGreaterThan(10);
    expect(heard().at(-1)).toBe(lines.released);
    await endTrouble(finished, isCallWritten);
    const attempts = await world.db
      .selectFrom('attempt')
      .select(['outcome', 'answered_at'])
      .orderBy('seq')
      .execute();
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['interrupted', 'answered']);
    expect(attempts.map(({ answered_at: at }) => at !== null)).toEqual([true, true]);
    const recordings = await world.db.selectFrom('recording').select('state').execute();
    expect(recordings).toEqual([{ state: 'spooled' }, { state: 'spooled' }]);
    expect(await readResults()).toEqual(['completed']);
  });
});

test('who answers hears the first words although it could not be written that the phone rang', async () => {
  await open('willing');
  await call();
  await world.runUntil(async () => world.switch.rung.length === 1, 1);
  await refuse('attempt', 'update', 'new.ringing_at is distinct from old.ringing_at');
  await world.runUntil(async () => heard().length > 0, 1);
  expect(heard()).not.toContain(lines.hold);
  await endTrouble(world.runUntil(allDone), async () => true);
  const attempts = await world.db.selectFrom('attempt').select('ringing_at').execute();
  expect(attempts.map(({ ringing_at: at }) => at !== null)).toEqual([true]);
  expect(await readResults()).toEqual(['completed']);
});

test('a double tap that the database delays answers one question', async () => {
  await open('silent');
  await startCampaign(world.ports, { ...world, settings: { identityCheck: 'none', retryRules: [] } });
  const isAwaited = async () => {
    const row = await world.db.selectFrom('call').select('flow_state').executeTakeFirst();
    return (row?.flow_state as { phase?: string } | undefined)?.phase === 'waiting';
  };
  await world.runUntil(isAwaited, 1);
  await hang('call_event');
  const [leg = ''] = world.switch.openLegs;
  world.clock.at(world.clock.now().getTime() + 500, () => world.switch.press(leg, '2'));
  world.clock.at(world.clock.now().getTime() + 650, () => world.switch.press(leg, '2'));
  const finished = world.runUntil(allDone);
  await moveUntil(() => times(lines.hold) > 0);
  await endTrouble(finished, async () => true);
  const stored = await world.db.selectFrom('response_answer').select(['link_id', 'keys']).execute();
  expect(stored.map(({ keys }) => keys)).toEqual(['2']);
});

test('who talks while the database hangs is asked to hold, and the questions go on where they were', async () => {
  await open('willing');
  await call();
  const isAsked = async () =>
    (await world.db.selectFrom('call_event').select('seq').where('type', '=', 'questions.started').execute())
      .length > 0;
  await world.runUntil(isAsked, 1);
  await hang('call_event');
  const finished = world.runUntil(allDone);
  await moveUntil(() => times(lines.hold) === 4);
  await endTrouble(finished, async () => true);
  const given = world.town.calls()[0]?.given.map(({ linkId, keys }) => [linkId, keys]);
  const stored = await world.db
    .selectFrom('response_answer')
    .select(['link_id', 'keys'])
    .orderBy('answered_at')
    .execute();
  // What they press into the request to hold answers no question that they have not heard yet.
  expect(stored.map((row) => [row.link_id, row.keys])).toEqual(given?.slice(0, 1));
  const held = await world.db
    .selectFrom('call_event')
    .select('seq')
    .where('type', '=', 'call.held')
    .execute();
  expect(held).toHaveLength(1);
  const asked = heard().findLastIndex((file) => file?.includes('最高多少度'));
  expect(asked).toBeGreaterThan(heard().lastIndexOf(lines.hold));
});

test('who calls while the database hangs is asked to hold until it is found out who takes the call', async () => {
  await open();
  await world.runUntil(async () => world.isControlled, 1);
  await hang('inbound_route');
  world.switch.callIn(fictionalNumber(0), '01012345678', world.trunkId);
  await moveUntil(() => times(lines.hold) === 3);
  await endTrouble(
    world.runUntil(async () => world.switch.openLegs.length === 0, 1),
    async () => true,
  );
  expect(heard().at(-1)).toBe(lines.incoming);
});
