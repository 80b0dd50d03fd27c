import { defaultSettings } from '@suifang/contract/campaigns/settings.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDesk } from '../../../test/campaign-desk.ts';
import { createDialDesk, type DialDesk } from '../../../test/dial-desk.ts';
import { readSettings } from './rules/stored-settings.ts';
import { findCampaigns } from './store/campaigns.ts';
import { closeAttempt } from './store/close-attempt.ts';

/** A part of what a campaign's row keeps cannot be read. */

let desk: DialDesk;
beforeAll(async () => {
  desk = await createDialDesk();
});
afterAll(() => desk.close());

const breakSettings = async (campaignId: string) => {
  const { settings } = await createDesk(desk).read(campaignId);
  await desk.db
    .updateTable('campaign')
    .set({ settings: JSON.stringify({ ...settings, concurrency: 'many' }) })
    .where('id', '=', campaignId)
    .execute();
};

test('what can be read is kept, the rest stands at what a new campaign begins with', () => {
  const stored = { ...defaultSettings, hospital: '市一医院', concurrency: 'many', department: 7 };
  expect(readSettings(stored)).toEqual({
    settings: { ...defaultSettings, hospital: '市一医院' },
    isWhole: false,
  });
  expect(readSettings(null)).toEqual({ settings: defaultSettings, isWhole: false });
  expect(readSettings(defaultSettings)).toEqual({ settings: defaultSettings, isWhole: true });
});

test('the list shows all campaigns, and of the broken one why nobody is dialled; paused, mended and saved it runs again', async () => {
  const patients = [await desk.addPatient(), await desk.addPatient()];
  const { campaignId } = await desk.addCampaign(patients);
  const other = await desk.addCampaign(patients);
  await breakSettings(campaignId);
  const query = { page: 1, pageSize: 20, sort: 'createdAt' } as const;
  const list = async () => (await findCampaigns(desk.db, query, desk.clock.now())).items;
  const blockedOf = async (id: string) =>
    (await list()).find((campaign) => campaign.id === id)?.counts.blocked;
  expect(await blockedOf(campaignId)).toEqual({ settings_unreadable: 2 });
  expect(await blockedOf(other.campaignId)).toEqual({ campaign_limit: 2 });

  const nurse = createDesk(desk);
  await nurse.move(campaignId, 'pause');
  await expect(nurse.move(campaignId, 'resume')).rejects.toMatchObject({
    code: 'campaign.settings-unreadable',
  });
  const { settings } = await nurse.read(campaignId);
  await nurse.change(campaignId, settings);
  await nurse.move(campaignId, 'resume');
  expect(await blockedOf(campaignId)).not.toHaveProperty('settings_unreadable');
});

test('who is on the phone when it breaks is let go of, and keeps no line', async () => {
  const patient = await desk.addPatient();
  const campaign = await desk.addCampaign([patient]);
  const claim = await desk.claim(campaign, patient);
  if (typeof claim === 'string') throw new Error('nothing forbids this claim');
  await desk.commit(claim, campaign.settings);
  await breakSettings(campaign.campaignId);
  await closeAttempt(
    desk.db,
    claim.attemptId,
    { kind: 'leg', end: { cause: 17, sipCode: 486 }, result: undefined },
    {
      rules: [],
      calendar: { days: new Map() },
      now: desk.clock.now(),
      events: desk.events,
      epoch: desk.epoch,
    },
  );
  expect(await desk.readAttempt(claim)).toMatchObject({ state: 'ended' });
});
