import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDialDesk, type DialDesk } from '../../../../test/dial-desk.ts';
import { readTimeline } from './timeline.ts';

let desk: DialDesk;
beforeAll(async () => {
  desk = await createDialDesk();
});
afterAll(() => desk.close());

test('an attempt stands in the timeline once it was dialled, never one that was stopped before', async () => {
  const patient = await desk.addPatient();
  const campaign = await desk.addCampaign([patient]);
  const claim = await desk.claim(campaign, patient);
  if (typeof claim === 'string') throw new Error('nothing forbids this claim');
  const attempts = async () => {
    const rows = await readTimeline(desk.db, patient.id, new Date(desk.clock.now().getTime() + 1_000), 10);
    return rows.filter(({ kind }) => kind === 'attempt').map(({ id }) => id);
  };
  expect(await attempts()).toEqual([]);
  await desk.commit(claim, campaign.settings);
  expect(await attempts()).toEqual([claim.attemptId]);
});

test('an attempt is talking from the answer to the end, not while it rings', async () => {
  const patient = await desk.addPatient();
  const campaign = await desk.addCampaign([patient]);
  const claim = await desk.claim(campaign, patient);
  if (typeof claim === 'string') throw new Error('nothing forbids this claim');
  await desk.commit(claim, campaign.settings);
  const isTalking = async () => {
    const rows = await readTimeline(desk.db, patient.id, new Date(desk.clock.now().getTime() + 1_000), 10);
    return rows.find(({ id }) => id === claim.attemptId)?.fields['isTalking'];
  };
  const change = (state: 'answered' | 'ended', more: object) =>
    desk.db
      .updateTable('attempt')
      .set({ state, ...more })
      .where('id', '=', claim.attemptId)
      .execute();
  expect(await isTalking()).toBe(false);
  await change('answered', { answered_at: desk.clock.now() });
  expect(await isTalking()).toBe(true);
  await change('ended', { ended_at: desk.clock.now(), outcome: 'answered' });
  expect(await isTalking()).toBe(false);
});
