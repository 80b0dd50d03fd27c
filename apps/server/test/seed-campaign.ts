import type { Outcome, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import { muteSpeech } from '@suifang/simulator/memory/mute-speech.ts';
import type { Context } from '../src/context.ts';
import {
  addPatient,
  addTrunk,
  fictionalNumber,
  kneeQuestionnaire,
  openSettings,
  publish,
} from './hospital.ts';

type Ports = Pick<Context, 'db' | 'vault' | 'ids' | 'clock'>;
type Dial = Readonly<{ outcome: Outcome; hour: number; talkMs?: number }>;
type Seed = Readonly<{
  name: string;
  dials: readonly Dial[];
  result: TargetResult | null;
  state?: 'done' | 'review' | 'waiting';
  wantsPerson?: boolean;
  answers?: Readonly<Record<string, unknown>>;
  score?: number;
  hasAlert?: boolean;
}>;

const yes = { kind: 'boolean', value: true };
const no = { kind: 'boolean', value: false };

const busy: Dial = { outcome: 'busy', hour: 9 };
const talk = (hour: number): Dial => ({ outcome: 'answered', hour, talkMs: 90_000 });

/** Six patients with seven dials, small enough to be counted by hand. */
const seeds: readonly Seed[] = [
  {
    name: '王桂芳',
    dials: [busy, talk(15)],
    result: 'completed',
    answers: { fever: yes, temperature: { kind: 'number', value: 39 }, walk: { kind: 'choice', code: '0' } },
    score: 6,
    hasAlert: true,
  },
  {
    name: '张伟',
    dials: [talk(9)],
    result: 'completed',
    answers: { fever: yes, temperature: { kind: 'number', value: 38 }, walk: { kind: 'choice', code: '1' } },
    score: 2,
  },
  { name: '李建国', dials: [talk(9)], result: 'partial', answers: { fever: no }, wantsPerson: true },
  { name: '赵敏', dials: [talk(15)], result: 'refused' },
  {
    name: '=HYPERLINK(1)',
    dials: [busy, { outcome: 'powered_off', hour: 9 }],
    result: 'unknown_dial',
    state: 'review',
  },
  { name: '刘洋', dials: [], result: null, state: 'waiting' },
];

/** A running campaign in which all this has happened. Answers its id. */
export async function seedCampaign(ports: Ports): Promise<string> {
  const hospital = { ...ports, speech: muteSpeech };
  const trunkId = await addTrunk(hospital, { host: '127.0.0.2', port: 5060 });
  const { versionId } = await publish(hospital, kneeQuestionnaire);
  const campaignId = ports.ids.next();
  const now = ports.clock.now();
  await ports.db
    .insertInto('campaign')
    .values({
      id: campaignId,
      name: '膝关节术后随访',
      type: 'AUTO_SURVEY',
      purpose: 'care',
      state: 'running',
      trunk_id: trunkId,
      questionnaire_version_id: versionId,
      settings: JSON.stringify(openSettings),
      created_at: now,
      started_at: now,
    })
    .execute();
  for (const [index, seed] of seeds.entries()) {
    await addTarget(ports, { campaignId, trunkId, versionId, now, index, seed });
  }
  return campaignId;
}

type Place = Readonly<{
  campaignId: string;
  trunkId: string;
  versionId: string;
  now: Date;
  index: number;
  seed: Seed;
}>;

async function addTarget(ports: Ports, { campaignId, trunkId, versionId, now, index, seed }: Place) {
  const { db, ids } = ports;
  const number = fictionalNumber(index);
  const hospital = { ...ports, speech: muteSpeech };
  const patient = await addPatient(hospital, { name: seed.name, numbers: [number] });
  const phone = await db
    .selectFrom('phone')
    .selectAll()
    .where('patient_id', '=', patient.id)
    .executeTakeFirstOrThrow();
  const targetId = ids.next();
  const state = seed.state ?? 'done';
  await db
    .insertInto('target')
    .values({
      id: targetId,
      campaign_id: campaignId,
      patient_id: patient.id,
      state,
      result: seed.result,
      phone_id: phone.id,
      last_outcome: seed.dials.at(-1)?.outcome ?? null,
      wants_person: seed.wantsPerson ?? false,
      next_attempt_at: state === 'waiting' ? now : null,
      created_at: now,
      finished_at: state === 'done' ? now : null,
    })
    .execute();
  if (seed.wantsPerson)
    await db
      .insertInto('callback_task')
      .values({
        id: ids.next(),
        patient_id: patient.id,
        number_enc: null,
        number_bidx: null,
        call_id: null,
        queue_id: null,
        target_id: targetId,
        reason: 'wants_person',
        assigned_to: null,
        due_at: now,
        created_at: now,
        created_by: null,
        closed_at: null,
      })
      .execute();
  for (const [seq, dial] of seed.dials.entries()) {
    const at = new Date(`2026-11-23T${String(dial.hour).padStart(2, '0')}:${10 + seq}:00+08:00`);
    const endedAt = new Date(at.getTime() + 20_000 + (dial.talkMs ?? 0));
    await db
      .insertInto('attempt')
      .values({
        id: ids.next(),
        target_id: targetId,
        campaign_id: campaignId,
        patient_id: patient.id,
        trunk_id: trunkId,
        phone_id: phone.id,
        phone_bidx: phone.bidx,
        seq: seq + 1,
        epoch: 1,
        state: 'ended',
        claimed_at: at,
        dialed_at: at,
        answered_at: dial.talkMs === undefined ? null : new Date(at.getTime() + 20_000),
        ended_at: endedAt,
        outcome: dial.outcome,
      })
      .execute();
  }
  if (seed.answers) await addResponse(ports, { targetId, patientId: patient.id, versionId, now, seed });
}

async function addResponse(
  { db, ids }: Ports,
  place: Readonly<{ targetId: string; patientId: string; versionId: string; now: Date; seed: Seed }>,
) {
  const { targetId, patientId, versionId, now, seed } = place;
  const id = ids.next();
  const isDone = seed.score !== undefined;
  await db
    .insertInto('response')
    .values({
      id,
      questionnaire_version_id: versionId,
      patient_id: patientId,
      target_id: targetId,
      status: isDone ? 'completed' : 'stopped',
      score: seed.score ?? null,
      started_at: now,
      updated_at: now,
      completed_at: isDone ? now : null,
    })
    .execute();
  for (const [linkId, value] of Object.entries(seed.answers ?? {})) {
    await db
      .insertInto('response_answer')
      .values({
        response_id: id,
        link_id: linkId,
        value: JSON.stringify(value),
        channel: 'voice',
        answered_at: now,
      })
      .execute();
  }
  if (seed.hasAlert) {
    await db
      .insertInto('alert')
      .values({
        id: ids.next(),
        response_id: id,
        patient_id: patientId,
        rule: 'fever',
        severity: 'high',
        message: '发烧 39 度',
        message_en: 'Fever of 39 °C',
        raised_at: now,
      })
      .execute();
  }
}
