import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { muteSpeech } from '@suifang/simulator/memory/mute-speech.ts';
import { type Claim, commitToDial, insertClaim } from '../src/features/campaigns/store/dialing.ts';
import {
  addPatient,
  addTrunk,
  createTestVault,
  fictionalNumber,
  kneeQuestionnaire,
  openSettings,
  publish,
  startCampaign,
  type TestPatient,
} from './hospital.ts';
import { createHttpTest } from './http.ts';

const EPOCH = 7;

/** Claims and commits by hand on a real database, where a test decides what comes in between. Nobody is rung. */
export async function createDialDesk() {
  const test = await createHttpTest(() => undefined);
  const vault = createTestVault();
  const { db, ids, clock } = test;
  const ports = { ...test, vault, speech: muteSpeech };
  const trunkId = await addTrunk(ports, { host: '127.0.0.2', port: 5060 });
  const questionnaire = await publish(ports, kneeQuestionnaire);
  await db
    .insertInto('leader')
    .values({ name: 'telephony', epoch: EPOCH, taken_at: clock.now() })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ epoch: EPOCH }))
    .execute();
  let patients = 0;

  return {
    ...ports,
    trunkId,
    epoch: EPOCH,
    addPatient: (numbers: readonly string[] = [fictionalNumber(patients)]): Promise<TestPatient> =>
      addPatient(ports, { name: `患者${patients++}`, numbers }),
    async addCampaign(who: readonly TestPatient[], settings: Partial<CampaignSettings> = {}) {
      const made = await startCampaign(ports, { ...questionnaire, trunkId, patients: who, settings });
      return { ...made, settings: { ...openSettings, ...settings } };
    },
    /** The claim of a patient's number of a rank, or the rule by which the indexes forbid it. */
    async claim(
      campaign: Readonly<{ campaignId: string; targetOf: Map<string, string> }>,
      patient: TestPatient,
      rank = 0,
    ): Promise<Claim | Exclude<Awaited<ReturnType<typeof insertClaim>>, 'claimed'>> {
      const phone = await db
        .selectFrom('phone')
        .select(['id', 'bidx'])
        .where('patient_id', '=', patient.id)
        .where('rank', '=', rank)
        .executeTakeFirstOrThrow();
      const targetId = campaign.targetOf.get(patient.id) ?? '';
      const claim = {
        attemptId: ids.next(),
        targetId,
        campaignId: campaign.campaignId,
        patientId: patient.id,
        trunkId,
        phoneId: phone.id,
        phoneBidx: phone.bidx,
      };
      const answer = await db.transaction().execute((trx) => insertClaim(trx, claim, EPOCH, clock.now()));
      return answer === 'claimed' ? claim : answer;
    },
    commit: (claim: Claim, settings: CampaignSettings, epoch = EPOCH): Promise<boolean> =>
      commitToDial(db, claim.attemptId, settings, epoch, clock.now()),
    readAttempt: (claim: Claim) =>
      db.selectFrom('attempt').selectAll().where('id', '=', claim.attemptId).executeTakeFirstOrThrow(),
    async close() {
      await test.close();
      vault.remove();
    },
  };
}

export type DialDesk = Awaited<ReturnType<typeof createDialDesk>>;
