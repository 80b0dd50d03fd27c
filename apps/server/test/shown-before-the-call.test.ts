import { randomUUID } from 'node:crypto';
import { AgentSettings } from '@suifang/contract/campaigns/settings.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { moveAgent } from '../src/features/agents/index.ts';
import { readAgentFigures, readOwnReservation, skipReservation } from '../src/features/campaigns/agents.ts';
import { reserveDue } from '../src/features/campaigns/dialer/preview.ts';
import { linesInUse } from '../src/features/campaigns/index.ts';
import { readEarlierCalls } from '../src/features/campaigns/store/earlier-calls.ts';
import { readCalendar, readRunningCampaigns } from '../src/features/campaigns/store/running.ts';
import { PATIENT_RING_MS } from '../src/features/desk/dial-out-flow.ts';
import { giveDial } from '../src/features/desk/dial-store.ts';
import { findDialTarget } from '../src/features/desk/dial-targets.ts';
import { createAudit } from '../src/platform/audit/audit.ts';
import { createDesk } from './campaign-desk.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/** A campaign in preview: each patient is shown to one nurse, who calls or leaves them. */

let world: SimulatedTown;
let agents: TestAgent[];
let campaignId: string;
afterEach(() => world.close());
const silent = {
  record: async () => undefined,
  readAfter: async () => [],
  onCommitted: () => () => undefined,
};
const RESERVATION_MS = 60_000;
const PUT_OFF_MS = 1_800_000;
const HALF_A_MINUTE = new Date('2026-11-23T09:00:30+08:00');
const NEXT_MINUTE = new Date('2026-11-23T09:01:00+08:00');

async function open(personas: readonly PersonaName[], nurses: number, talksForMs = 30_000) {
  const deviceIds = Array.from({ length: nurses }, () => randomUUID() as string);
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: personas.map((persona, index) => ({ name: `患者${index}`, persona })),
    seed: 5,
    killProbability: 0,
    desk: new Map(deviceIds.map((id) => [id, { answersAfterMs: 300, talksForMs }])),
  });
  await world.runUntil(async () => world.isControlled, 1);
  agents = [];
  for (const [index, deviceId] of deviceIds.entries())
    agents.push(await addAgent(world.ports, index, deviceId));
  const queueId = await addQueue(world.ports, agents, { wrapUpMs: 5_000 });
  for (const agent of agents) await makeReady(world.ports, agent);
  const given = { mode: 'preview', queueId, reservationMs: RESERVATION_MS, putOffMs: PUT_OFF_MS } as const;
  ({ campaignId } = await startCampaign(world.ports, {
    ...world,
    settings: { agents: AgentSettings.parse(given) },
  }));
}

const until = (isDone: () => Promise<boolean>) => world.untilAwake(isDone);
const nurse = (index: number): string => agents[index]?.staffId ?? '';
const seenBy = (index: number) => readOwnReservation(world.ports, nurse(index));
async function shownTo(index: number) {
  await until(async () => (await seenBy(index)) !== null);
  const shown = await seenBy(index);
  if (!shown) throw new Error('nobody is shown');
  return shown;
}
const rows = () => world.db.selectFrom('reservation').selectAll().orderBy('ended_at').execute();
const target = () => world.db.selectFrom('target').selectAll().orderBy('id').executeTakeFirstOrThrow();
const attempts = () => world.db.selectFrom('attempt').selectAll().orderBy('claimed_at').execute();
/** How often a phone was rung for the campaign. */
const dials = async () => (await attempts()).filter((one) => one.dialed_at !== null).length;
const requests = () => world.db.selectFrom('dial_request').selectAll().orderBy('given_at').execute();

/** The nurse presses “call”. */
async function dial(index: number, reservationId: string): Promise<string> {
  const staff = { id: nurse(index), role: 'nurse' } as const;
  const found = await findDialTarget(world.ports, staff, { kind: 'reservation', reservationId });
  const id = randomUUID();
  const request = { id, callId: world.ports.ids.next(), staffId: staff.id, despite: null, ...found };
  await giveDial(world.db, request, world.clock.now());
  await until(async () => (await requests()).some((one) => one.id === id && one.done_at !== null));
  return (
    (((await requests()).find((one) => one.id === id)?.answer ?? {}) as { why: string | null }).why ??
    'called'
  );
}

const skip = (index: number, of: Readonly<{ id: string; version: number }>, to: 'later' | 'colleague') =>
  world.db.transaction().execute((trx) => {
    const jobs = { add: async () => undefined };
    const ports = { ...world.ports, events: silent, audit: createAudit(world.clock), jobs };
    const by = { staffId: nurse(index), actor: { id: nurse(index), name: '护士' } };
    return skipReservation(ports, trx, by, of.id, { version: of.version, to, reason: '患者在住院' });
  });
const signOut = (index: number) =>
  world.db
    .transaction()
    .execute((trx) =>
      moveAgent(
        { ...world.ports, events: silent },
        trx,
        nurse(index),
        { type: 'signedOut', cause: 'signed-out' },
        { deviceId: null },
      ),
    );

describe('a patient who is shown to a nurse', () => {
  test('is called from her desk as an attempt of the campaign, her own phone first', async () => {
    await open(['willing'], 1);
    const shown = await shownTo(0);
    expect(shown).toMatchObject({ patient: { name: '患者0' }, campaign: { id: campaignId }, attempts: 0 });
    expect(shown.phone.masked).toContain('****');
    expect(world.switch.rung).toEqual([]);
    expect(await dial(0, shown.id)).toBe('called');
    await until(async () => (await target()).state === 'done');
    expect(await target()).toMatchObject({ result: 'talked' });
    expect(await dials()).toBe(1);
    expect(await attempts()).toMatchObject([{ staff_id: nurse(0), outcome: 'answered', state: 'ended' }]);
    const call = await world.db.selectFrom('call').selectAll().executeTakeFirstOrThrow();
    expect(call).toMatchObject({
      campaign_id: campaignId,
      attempt_id: (await attempts())[0]?.id,
      result: 'talked',
    });
    expect((await rows()).map(({ how }) => how)).toEqual(['dialled']);
    expect((await createDesk(world.ports).read(campaignId)).state).toBe('completed');
  });

  test('who does not answer is called again when the campaign’s rule says so', async () => {
    await open(['busy'], 1);
    const shown = await shownTo(0);
    await dial(0, shown.id);
    await until(async () => (await attempts())[0]?.state === 'ended');
    expect(await attempts()).toMatchObject([{ outcome: 'busy' }]);
    expect(await target()).toMatchObject({
      state: 'waiting',
      blocked_rule: 'retry_delay',
      last_outcome: 'busy',
    });
    const { earlier } = await shownTo(0);
    const dialId = (await attempts())[0]?.id;
    expect(earlier).toMatchObject([{ dialId, direction: 'outbound', isAnswered: false, outcome: 'busy' }]);
  });

  test('comes with what came of the calls before, how long they were, and where to look them up', async () => {
    await open(['willing', 'willing'], 1);
    const first = await shownTo(0);
    await dial(0, first.id);
    await until(async () => (await attempts())[0]?.state === 'ended');
    const [made] = await attempts();
    const [call] = await readEarlierCalls(world.db, { patientId: first.patient.id });
    expect(call).toMatchObject({ dialId: made?.id, isAnswered: true, outcome: 'answered', result: 'talked' });
    expect(call?.durationMs).toBeGreaterThan(0);
    expect((await shownTo(0)).earlier).toEqual([]);
  });

  test('whose call the switch refuses has not been rung: it costs no attempt, and the line is known to be down', async () => {
    await open(['willing'], 1);
    const shown = await shownTo(0);
    world.trunk.isDown = true;
    await dial(0, shown.id);
    await until(async () => (await attempts())[0]?.state === 'ended');
    expect(await attempts()).toMatchObject([{ outcome: 'blocked', dialed_at: null }]);
    expect(await target()).toMatchObject({ state: 'waiting', result: null });
    const outages = () => world.db.selectFrom('trunk_outage').select(['trunk_id', 'refusals']).execute();
    expect(await outages()).toEqual([{ trunk_id: world.trunkId, refusals: 1 }]);
    expect(world.switch.rung).toEqual([]);
    world.trunk.isDown = false;
    expect(await dial(0, (await shownTo(0)).id)).toBe('called');
    await until(async () => (await target()).state === 'done');
    expect(await target()).toMatchObject({ result: 'talked' });
    expect(await dials()).toBe(1);
    expect(await outages()).toEqual([]);
  });

  /** The line begins one call a second: the second nurse's patient waits for it when the first one's rings. */
  async function waitsForTheLine() {
    await open(['never-answers', 'willing'], 2);
    await world.db.updateTable('trunk').set({ max_calls_per_second: 1 }).execute();
    for (const index of [0, 1]) await dial(index, (await shownTo(index)).id);
    const rung = () => world.switch.rung.map(({ legId }) => legId);
    const patients = () => world.switch.openLegs.filter((legId) => legId.endsWith('.patient'));
    await until(async () => patients().length === 2);
    const [legId = ''] = patients().filter((one) => !rung().includes(one));
    const [callId = ''] = legId.split('.');
    const call = await world.db
      .selectFrom('call')
      .select('attempt_id')
      .where('id', '=', callId)
      .executeTakeFirstOrThrow();
    return { legId, ofNurse: `${callId}.agent`, attemptId: call.attempt_id ?? '' };
  }
  const attemptOf = async (attemptId: string) => (await attempts()).find(({ id }) => id === attemptId);
  const targetOf = (attemptId: string) =>
    world.db
      .selectFrom('target as t')
      .innerJoin('attempt as a', 'a.target_id', 't.id')
      .select(['t.state', 't.blocked_rule', 't.last_outcome'])
      .where('a.id', '=', attemptId)
      .executeTakeFirstOrThrow();

  test('and whose call is given up while the line is waited for has not been rung: it costs no attempt', async () => {
    const { legId: waiting, ofNurse, attemptId } = await waitsForTheLine();
    world.switch.putDown(ofNurse);
    await until(async () => (await attemptOf(attemptId))?.state === 'ended');
    expect(await attemptOf(attemptId)).toMatchObject({ outcome: 'blocked', dialed_at: null });
    expect(await targetOf(attemptId)).toMatchObject({ state: 'waiting', last_outcome: null });
    expect(world.switch.rung.map(({ legId }) => legId)).not.toContain(waiting);
  });

  test('and who is forgotten when the controller is killed while the line is waited for is not rung, and the nurse is told at once', async () => {
    const { legId: waiting, ofNurse, attemptId } = await waitsForTheLine();
    const heardBefore = world.switch.played.length;
    const killedAt = world.clock.now().getTime();
    world.killController();
    await until(async () => !world.switch.openLegs.includes(waiting));
    expect(world.clock.now().getTime() - killedAt).toBeLessThan(PATIENT_RING_MS);
    expect(world.switch.played.slice(heardBefore).map(({ legId }) => legId)).toEqual([ofNurse]);
    await until(async () => (await attemptOf(attemptId))?.state === 'ended');
    expect(await attemptOf(attemptId)).toMatchObject({ outcome: 'blocked', dialed_at: null });
    expect(await targetOf(attemptId)).toMatchObject({ state: 'waiting', last_outcome: null });
    expect(world.switch.rung.map(({ legId }) => legId)).not.toContain(waiting);
  });

  test('is nobody else’s: two nurses never have one patient, and one nurse never two', async () => {
    await open(['willing', 'willing', 'willing'], 2);
    await shownTo(0);
    await shownTo(1);
    const live = await rows();
    expect(live).toHaveLength(2);
    expect(new Set(live.map(({ target_id: id }) => id)).size).toBe(2);
    expect(new Set(live.map(({ staff_id: id }) => id)).size).toBe(2);
    expect(await dial(0, live.find((row) => row.staff_id === nurse(0))?.id ?? '')).toBe('called');
    const other = live.find((row) => row.staff_id === nurse(1))?.id ?? '';
    const staff = { id: nurse(0), role: 'nurse' } as const;
    await expect(
      findDialTarget(world.ports, staff, { kind: 'reservation', reservationId: other }),
    ).rejects.toMatchObject({ code: 'campaign.reservation-over' });
  });

  test('is the only one while one nurse is free: the others wait for an agent, and so they are said to', async () => {
    await open(['willing', 'willing', 'willing'], 1);
    await shownTo(0);
    const { counts, settings } = await createDesk(world.ports).read(campaignId);
    expect(counts.blocked).toEqual({ reserved: 1, no_agent: 2 });
    expect(await readAgentFigures(world.ports, { id: campaignId, settings })).toMatchObject({
      free: 0,
      working: 1,
    });
  });

  test('is put off with a reason, and shown again when that time is over', async () => {
    await open(['willing'], 1);
    const first = await shownTo(0);
    await skip(0, first, 'later');
    expect(await target()).toMatchObject({ blocked_rule: 'put_off' });
    const putOffAt = world.clock.now().getTime();
    expect(await seenBy(0)).toBeNull();
    await shownTo(0);
    expect(world.clock.now().getTime() - putOffAt).toBeGreaterThanOrEqual(PUT_OFF_MS);
    expect(await rows()).toMatchObject([{ how: 'put_off', reason: '患者在住院' }, { how: null }]);
  });

  test('is passed on to a colleague at once', async () => {
    await open(['willing'], 2);
    await until(async () => (await rows()).length === 1);
    const first = (await seenBy(0)) ? 0 : 1;
    const shown = await shownTo(first);
    await skip(first, shown, 'colleague');
    await shownTo(1 - first);
    const [given, taken] = await rows();
    expect([given?.how, taken?.how]).toEqual(['passed_on', null]);
    expect(taken?.made_at).toEqual(given?.ended_at);
  });

  test('stays with a nurse who has no colleague signed in: she is told so', async () => {
    await open(['willing'], 2);
    await until(async () => (await rows()).length === 1);
    const first = (await seenBy(0)) ? 0 : 1;
    const shown = await shownTo(first);
    await signOut(1 - first);
    await expect(skip(first, shown, 'colleague')).rejects.toMatchObject({ code: 'campaign.no-colleague' });
    expect(await seenBy(first)).toMatchObject({ id: shown.id });
    await skip(first, shown, 'later');
    expect(await seenBy(first)).toBeNull();
  });

  test('is not lost when the nurse does nothing: her time runs out and the patient comes round again', async () => {
    await open(['willing'], 1);
    const shown = await shownTo(0);
    await until(async () => (await rows()).length === 2);
    const [first] = await rows();
    expect(first).toMatchObject({ id: shown.id, how: 'expired' });
    expect(await dial(0, shown.id)).toBe('campaign.reservation-over');
    expect(world.switch.rung).toEqual([]);
  });

  test('is withdrawn from a nurse who signs out, and shown to another', async () => {
    await open(['willing'], 2);
    await until(async () => (await rows()).length === 1);
    const first = (await seenBy(0)) ? 0 : 1;
    await signOut(first);
    await shownTo(1 - first);
    expect((await rows()).map(({ how }) => how)).toEqual(['withdrawn', null]);
  });

  test('who asked for no more calls meanwhile is not called, and the patient’s list says why', async () => {
    await open(['willing'], 1);
    const shown = await shownTo(0);
    await world.db
      .insertInto('do_not_call')
      .values({
        id: randomUUID(),
        patient_id: shown.patient.id,
        reason: 'asked',
        source: 'test',
        created_at: world.clock.now(),
        until: new Date(world.clock.now().getTime() + 86_400_000),
      })
      .execute();
    expect(['dial.do-not-call', 'campaign.target-blocked']).toContain(await dial(0, shown.id));
    expect(world.switch.rung).toEqual([]);
    await until(async () => (await target()).blocked_rule === 'do_not_call');
    expect(await attempts()).toEqual([]);
  });

  test('is taken back when the campaign is paused, and nobody new is shown', async () => {
    await open(['willing'], 1);
    const shown = await shownTo(0);
    await createDesk(world.ports).move(campaignId, 'pause');
    expect(await dial(0, shown.id)).toBe('campaign.reservation-over');
    await until(async () => (await rows())[0]?.how === 'withdrawn');
    expect(world.switch.rung).toEqual([]);
    expect((await rows()).length).toBe(1);
  });

  test('is on one line, claimed and ringing', async () => {
    await open(['never-answers'], 1);
    const shown = await shownTo(0);
    const seen: Array<readonly [string | undefined, number | undefined]> = [];
    await dial(0, shown.id);
    await until(async () => {
      const trunk = await world.db.selectFrom('trunk as k').select(linesInUse.as('lines')).executeTakeFirst();
      seen.push([(await attempts())[0]?.state, trunk?.lines]);
      return world.switch.rung.length === 1;
    });
    expect(seen[0]).toEqual(['claimed', 1]);
    expect(seen.at(-1)).toEqual(['dialing', 1]);
  });

  test('whose phone rings when the campaign is aborted is left in peace', async () => {
    await open(['never-answers'], 1);
    const shown = await shownTo(0);
    await dial(0, shown.id);
    await until(async () => world.switch.rung.length === 1);
    await createDesk(world.ports).move(campaignId, 'abort');
    await until(async () => world.switch.openLegs.length === 0 && (await target()).state === 'done');
    expect(await target()).toMatchObject({ state: 'done', result: 'aborted' });
  });
});

describe('the dialler looks again, although nothing else happens,', () => {
  const lookAgainAt = async () => {
    const campaigns = await readRunningCampaigns(world.db, () => undefined);
    const ports = { ...world.ports, events: silent };
    return new Date(await reserveDue(ports, campaigns, await readCalendar(world.db)));
  };
  const makeDue = (at: Date, id: string) =>
    world.db.updateTable('target').set({ next_attempt_at: at }).where('id', '=', id).execute();

  test('when the next patient is due', async () => {
    await open(['willing'], 1);
    await makeDue(HALF_A_MINUTE, (await target()).id);
    expect(await lookAgainAt()).toEqual(HALF_A_MINUTE);
    expect(await rows()).toEqual([]);
  });

  test('when the hours open', async () => {
    await open(['willing'], 1);
    const { settings } = await createDesk(world.ports).read(campaignId);
    const weekdays = { 1: [{ from: '09:01', to: '18:00' }] };
    const later = { ...settings, schedule: { ...settings.schedule, weekdays } };
    await world.db
      .updateTable('campaign')
      .set({ settings: JSON.stringify(later) })
      .execute();
    expect(await lookAgainAt()).toEqual(NEXT_MINUTE);
    expect(await rows()).toEqual([]);
  });

  test('when a second patient is due while the first one is shown', async () => {
    await open(['willing', 'willing'], 2);
    const [, second] = await world.db.selectFrom('target').select('id').orderBy('id').execute();
    const putOff = (ms: number) => new Date(world.clock.now().getTime() + ms);
    await makeDue(putOff(PUT_OFF_MS), second?.id ?? '');
    await until(async () => (await rows()).length === 1);
    const soon = putOff(1_000);
    await makeDue(soon, second?.id ?? '');
    expect(await lookAgainAt()).toEqual(soon);
    expect(await rows()).toMatchObject([{ how: null }]);
  });
});
