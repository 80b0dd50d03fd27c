import { randomUUID } from 'node:crypto';
import { AgentSettings } from '@suifang/contract/campaigns/settings.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveDial } from '../src/features/desk/dial-store.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { fictionalNumber, kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/** Campaigns bring patients to nurses while callers take the same nurses and the controller dies at any await. */

const seed = Number(process.env['SIM_SEED'] ?? 20_261_127);
const personas: readonly PersonaName[] = [
  'willing',
  'busy',
  'willing',
  'answers-late',
  'hangs-up-midway',
  'willing',
  'never-answers',
  'rejects',
  'silent',
];
/** The standard run is short: `SIM_TARGETS=200 npx vitest run --project unit agents-and-kills` makes a long one. */
const PATIENTS = Number(process.env['SIM_TARGETS'] ?? 18);
const deskIds = Array.from({ length: 5 }, () => randomUUID() as string);
/** Four who pick up, one who has left the phone. */
const desk = new Map(
  deskIds.map((id, index) => [
    id,
    { answersAfterMs: index === 4 ? undefined : 400, talksForMs: 20_000 + 2_000 * index },
  ]),
);
const again = (outcome: 'busy' | 'no_answer' | 'rejected' | 'answered' | 'interrupted') => ({
  outcome,
  delayMs: 60_000,
  backoff: 1,
  maxRetries: 2,
  nextPhone: false,
});

let world: SimulatedTown;
let agents: TestAgent[];

/** Every nurse who is shown a patient presses “call” in the end, twice, as an impatient finger does. */
async function pressCall(): Promise<void> {
  const shown = await world.db
    .selectFrom('reservation as v')
    .innerJoin('phone as n', 'n.id', 'v.phone_id')
    .select(['v.id', 'v.staff_id', 'n.patient_id', 'n.number_enc', 'n.bidx'])
    .where('v.ended_at', 'is', null)
    .execute();
  for (const row of shown) {
    const request = {
      id: randomUUID(),
      callId: world.ports.ids.next(),
      staffId: row.staff_id,
      patientId: row.patient_id,
      number: { sealed: row.number_enc, index: row.bidx },
      taskId: null,
      despite: null,
      reservationId: row.id,
    };
    await giveDial(world.db, request, world.clock.now());
    await giveDial(
      world.db,
      { ...request, id: randomUUID(), callId: world.ports.ids.next() },
      world.clock.now(),
    );
  }
}

describe.each([
  {
    name: 'dialled ahead, nothing goes wrong',
    mode: 'progressive',
    fallback: 'survey',
    killProbability: 0,
    outageProbability: 0,
  },
  {
    name: 'dialled ahead, the controller is killed at any await',
    mode: 'progressive',
    fallback: 'promise',
    killProbability: 0.0006,
    outageProbability: 0,
  },
  {
    name: 'dialled ahead, the switch is lost as well',
    mode: 'progressive',
    fallback: 'survey',
    killProbability: 0.0003,
    outageProbability: 0.002,
  },
  {
    name: 'shown first, the controller is killed at any await',
    mode: 'preview',
    fallback: 'promise',
    killProbability: 0.0006,
    outageProbability: 0,
  },
] as const)(
  'patients are brought to nurses: $name',
  ({ mode, fallback, killProbability, outageProbability }) => {
    beforeAll(async () => {
      world = await startSimulatedTown({
        questionnaire: kneeQuestionnaire,
        residents: Array.from({ length: PATIENTS }, (_, index) => ({
          name: `患者${index}`,
          persona: personas[index % personas.length] ?? 'willing',
        })),
        seed,
        killProbability,
        outageProbability,
        desk,
      });
      agents = [];
      for (const [index, deviceId] of deskIds.entries())
        agents.push(await addAgent(world.ports, index, deviceId));
      await world.runUntil(async () => world.isControlled, 1);
      const queueId = await addQueue(world.ports, agents, { wrapUpMs: 5_000, ringMs: 8_000 });
      for (const agent of agents) await makeReady(world.ports, agent);
      const given = { mode, queueId, fallback, patienceMs: 3_000, reservationMs: 30_000 };
      await startCampaign(world.ports, {
        ...world,
        settings: {
          agents: AgentSettings.parse(given),
          maxAttempts: 3,
          retryRules: [
            again('busy'),
            again('no_answer'),
            again('rejected'),
            again('answered'),
            again('interrupted'),
          ],
        },
      });
      // People call as well, and want the same nurses.
      for (let index = 0; index < 6; index += 1)
        world.clock.at(world.clock.now().getTime() + 15_000 + index * 25_000, () =>
          world.switch.callIn(fictionalNumber(5_000 + index), '01012345678', world.trunkId, 240_000),
        );
      const end = world.clock.now().getTime() + 4 * 3_600_000;
      // Nurses have a look every few seconds of this world's time, however far it would leap.
      let isLooking = false;
      const look = () => {
        isLooking = true;
        world.clock.at(world.clock.now().getTime() + 8_000, look);
      };
      if (mode === 'preview') look();
      await world.runUntil(async () => {
        world.wake();
        if (isLooking) await pressCall();
        isLooking = false;
        const { state } = await world.db.selectFrom('campaign').select('state').executeTakeFirstOrThrow();
        const open = await world.db.selectFrom('call').select('id').where('ended_at', 'is', null).execute();
        const isOver = state === 'completed' && open.length === 0 && world.switch.openLegs.length === 0;
        return isOver || world.clock.now().getTime() > end;
      }, 500);
    }, 900_000);
    afterAll(async () => {
      const handoffs = await world.db.selectFrom('handoff').select('how').execute();
      const ends = Object.entries(Object.groupBy(handoffs, ({ how }) => how ?? 'open'));
      process.stdout.write(
        `${world.kills} kills, ${world.switch.outages.length} outages, ${world.switch.rung.length} dials, ` +
          `${ends.map(([how, rows]) => `${how} ${rows?.length}`).join(', ')}\n`,
      );
      await world.close();
    });

    test('nobody is dialled twice for one attempt, nor while they are on the line', () => {
      expect(world.switch.violations).toEqual([]);
      expect(world.switch.rung.length).toBeGreaterThan(PATIENTS);
    });

    test('nobody is left on an open line, in silence or waiting', async () => {
      expect(world.switch.openLegs).toEqual([]);
      const waiting = await world.db
        .selectFrom('handoff')
        .select('call_id')
        .where('how', 'is', null)
        .execute();
      const entries = await world.db
        .selectFrom('queue_entry')
        .select('id')
        .where('state', '=', 'waiting')
        .execute();
      expect({ waiting, entries }).toEqual({ waiting: [], entries: [] });
    });

    test('every patient comes to an end, with no attempt, call or reservation left open', async () => {
      const targets = await world.db.selectFrom('target').select(['state', 'result']).execute();
      expect(targets.filter(({ state }) => state !== 'done' && state !== 'review')).toEqual([]);
      const attempts = await world.db
        .selectFrom('attempt')
        .select('id')
        .where('state', '<>', 'ended')
        .execute();
      const calls = await world.db.selectFrom('call').select('id').where('ended_at', 'is', null).execute();
      const kept = await world.db
        .selectFrom('reservation')
        .select('id')
        .where('ended_at', 'is', null)
        .execute();
      expect({ attempts, calls, kept }).toEqual({ attempts: [], calls: [], kept: [] });
      expect(targets.filter(({ result }) => result === 'talked').length).toBeGreaterThan(PATIENTS / 5);
    });

    test('one patient has one nurse at a time, and one nurse one patient', async () => {
      const talks = await world.db
        .selectFrom('call_leg')
        .select(['call_id', 'staff_id', 'answered_at', 'ended_at'])
        .where('kind', '=', 'device')
        .where('answered_at', 'is not', null)
        .orderBy('answered_at')
        .execute();
      for (const own of Map.groupBy(talks, ({ staff_id: id }) => id).values())
        for (const [index, talk] of own.entries()) {
          const next = own[index + 1]?.answered_at?.getTime() ?? Infinity;
          expect(talk.ended_at?.getTime() ?? Infinity).toBeLessThanOrEqual(next);
        }
    });

    test('whoever answered and found no nurse got what the campaign has for them, and is counted', async () => {
      const lost = await world.db
        .selectFrom('handoff as h')
        .innerJoin('call as c', 'c.id', 'h.call_id')
        .leftJoin('callback_task as b', 'b.call_id', 'h.call_id')
        .select(['h.how', 'c.flow', 'b.reason'])
        .where('h.how', 'in', ['survey', 'promised'])
        .execute();
      for (const { how, flow, reason } of lost)
        expect(how === 'survey' ? flow : reason).toBe(how === 'survey' ? 'survey' : 'promised');
    });
  },
);
