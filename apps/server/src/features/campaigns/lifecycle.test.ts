import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDesk } from '../../../test/campaign-desk.ts';
import { kneeQuestionnaire, startCampaign } from '../../../test/hospital.ts';
import { readNeeds } from '../reports/overview-store.ts';
import { type SimulatedTown, startSimulatedTown } from '../../../test/simulated-town.ts';

/** Campaigns from start to end, moved by a person, on the simulated town: one world, one campaign a story. */

const crowd: readonly PersonaName[] = [
  'willing',
  'never-answers',
  'hangs-up-midway',
  'busy',
  'willing',
  'willing',
];
let world: SimulatedTown;
let desk: ReturnType<typeof createDesk>;

beforeAll(async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: crowd.map((persona, index) => ({ name: `患者${index}`, persona })),
    seed: 11,
    killProbability: 0,
  });
  desk = createDesk(world.ports);
});
afterAll(() => world.close());

const start = async (who: readonly number[], settings: object = {}) => {
  const patients = who.flatMap((index) => world.patients[index] ?? []);
  const { campaignId, targetOf } = await startCampaign(world.ports, { ...world, patients, settings });
  return { campaignId, targetId: targetOf.get(patients[0]?.id ?? '') ?? '' };
};
const byText = (one: string, other: string) => one.localeCompare(other);
const stateOf = async (campaignId: string) => (await desk.read(campaignId)).state;
const attempts = (campaignId: string) =>
  world.db
    .selectFrom('attempt')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .orderBy('claimed_at')
    .execute();
const results = async (campaignId: string) => {
  const rows = await world.db
    .selectFrom('target')
    .select(['state', 'result'])
    .where('campaign_id', '=', campaignId)
    .execute();
  return rows.map(({ state, result }) => String(state === 'done' ? result : state)).toSorted(byText);
};
const untilAttempt = (campaignId: string, state: string) =>
  world.runUntil(async () => (await attempts(campaignId)).some((attempt) => attempt.state === state), 250);
const untilCompleted = (campaignId: string) =>
  world.runUntil(async () => (await stateOf(campaignId)) === 'completed');
/** A while in which nothing of this campaign should change. */
const quietly = async (minutes: number) => {
  const end = world.clock.now().getTime() + minutes * 60_000;
  await world.runUntil(async () => world.clock.now().getTime() >= end);
};
const oneLine = { concurrency: 1 };
const inMs = (ms: number) => new Date(world.clock.now().getTime() + ms).toISOString();

describe('draining', () => {
  test('dials nothing new, lets the call finish and completes', async () => {
    const { campaignId } = await start([0, 4, 5], oneLine);
    await untilAttempt(campaignId, 'answered');
    await desk.move(campaignId, 'drain');
    await untilCompleted(campaignId);
    expect(await attempts(campaignId)).toHaveLength(1);
    expect(await results(campaignId)).toEqual(['completed', 'drained', 'drained']);
  });

  test('completes at once when nobody is being called', async () => {
    const { campaignId } = await start([0, 4], { startsAt: inMs(3_600_000) });
    expect((await desk.move(campaignId, 'drain')).state).toBe('completed');
    expect(await results(campaignId)).toEqual(['drained', 'drained']);
  });
});

describe('aborting', () => {
  test('hangs up what only rings, and lets those who talk finish', async () => {
    const { campaignId } = await start([0, 1]);
    await untilAttempt(campaignId, 'answered');
    await desk.move(campaignId, 'abort');
    await world.runUntil(async () => (await attempts(campaignId)).every(({ state }) => state === 'ended'));
    const [talked, rang] = await attempts(campaignId);
    expect(talked?.outcome).toBe('answered');
    expect(rang?.answered_at).toBeNull();
    const rangMs = Number(rang?.ended_at) - Number(rang?.dialed_at);
    expect(rangMs).toBeLessThan(45_000);
    expect(await results(campaignId)).toEqual(['aborted', 'completed']);
    expect(await stateOf(campaignId)).toBe('aborted');
  });
});

describe('pausing', () => {
  test('dials nothing; resuming after the last call has ended completes', async () => {
    const { campaignId } = await start([0], oneLine);
    await untilAttempt(campaignId, 'answered');
    await desk.move(campaignId, 'pause');
    await world.runUntil(async () => (await attempts(campaignId)).every(({ state }) => state === 'ended'));
    await quietly(1);
    expect(await stateOf(campaignId)).toBe('paused');
    expect((await desk.move(campaignId, 'resume')).state).toBe('completed');
  });

  test('holds the others back until it is resumed', async () => {
    const { campaignId } = await start([0, 4], oneLine);
    await untilAttempt(campaignId, 'answered');
    await desk.move(campaignId, 'pause');
    await quietly(5);
    expect(await results(campaignId)).toEqual(['completed', 'waiting']);
    await desk.move(campaignId, 'resume');
    await untilCompleted(campaignId);
    expect(await results(campaignId)).toEqual(['completed', 'completed']);
  });
});

describe('the end of a campaign', () => {
  test('ends those who still wait, and the campaign', async () => {
    const endsAt = inMs(90_000);
    const later = new Date(inMs(7_200_000));
    const { campaignId } = await start([3, 4], { endsAt, retryRules: [], concurrency: 1 });
    await world.db
      .updateTable('target')
      .set({ blocked_rule: 'patient_cap', next_attempt_at: later })
      .where('campaign_id', '=', campaignId)
      .where('patient_id', '=', world.patients[4]?.id ?? '')
      .execute();
    await untilCompleted(campaignId);
    expect(await results(campaignId)).toEqual(['attempts_exhausted', 'window_closed']);
    expect(world.clock.now().getTime()).toBeLessThan(later.getTime());
  });

  test('closes the half-answered response of a patient whom nobody will ask again', async () => {
    const { campaignId, targetId } = await start([2], { retryRules: [] });
    await untilCompleted(campaignId);
    expect(await results(campaignId)).toEqual(['partial']);
    const response = await world.db
      .selectFrom('response')
      .select(['status', 'completed_at'])
      .where('target_id', '=', targetId)
      .executeTakeFirstOrThrow();
    expect(response).toEqual({ status: 'stopped', completed_at: null });
  });

  test('is a reason not to start or resume', async () => {
    const { campaignId } = await start([4], { startsAt: inMs(1_000), endsAt: inMs(2_000) });
    await desk.move(campaignId, 'pause');
    await quietly(1);
    await expect(desk.move(campaignId, 'resume')).rejects.toMatchObject({ code: 'campaign.window-over' });
  });
});

describe('a target that waits for a person', () => {
  const leaveUnknown = async (who: readonly number[]) => {
    const campaign = await start(who, { startsAt: inMs(3_600_000) });
    await world.db
      .updateTable('target')
      .set({ state: 'review', result: 'unknown_dial', next_attempt_at: null })
      .where('id', '=', campaign.targetId)
      .execute();
    return campaign;
  };

  test('cannot be called again by an aborted or draining campaign, and can be left', async () => {
    const { campaignId, targetId } = await leaveUnknown([0, 4]);
    await desk.move(campaignId, 'abort');
    await expect(desk.settle(targetId, 'call-again')).rejects.toMatchObject({ code: 'target.campaign-over' });
    await desk.settle(targetId, 'close');
    expect(await results(campaignId)).toEqual(['aborted', 'unknown_dial']);
  });

  test('takes up a completed campaign once more', async () => {
    const { campaignId, targetId } = await leaveUnknown([0]);
    await desk.move(campaignId, 'drain');
    expect(await stateOf(campaignId)).toBe('completed');
    await desk.settle(targetId, 'call-again');
    const { state, finishedAt } = await desk.read(campaignId);
    expect([state, finishedAt]).toEqual(['running', null]);
    await untilCompleted(campaignId);
    expect(await results(campaignId)).toEqual(['completed']);
  });
});

describe('a trunk that does not answer', () => {
  const outage = () =>
    world.db.selectFrom('trunk_outage').selectAll().where('trunk_id', '=', world.trunkId).executeTakeFirst();

  test('is tried less and less, costs no patient an attempt, and is told; when it is back all are called', async () => {
    world.trunk.isDown = true;
    const { campaignId } = await start([0, 4, 5]);
    await quietly(30);
    const tried = await attempts(campaignId);
    expect(tried.every(({ outcome, dialed_at }) => outcome === 'blocked' && dialed_at === null)).toBe(true);
    // Three at once, then 5, 10, 20 … 300 s apart: far from one every five seconds.
    expect(tried.length).toBeGreaterThan(6);
    expect(tried.length).toBeLessThan(16);
    const now = world.clock.now();
    expect((await outage())?.until.getTime()).toBeGreaterThan(now.getTime());
    const targets = await world.db
      .selectFrom('target')
      .select(['state', 'blocked_rule'])
      .where('campaign_id', '=', campaignId)
      .execute();
    expect(targets).toEqual(
      Array.from({ length: 3 }, () => ({ state: 'waiting', blocked_rule: 'trunk_down' })),
    );
    const needs = await readNeeds(world.db, 5);
    expect(needs).toMatchObject([{ kind: 'trunk-down', id: world.trunkId, patientId: null }]);

    world.trunk.isDown = false;
    await untilCompleted(campaignId);
    expect(await results(campaignId)).toEqual(['completed', 'completed', 'completed']);
    expect(await outage()).toBeUndefined();
    expect(await readNeeds(world.db, 5)).toEqual([]);
  });

  test('that is disabled is a reason not to start', async () => {
    const { campaignId } = await start([0], { startsAt: inMs(3_600_000) });
    await desk.move(campaignId, 'pause');
    const enable = (isEnabled: boolean) =>
      world.db.updateTable('trunk').set({ is_enabled: isEnabled }).where('id', '=', world.trunkId).execute();
    await enable(false);
    await expect(desk.move(campaignId, 'resume')).rejects.toMatchObject({ code: 'campaign.trunk-disabled' });
    await enable(true);
    expect((await desk.move(campaignId, 'resume')).state).toBe('running');
    await desk.move(campaignId, 'abort');
  });
});
