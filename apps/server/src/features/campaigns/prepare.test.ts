import { muteSpeech } from '@suifang/simulator/memory/mute-speech.ts';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createDesk } from '../../../test/campaign-desk.ts';
import { createDialDesk, type DialDesk } from '../../../test/dial-desk.ts';
import type { TestPatient } from '../../../test/hospital.ts';
import type { Speech } from '../../platform/speech/speech.ts';
import { closeAttempt } from './store/close-attempt.ts';

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
};
const desk = createDesk({ ...dial, speech });
afterAll(() => dial.close());
beforeEach(async () => {
  beforeText = async () => undefined;
  patients = [await dial.addPatient(), await dial.addPatient(), await dial.addPatient()];
});

/** A paused campaign that nothing has been rendered for. */
async function unprepared() {
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
const openings = async (campaignId: string) =>
  (await targets(campaignId)).map(({ opening }) => JSON.stringify(opening));

describe('preparing what a campaign will say', () => {
  test('ends the one patient whose words cannot be rendered, and goes on with the others', async () => {
    const { campaignId, settings } = await unprepared();
    let texts = 0;
    beforeText = async (text) => {
      if (text.includes(renamed) && ++texts === 1) throw new Error('nobody can say this');
    };
    await desk.change(campaignId, { ...settings, hospital: renamed });
    await desk.work();
    const rows = await targets(campaignId);
    expect(rows.map(({ result }) => result)).toEqual(['words_failed', null, null]);
    expect(rows.filter(({ opening }) => opening !== null)).toHaveLength(2);
    expect((await desk.read(campaignId)).counts.results).toEqual({ words_failed: 1 });
  });

  test('is tried again when nobody can be spoken to, and ends nobody', async () => {
    const { campaignId, settings } = await unprepared();
    beforeText = async (text) => {
      if (text.includes(renamed)) throw new Error('the voice is away');
    };
    await desk.change(campaignId, { ...settings, hospital: renamed });
    await expect(desk.work()).rejects.toThrow('the voice is away');
    expect((await targets(campaignId)).every(({ state }) => state === 'waiting')).toBe(true);
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

  test('a voice that comes back in the middle of a chunk ends those alone for whom it failed', async () => {
    patients = await Promise.all(Array.from({ length: 7 }, () => dial.addPatient()));
    const { campaignId, settings } = await unprepared();
    let texts = 0;
    beforeText = async (text) => {
      if (text.includes(renamed) && ++texts <= 5) throw new Error('nobody can say this');
    };
    await desk.change(campaignId, { ...settings, hospital: renamed });
    await desk.work();
    expect((await desk.read(campaignId)).counts.results).toEqual({ words_failed: 5 });
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
