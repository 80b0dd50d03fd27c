import { randomUUID } from 'node:crypto';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { lines } from '../src/features/outreach/index.ts';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

let world: SimulatedTown;
afterEach(() => world.close());

const readAttempts = () =>
  world.db.selectFrom('attempt').select(['id', 'state', 'outcome']).orderBy('id').execute();
const allDone = async () =>
  (await world.db.selectFrom('target').select('id').where('state', '<>', 'done').execute()).length === 0;

async function begin(persona: PersonaName): Promise<void> {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [0, 1, 2].map((index) => ({ name: `患者${index}`, persona })),
    seed: 4,
    killProbability: 0,
  });
  await startCampaign(world.ports, { ...world, settings: { concurrency: 2, retryRules: [] } });
  await world.runUntil(
    async () => (await readAttempts()).filter(({ state }) => state === 'answered').length === 2,
    1,
  );
}

test('a call whose flow fails at every step keeps no other waiting after a restart: who is on its line is told so and let go', async () => {
  await begin('willing');
  const [broken] = await readAttempts();
  const attemptId = broken?.id ?? '';
  await world.db
    .updateTable('call')
    .set({ flow_state: '{"at":"nowhere"}' })
    .where('attempt_id', '=', attemptId)
    .execute();
  world.killController();
  await world.runUntil(allDone, 1);
  expect((await readAttempts()).map(({ outcome }) => outcome)).toEqual([
    'interrupted',
    'answered',
    'answered',
  ]);
  const said = world.switch.played.filter(({ legId }) => legId === attemptId);
  expect(said.at(-1)?.files).toEqual([lines.released]);
  const calls = await world.db
    .selectFrom('call')
    .select(['ended_by', 'result'])
    .orderBy('attempt_id')
    .execute();
  expect(calls).toEqual([
    { ended_by: 'interrupted', result: null },
    { ended_by: 'system', result: 'completed' },
    { ended_by: 'system', result: 'completed' },
  ]);
  expect(world.switch.openLegs).toEqual([]);
});

test('a call that cannot be read back after a restart leaves nobody in silence, and is closed', async () => {
  await begin('silent');
  const [broken] = await readAttempts();
  const attemptId = broken?.id ?? '';
  await world.db
    .updateTable('call')
    .set({ flow_input: JSON.stringify({ callId: attemptId, targetId: randomUUID() }) })
    .where('attempt_id', '=', attemptId)
    .execute();
  world.killController();
  await world.runUntil(allDone, 1);
  const said = world.switch.played.filter(({ legId }) => legId === attemptId);
  expect(said.at(-1)?.files).toEqual([lines.released]);
  const calls = await world.db
    .selectFrom('call')
    .select('ended_by')
    .where('attempt_id', '=', attemptId)
    .execute();
  expect(calls).toEqual([{ ended_by: 'interrupted' }]);
  expect(world.switch.openLegs).toEqual([]);
});

test('a call that cannot go on when nothing is pressed is tried again, and then let go with an apology', async () => {
  await begin('silent');
  await sql`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'a fault of ours'; end $$`.execute(world.db);
  await sql`create trigger refuse before insert on call_event for each row
    when (new.type = 'deadline') execute function refuse()`.execute(world.db);
  await world.runUntil(allDone, 1);
  const said = Map.groupBy(world.switch.played, ({ legId }) => legId);
  expect([...said.values()].map((all) => all.at(-1)?.files)).toEqual([0, 1, 2].map(() => [lines.released]));
});

test('a campaign whose settings cannot be read is left out, the others are dialled', async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [0, 1].map((index) => ({ name: `患者${index}`, persona: 'willing' })),
    seed: 4,
    killProbability: 0,
  });
  const { campaignId } = await startCampaign(world.ports, { ...world, patients: world.patients.slice(0, 1) });
  await startCampaign(world.ports, { ...world, patients: world.patients.slice(1) });
  await world.db.updateTable('campaign').set({ settings: '{}' }).where('id', '=', campaignId).execute();
  await world.runUntil(async () => world.switch.rung.length > 0, 1);
  const [attempt] = await world.db.selectFrom('attempt').select('campaign_id').execute();
  expect(attempt?.campaign_id).not.toBe(campaignId);
});
