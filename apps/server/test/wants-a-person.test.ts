import { afterAll, beforeAll, expect, test } from 'vitest';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

let world: SimulatedTown;
beforeAll(async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [
      { name: '张大爷', persona: 'wants-a-person' },
      { name: '李奶奶', persona: 'willing' },
    ],
    seed: 5,
    killProbability: 0,
  });
  await startCampaign(world.ports, {
    ...world,
    settings: { identityCheck: 'surname_birth_year', retryRules: [] },
  });
  await world.runUntil(async () => {
    const campaign = await world.db.selectFrom('campaign').select('state').executeTakeFirst();
    return campaign?.state === 'completed';
  });
});
afterAll(() => world.close());

test('who presses 0 in an automatic call was promised a nurse: one open task, with patient and number', async () => {
  const tasks = await world.db
    .selectFrom('callback_task as b')
    .innerJoin('patient as p', 'p.id', 'b.patient_id')
    .innerJoin('target as t', 't.id', 'b.target_id')
    .select(['p.name', 'b.reason', 'b.state', 'b.number_enc', 't.wants_person'])
    .execute();
  expect(tasks).toMatchObject([
    { name: '张大爷', reason: 'wants_person', state: 'open', wants_person: true },
  ]);
  expect(tasks[0]?.number_enc).not.toBeNull();
});
