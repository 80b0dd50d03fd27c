import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../src/context.ts';
import {
  addPatient,
  addTrunk,
  fictionalNumber,
  kneeQuestionnaire,
  publish,
  startCampaign,
} from './hospital.ts';

/** One call of a campaign that has ended, with its events and a kept recording of `sound`. */
export async function addFinishedCall(context: Context, sound: Buffer) {
  const { db, ids } = context;
  const trunkId = await addTrunk(context, { host: '192.0.2.9', port: 5060 });
  const patient = await addPatient(context, { name: '王桂芳', numbers: [fictionalNumber(7)] });
  const { versionId, form } = await publish(context, kneeQuestionnaire);
  const speech = { ...context.speech, preparePrompts: async () => new Map() };
  const { campaignId, targetOf } = await startCampaign(
    { ...context, speech },
    { trunkId, versionId, form, patients: [patient] },
  );
  const phone = await db
    .selectFrom('phone')
    .select(['id', 'bidx'])
    .where('patient_id', '=', patient.id)
    .executeTakeFirstOrThrow();
  const [attemptId, callId, recordingId] = [ids.next(), ids.next(), ids.next()];
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 2, 0, seconds));
  await db
    .insertInto('attempt')
    .values({
      id: attemptId,
      target_id: targetOf.get(patient.id) ?? '',
      campaign_id: campaignId,
      patient_id: patient.id,
      trunk_id: trunkId,
      phone_id: phone.id,
      phone_bidx: phone.bidx,
      seq: 1,
      epoch: 1,
      state: 'ended',
      claimed_at: at(0),
      dialed_at: at(0),
      ringing_at: at(2),
      answered_at: at(5),
      ended_at: at(40),
      cause: 16,
      sip_code: null,
      outcome: 'answered',
    })
    .execute();
  await db
    .insertInto('call')
    .values({
      id: callId,
      direction: 'outbound',
      attempt_id: attemptId,
      campaign_id: campaignId,
      patient_id: patient.id,
      flow: 'survey',
      flow_input: '{}',
      flow_state: '{}',
      epoch: 1,
      started_at: at(5),
      answered_at: at(5),
      ended_at: at(40),
      ended_by: 'system',
      result: 'completed',
    })
    .execute();
  const facts = [
    [8, { type: 'digit', digit: '1' }],
    [12, { type: 'identity.confirmed' }],
    [20, { type: 'question.answered', linkId: 'fever', answer: { kind: 'boolean', value: true }, keys: '1' }],
    [40, { type: 'left', party: 'patient', by: 'themselves', cause: 16 }],
  ] as const;
  await db
    .insertInto('call_event')
    .values(
      facts.map(([seconds, fact], index) => ({
        call_id: callId,
        seq: index,
        at: at(seconds),
        type: fact.type,
        data: JSON.stringify(fact),
      })),
    )
    .execute();
  const file = `2026-11-23/${recordingId}.opus`;
  const whole = path.join(context.config.paths.recordings, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, sound);
  await db
    .insertInto('recording')
    .values({
      id: recordingId,
      call_id: callId,
      state: 'stored',
      spool_path: path.join(context.config.paths.asterisk, 'spool', recordingId),
      path: file,
      started_at: at(5),
      ended_at: at(40),
      duration_ms: 35_000,
      call_duration_ms: 35_000,
      size_bytes: sound.length,
      sha256: createHash('sha256').update(sound).digest(),
      peaks: JSON.stringify({ patient: [0.1, 0.5], system: [0.4, 0.2] }),
      verified_at: at(50),
    })
    .execute();
  return { attemptId, callId, recordingId, campaignId, patient, file: whole };
}
