import { afterAll, expect, test } from 'vitest';
import { createDialDesk } from '../apps/server/test/dial-desk.ts';
import { summarize, untilRecordingsKept } from './summary.ts';

const desk = await createDialDesk();
afterAll(() => desk.close());

async function addKnownPatient(mrn: string) {
  const patient = await desk.addPatient();
  await desk.db
    .insertInto('patient_identifier')
    .values({
      patient_id: patient.id,
      system: 'mrn',
      value: mrn,
      bidx: desk.vault.blindIndex(mrn, 'patient.mrn'),
    })
    .execute();
  return patient;
}

test('the summary of the demo is of its own campaign, whatever somebody began in the browser meanwhile', async () => {
  const [first, second] = [await addKnownPatient('M20260001'), await addKnownPatient('M20260002')];
  const { campaignId } = await desk.addCampaign([first]);
  const other = await desk.addCampaign([first, second]);
  const { patients } = await summarize(desk.db, {
    campaignId,
    vault: desk.vault,
    town: { calls: () => [] },
  });
  expect(patients.map(({ patient }) => patient)).toEqual(['M20260001']);

  // A call of the other campaign is still being recorded: nobody waits for that.
  const claim = await desk.claim(other, second);
  if (typeof claim === 'string') throw new Error('nothing forbids this claim');
  const callId = desk.ids.next();
  const now = desk.clock.now();
  await desk.db
    .insertInto('call')
    .values({
      id: callId,
      attempt_id: claim.attemptId,
      direction: 'outbound',
      flow: 'survey',
      flow_input: '{}',
      flow_state: '{}',
      epoch: desk.epoch,
      started_at: now,
    })
    .execute();
  await desk.db
    .insertInto('recording')
    .values({
      id: desk.ids.next(),
      call_id: callId,
      state: 'recording',
      spool_path: 'spool/one.wav',
      started_at: now,
    })
    .execute();
  await untilRecordingsKept(desk.db, campaignId);
});
