import { muteSpeech } from '@suifang/simulator/memory/mute-speech.ts';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createDesk } from '../../../test/campaign-desk.ts';
import { createDialDesk, type DialDesk } from '../../../test/dial-desk.ts';
import type { TestPatient } from '../../../test/hospital.ts';
import type { Speech } from '../../platform/speech/speech.ts';
import { jobs } from '../../platform/jobs/jobs.ts';
import { openingTexts } from '../outreach/index.ts';
import { prepareCampaign, prepareForgotten } from './prepare.ts';
import { closeAttempt } from './store/close-attempt.ts';
import { readWaitingReasons } from './store/standing.ts';
import { prepareKey } from './store/words.ts';

const old = '第一人民医院';
const renamed = '第二人民医院';
const dial: DialDesk = await createDialDesk();
let patients: readonly TestPatient[];
/** What happens before a text is rendered. */
let beforeText: (text: string) => Promise<void>;
const speech: Speech = {
  ...muteSpeech,
  async preparePrompts(texts) {
    for (const text of texts) await beforeText(text);
    return muteSpeech.preparePrompts(texts);
  },
  async proveVoice() {
    if (!isVoiceUp()) throw new Error('the voice is away');
  },
};
let isVoiceUp: () => boolean;
let hasRoom: boolean;
const disk = { hasRoomFor: async () => hasRoom, freeBytes: async () => 0 };
const desk = createDesk({ ...dial, speech, disk });
afterAll(() => dial.close());
beforeEach(async () => {
  beforeText = async () => undefined;
  isVoiceUp = () => true;
  hasRoom = true;
  patients = [await dial.addPatient(), await dial.addPatient(), await dial.addPatient()];
});

/** A paused campaign that nothing has been rendered for. */
async function unprepared() {
  const surnames = '赵钱孙李周吴郑王冯陈';
  for (const [place, { id }] of patients.entries())
    await dial.db
      .updateTable('patient')
      .set({ name: `${surnames[place]}小宝` })
      .where('id', '=', id)
      .execute();
  const campaign = await dial.addCampaign(patients, { hospital: old });
  await dial.db
    .updateTable('target')
    .set({ opening: null, words_version: null })
    .where('campaign_id', '=', campaign.campaignId)
    .execute();
  await dial.db
    .updateTable('campaign')
    .set({ state: 'paused' })
    .where('id', '=', campaign.campaignId)
    .execute();
  return campaign;
}
const targets = (campaignId: string) =>
  dial.db
    .selectFrom('target')
    .select(['id', 'patient_id', 'state', 'result', 'opening'])
    .where('campaign_id', '=', campaignId)
    .orderBy('id')
    .execute();
/** Who is asked for, in the order of the targets. */
const askedFor = async (campaignId: string) => {
  const { settings } = await desk.read(campaignId);
  const names = await dial.db
    .selectFrom('target as t')
    .innerJoin('patient as p', 'p.id', 't.patient_id')
    .select(['p.name', 'p.sex'])
    .where('t.campaign_id', '=', campaignId)
    .orderBy('t.id')
    .execute();
  return names.map((patient) => openingTexts(patient, settings)[1] ?? '');
};
const unpreparedRule = async (campaignId: string) => {
  const campaign = dial.db.updateTable('campaign').set({ state: 'running' }).where('id', '=', campaignId);
  await campaign.execute();
  const reasons = await readWaitingReasons(dial.db, [campaignId], dial.clock.now());
  return reasons.get(campaignId)?.unprepared.rule;
};
const prepareAgain = (campaignId: string) =>
  prepareCampaign({ ...dial, speech, disk, log: pino({ level: 'silent' }) }, campaignId);
const openings = async (campaignId: string) =>
  (await targets(campaignId)).map(({ opening }) => JSON.stringify(opening));

describe('preparing what a campaign will say', () => {
  test('ends the one patient whose words alone are refused, and goes on with the others', async () => {
    const { campaignId, settings } = await unprepared();
    const [refused] = await askedFor(campaignId);
    beforeText = async (text) => {
      if (text === refused) throw new Error('nobody can say this');
    };
    await desk.change(campaignId, settings);
    await desk.work();
    const rows = await targets(campaignId);
    expect(rows.map(({ result }) => result)).toEqual(['words_failed', null, null]);
    expect(rows.filter(({ opening }) => opening !== null)).toHaveLength(2);
    expect((await desk.read(campaignId)).counts.results).toEqual({ words_failed: 1 });
  });

  test('while the voice is away ends nobody, says why they wait, and goes on when it is back', async () => {
    const { campaignId, settings } = await unprepared();
    beforeText = async (text) => {
      if (text.includes(renamed) && !isVoiceUp()) throw new Error('no sound');
    };
    isVoiceUp = () => false;
    await desk.change(campaignId, { ...settings, hospital: renamed });
    await expect(desk.work()).rejects.toThrow('the voice does not speak');
    expect((await targets(campaignId)).every(({ state }) => state === 'waiting')).toBe(true);
    expect(await unpreparedRule(campaignId)).toBe('voice_down');
    isVoiceUp = () => true;
    await prepareAgain(campaignId);
    expect((await targets(campaignId)).every(({ opening }) => opening !== null)).toBe(true);
    expect(await unpreparedRule(campaignId)).toBe('preparing');
  });

  test('while the voice is away goes on for those whose words are there already, and ends none of the others', async () => {
    patients = await Promise.all(Array.from({ length: 7 }, () => dial.addPatient()));
    const { campaignId, settings } = await unprepared();
    const [cached] = await askedFor(campaignId);
    isVoiceUp = () => false;
    beforeText = async (text) => {
      if (text.startsWith('请问是') && text !== cached) throw new Error('no sound');
    };
    await desk.change(campaignId, settings);
    await expect(desk.work()).rejects.toThrow('the voice does not speak');
    const rows = await targets(campaignId);
    expect(rows.map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => 'waiting'));
    expect(rows.filter(({ opening }) => opening !== null)).toHaveLength(1);
  });

  test('a voice that fails between two words ends nobody: it must speak after a refusal too', async () => {
    const { campaignId, settings } = await unprepared();
    const spoke = [true, false];
    isVoiceUp = () => spoke.shift() ?? false;
    beforeText = async (text) => {
      if (text.startsWith('请问是')) throw new Error('no sound');
    };
    await desk.change(campaignId, settings);
    await expect(desk.work()).rejects.toThrow('the voice does not speak');
    expect((await targets(campaignId)).every(({ state }) => state === 'waiting')).toBe(true);
  });

  test('waits for room on a full disk before anything is rendered, and says so', async () => {
    const { campaignId, settings } = await unprepared();
    hasRoom = false;
    let texts = 0;
    beforeText = async () => void (texts += 1);
    await desk.change(campaignId, { ...settings, hospital: renamed });
    await expect(desk.work()).rejects.toThrow('there is no room on the disk for words');
    expect(texts).toBe(0);
    expect(await unpreparedRule(campaignId)).toBe('disk');
  });

  test('whose job has been given up is asked for again, and not while a job still tries', async () => {
    const { campaignId, settings } = await unprepared();
    await desk.change(campaignId, { ...settings, hospital: renamed });
    const keys = () =>
      sql<{
        attempts: number;
      }>`select attempts from graphile_worker.jobs where key = ${prepareKey(campaignId)}`
        .execute(dial.db)
        .then(({ rows }) => rows.map(({ attempts }) => attempts));
    await prepareForgotten({ db: dial.db, jobs });
    expect(await keys()).toEqual([0]);
    const fail = (tries: number) =>
      sql`update graphile_worker._private_jobs set attempts = ${tries} where key = ${prepareKey(campaignId)}`.execute(
        dial.db,
      );
    await fail(3);
    await prepareForgotten({ db: dial.db, jobs });
    expect(await keys()).toEqual([3]);
    await fail(8);
    await prepareForgotten({ db: dial.db, jobs });
    expect(await keys()).toEqual([0]);
    await desk.work();
  });

  test('says how many of the shared sentences are spoken while they are, and nothing more of it afterwards', async () => {
    const { campaignId, settings } = await unprepared();
    const told: Array<number | undefined> = [];
    beforeText = async () => void told.push((await desk.read(campaignId)).speaking?.spoken);
    await desk.change(campaignId, settings);
    await desk.work();
    expect(told[0]).toBe(0);
    expect(new Set(told).size).toBeGreaterThan(2);
    expect((await desk.read(campaignId)).speaking).toBeNull();
  });

  test('says nothing of it any more once the campaign was aborted meanwhile', async () => {
    const { campaignId } = await unprepared();
    const far = { texts_spoken: 8, texts_total: 90 };
    const read = async () => (await desk.read(campaignId)).speaking;
    await dial.db.updateTable('campaign').set(far).where('id', '=', campaignId).execute();
    expect(await read()).toEqual({ spoken: 8, texts: 90 });
    await dial.db.updateTable('campaign').set({ state: 'aborted' }).where('id', '=', campaignId).execute();
    expect(await read()).toBeNull();
  });

  test('keeps nothing of settings that were changed while it ran', async () => {
    const { campaignId, settings } = await unprepared();
    let isChanged = false;
    beforeText = async (text) => {
      if (isChanged || !text.includes(old)) return;
      isChanged = true;
      await desk.change(campaignId, { ...settings, hospital: renamed });
    };
    await desk.change(campaignId, { ...settings, hospital: old, department: '骨科' });
    await desk.work();
    const words = await openings(campaignId);
    expect(isChanged).toBe(true);
    expect(words.every((text) => text.includes(renamed) && !text.includes(old))).toBe(true);
  });

  test('is seen to go on: what is there counts long before everybody has theirs', async () => {
    patients = await Promise.all(Array.from({ length: 10 }, () => dial.addPatient()));
    const { campaignId, settings } = await unprepared();
    const counted = new Set<number>();
    beforeText = async (text) => {
      if (!text.includes(renamed)) return;
      counted.add((await targets(campaignId)).filter(({ opening }) => opening !== null).length);
    };
    await desk.change(campaignId, { ...settings, hospital: renamed });
    await desk.work();
    expect([...counted]).toEqual([0, 4, 8]);
    expect((await targets(campaignId)).every(({ opening }) => opening !== null)).toBe(true);
  });
});

describe('a patient who is being called while the settings change', () => {
  const called = async () => {
    const campaign = await dial.addCampaign(patients, { hospital: old });
    const [patient] = patients;
    const claim = patient && (await dial.claim(campaign, patient));
    if (!claim || typeof claim === 'string') throw new Error('nothing forbids this claim');
    await dial.db
      .updateTable('campaign')
      .set({ state: 'paused' })
      .where('id', '=', campaign.campaignId)
      .execute();
    await desk.change(campaign.campaignId, { ...campaign.settings, hospital: renamed });
    const hangUp = () =>
      closeAttempt(
        dial.db,
        claim.attemptId,
        { kind: 'notDialed', retryAt: dial.clock.now() },
        {
          rules: [],
          calendar: { days: new Map() },
          now: dial.clock.now(),
          events: dial.events,
          epoch: dial.epoch,
        },
      );
    return { ...campaign, targetId: claim.targetId, hangUp };
  };
  const openingOf = async (targetId: string) =>
    (
      await dial.db
        .selectFrom('target')
        .select('opening')
        .where('id', '=', targetId)
        .executeTakeFirstOrThrow()
    ).opening;

  test('keeps the words of this call, and never waits with them', async () => {
    const { targetId, hangUp } = await called();
    expect(JSON.stringify(await openingOf(targetId))).toContain(old);
    await hangUp();
    expect(await openingOf(targetId)).toBeNull();
    await desk.work();
    expect(JSON.stringify(await openingOf(targetId))).toContain(renamed);
  });

  test('has the new words when the call ends after they were made', async () => {
    const { targetId, hangUp } = await called();
    await desk.work();
    await hangUp();
    expect(JSON.stringify(await openingOf(targetId))).toContain(renamed);
  });
});
