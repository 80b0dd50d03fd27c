import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDialDesk, type DialDesk } from '../../../../test/dial-desk.ts';
import { LeadLost } from '../../../telephony/lead-store.ts';
import { moveCampaign } from '../moves.ts';
import { closeAttempt, type Ending } from './close-attempt.ts';
import { completeThrough } from './completion.ts';
import { insertClaim, writeProgress } from './dialing.ts';
import { endByRingBack } from './ring-back.ts';
import { readUnwantedRinging } from './running.ts';

let desk: DialDesk;
beforeAll(async () => {
  desk = await createDialDesk();
});
afterAll(() => desk.close());

const busy: Ending = { kind: 'leg', end: { cause: 17, sipCode: 486 }, result: undefined };

const close = (attemptId: string, ending: Ending, epoch = desk.epoch) =>
  closeAttempt(desk.db, attemptId, ending, {
    rules: [],
    calendar: { days: new Map() },
    now: desk.clock.now(),
    events: desk.events,
    epoch,
  });

async function dialled(settings: Partial<CampaignSettings> = {}) {
  const patient = await desk.addPatient();
  const campaign = await desk.addCampaign([patient], settings);
  const claim = await desk.claim(campaign, patient);
  if (typeof claim === 'string') throw new Error('nothing forbids this claim');
  await desk.commit(claim, campaign.settings);
  return { campaign, claim };
}

/** Until somebody in this database waits for a lock. */
async function untilSomebodyWaits() {
  for (;;) {
    const { rows } = await sql<{ waits: boolean }>`select exists (select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock') as waits`.execute(desk.db);
    if (rows[0]?.waits) return;
  }
}

test('a dial that was committed and never left is no dial: no figure, no cap and no try counts it', async () => {
  const patient = await desk.addPatient();
  const campaign = await desk.addCampaign([patient], { retryRules: [] });
  const claim = await desk.claim(campaign, patient);
  if (typeof claim === 'string') throw new Error('nothing forbids this claim');
  await desk.commit(claim, campaign.settings);
  await close(claim.attemptId, { kind: 'notDialed', retryAt: new Date() });
  const attempt = await desk.db
    .selectFrom('attempt')
    .select(['state', 'dialed_at', 'outcome'])
    .where('id', '=', claim.attemptId)
    .executeTakeFirst();
  expect(attempt).toEqual({ state: 'ended', dialed_at: null, outcome: 'blocked' });
  const target = await desk.db
    .selectFrom('target')
    .select('state')
    .where('campaign_id', '=', campaign.campaignId)
    .executeTakeFirst();
  expect(target).toEqual({ state: 'waiting' });
});

describe('an attempt that ends while its campaign is being aborted', () => {
  test.each<readonly [string, (retryAt: Date) => Ending]>([
    ['whose line was busy', () => busy],
    ['that was never dialled', (retryAt) => ({ kind: 'notDialed', retryAt })],
  ])('%s does not leave its patient waiting for ever', async (_what, ending) => {
    const patient = await desk.addPatient();
    const busyRule = { outcome: 'busy', delayMs: 1000, backoff: 1, maxRetries: 9, nextPhone: false } as const;
    const campaign = await desk.addCampaign([patient], {
      retryRules: [busyRule, { ...busyRule, outcome: 'line_fault' }],
    });
    const claim = await desk.claim(campaign, patient);
    if (typeof claim === 'string') throw new Error('nothing forbids this claim');
    if (ending(new Date()).kind === 'leg') await desk.commit(claim, campaign.settings);
    let closing: Promise<boolean> | undefined;
    await desk.db.transaction().execute(async (trx) => {
      const jobs = { add: async () => undefined };
      await moveCampaign({ ...desk, jobs }, trx, { id: null, name: '护士' }, campaign.campaignId, 'abort');
      closing = close(claim.attemptId, ending(new Date()));
      await untilSomebodyWaits();
    });
    expect(await closing).toBe(true);
    const target = await desk.db
      .selectFrom('target')
      .select(['state', 'result'])
      .where('campaign_id', '=', campaign.campaignId)
      .executeTakeFirst();
    expect(target).toEqual({ state: 'done', result: 'aborted' });
  });
});

test('who rings back while being dialled is taken back from the dial, and the target ends as they settled it', async () => {
  const patient = await desk.addPatient();
  const again = { outcome: 'busy', delayMs: 1000, backoff: 1, maxRetries: 9, nextPhone: false } as const;
  const campaign = await desk.addCampaign([patient], { retryRules: [again] });
  const claim = await desk.claim(campaign, patient);
  if (typeof claim === 'string') throw new Error('nothing forbids this claim');
  await desk.commit(claim, campaign.settings);
  const settled = {
    targetId: claim.targetId,
    phoneBidx: null,
    result: 'completed',
    at: desk.clock.now(),
  } as const;
  await desk.db.transaction().execute((trx) => endByRingBack(trx, settled, desk.events));
  const target = () =>
    desk.db
      .selectFrom('target')
      .select(['state', 'result'])
      .where('id', '=', claim.targetId)
      .executeTakeFirst();
  expect(await target()).toEqual({ state: 'dialing', result: null });
  expect(await readUnwantedRinging(desk.db)).toEqual([claim.attemptId]);
  await close(claim.attemptId, busy);
  expect(await target()).toEqual({ state: 'done', result: 'completed' });
});

test('an answer that comes after the target had ended without one counts all the same', async () => {
  const patient = await desk.addPatient();
  const campaign = await desk.addCampaign([patient]);
  const target = desk.db.selectFrom('target').selectAll().where('campaign_id', '=', campaign.campaignId);
  const { id } = await target.executeTakeFirstOrThrow();
  await desk.db
    .updateTable('target')
    .set({ state: 'done', result: 'attempts_exhausted' })
    .where('id', '=', id)
    .execute();
  const end = (result: 'rang_back' | 'completed') =>
    desk.db
      .transaction()
      .execute((trx) =>
        endByRingBack(trx, { targetId: id, phoneBidx: null, result, at: desk.clock.now() }, desk.events),
      );
  await end('rang_back');
  expect(await target.executeTakeFirst()).toMatchObject({ result: 'attempts_exhausted' });
  await end('completed');
  expect(await target.executeTakeFirst()).toMatchObject({ result: 'completed' });
});

describe('a process that has lost the lead and does not know it yet', () => {
  const before = () => desk.epoch - 1;
  const targetOf = (targetId: string) =>
    desk.db.selectFrom('target').selectAll().where('id', '=', targetId).executeTakeFirstOrThrow();

  test.each<readonly [string, Ending]>([
    ['that was dialled', busy],
    ['that was not dialled', { kind: 'notDialed', retryAt: new Date() }],
    ['of which nobody knows whether it rang', { kind: 'unknown' }],
  ])('ends no attempt %s: who leads now does', async (_what, ending) => {
    const { claim } = await dialled();
    const rows = async () => [await desk.readAttempt(claim), await targetOf(claim.targetId)];
    const old = await rows();
    await expect(close(claim.attemptId, ending, before())).rejects.toBeInstanceOf(LeadLost);
    expect(await rows()).toEqual(old);
    expect(await close(claim.attemptId, ending)).toBe(true);
  });

  test.each(['ringing', 'earlyMedia'] as const)('keeps nothing of a dial: %s', async (seen) => {
    const { claim } = await dialled();
    const old = await desk.readAttempt(claim);
    const write = (epoch: number) =>
      writeProgress(desk.db, claim.attemptId, { seen, at: desk.clock.now() }, epoch);
    await expect(write(before())).rejects.toBeInstanceOf(LeadLost);
    expect(await desk.readAttempt(claim)).toEqual(old);
    await write(desk.epoch);
    expect(await desk.readAttempt(claim)).not.toEqual(old);
  });

  test('claims nobody', async () => {
    const { claim } = await dialled();
    await close(claim.attemptId, { kind: 'notDialed', retryAt: new Date() });
    const old = await targetOf(claim.targetId);
    const next = { ...claim, attemptId: desk.ids.next() };
    const claiming = (epoch: number) =>
      desk.db.transaction().execute((trx) => insertClaim(trx, next, epoch, desk.clock.now()));
    await expect(claiming(before())).rejects.toBeInstanceOf(LeadLost);
    expect(await targetOf(claim.targetId)).toEqual(old);
    expect(await claiming(desk.epoch)).toBe('claimed');
  });
});

describe('calls of one campaign that end at the same time', () => {
  const both = async (settings: Partial<CampaignSettings> = {}) => {
    const patients = [await desk.addPatient(), await desk.addPatient()];
    const campaign = await desk.addCampaign(patients, settings);
    const claims = [];
    for (const patient of patients) {
      const claim = await desk.claim(campaign, patient);
      if (typeof claim === 'string') throw new Error('nothing forbids this claim');
      await desk.commit(claim, campaign.settings);
      claims.push(claim);
    }
    const [one, other] = claims;
    if (!one || !other) throw new Error('two are called');
    const state = async () =>
      (
        await desk.db
          .selectFrom('campaign')
          .select('state')
          .where('id', '=', campaign.campaignId)
          .executeTakeFirst()
      )?.state;
    return { one, other, campaignId: campaign.campaignId, state };
  };
  /** Somebody holds a target, so that the end of its call is written and not committed. */
  const whileHeld = (targetId: string, work: () => Promise<void>) =>
    desk.db.transaction().execute(async (trx) => {
      await trx.selectFrom('target').select('id').where('id', '=', targetId).forUpdate().execute();
      await work();
    });
  const look = () => completeThrough(desk.db, { now: desk.clock.now(), events: desk.events });
  const end = async (attemptId: string) => {
    await close(attemptId, busy);
    await look();
  };

  test('do not wait for each other, and the last one completes it', async () => {
    const { one, other, state } = await both({ retryRules: [] });
    let ending: Promise<void> | undefined;
    await whileHeld(one.targetId, async () => {
      ending = end(one.attemptId);
      await untilSomebodyWaits();
      await end(other.attemptId);
      expect(await desk.readAttempt(other)).toMatchObject({ state: 'ended' });
      expect(await state()).toBe('running');
    });
    await ending;
    expect(await state()).toBe('completed');
  });

  test('complete a campaign that drains: who would have been called again is not', async () => {
    const again = {
      outcome: 'line_fault',
      delayMs: 1000,
      backoff: 1,
      maxRetries: 9,
      nextPhone: false,
    } as const;
    const { one, other, campaignId, state } = await both({ retryRules: [again] });
    await desk.db.updateTable('campaign').set({ state: 'draining' }).where('id', '=', campaignId).execute();
    await end(one.attemptId);
    expect(await state()).toBe('draining');
    await Promise.all([end(other.attemptId), look()]);
    expect(await state()).toBe('completed');
    const targets = await desk.db
      .selectFrom('target')
      .select(['state', 'result'])
      .where('campaign_id', '=', campaignId)
      .execute();
    expect(targets).toEqual([0, 1].map(() => ({ state: 'done', result: 'drained' })));
  });
});
