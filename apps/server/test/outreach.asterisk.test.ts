import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type RealTown, startRealTown } from './real-town.ts';

let world: RealTown;

beforeAll(async () => {
  world = await startRealTown({
    questionnaire: kneeQuestionnaire,
    residents: [{ name: '王桂芳', persona: 'willing' }],
  });
});
afterAll(() => world.close());

describe('an automatic follow-up call over real SIP', () => {
  test('the patient hears the questions, presses keys, and every answer is kept as it was pressed', async () => {
    const { campaignId } = await startCampaign(world.ports, { ...world, patients: world.patients });
    world.startController();
    await world.until(async () => {
      const campaign = await world.db
        .selectFrom('campaign')
        .select('state')
        .where('id', '=', campaignId)
        .executeTakeFirst();
      return campaign?.state === 'completed' ? true : undefined;
    });
    const answers = await world.db
      .selectFrom('response_answer')
      .select(['link_id', 'value', 'keys'])
      .execute();
    const [call] = world.town.calls();
    expect(call?.given.length).toBeGreaterThan(0);
    expect(answers.map((row) => [row.link_id, row.value, row.keys]).toSorted()).toEqual(
      (call?.given ?? []).map((given) => [given.linkId, given.answer, given.keys]).toSorted(),
    );
  });
});
