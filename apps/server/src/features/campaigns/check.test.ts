import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDialDesk, type DialDesk } from '../../../test/dial-desk.ts';
import type { TestPatient } from '../../../test/hospital.ts';
import { checkCampaign, listBlocked } from './check.ts';
import { localDate } from './rules/schedule.ts';
import { requireCampaign } from './service.ts';

let desk: DialDesk;
let patients: TestPatient[];
const day = { attempts: 1, perMs: 86_400_000 };

beforeAll(async () => {
  desk = await createDialDesk();
  patients = [];
  for (let index = 0; index < 7; index += 1) patients.push(await desk.addPatient());
  const [deceased, optedOut, noNumber, unknownBirth, calledToday] = patients.map(({ id }) => id);
  const { db, ids, clock } = desk;
  const now = clock.now();
  await db
    .updateTable('patient')
    .set({ deceased_at: now })
    .where('id', '=', deceased ?? '')
    .execute();
  await db
    .insertInto('do_not_call')
    .values({
      id: ids.next(),
      patient_id: optedOut ?? '',
      reason: 'keypress',
      source: 'test',
      created_at: now,
    })
    .execute();
  await db
    .updateTable('phone')
    .set({ status: 'invalid' })
    .where('patient_id', '=', noNumber ?? '')
    .execute();
  await db
    .updateTable('patient')
    .set({ birth_date: null })
    .where('id', '=', unknownBirth ?? '')
    .execute();
  const earlier = await desk.addCampaign(patients.slice(4, 5));
  const claim = await desk.claim(earlier, patients[4] as TestPatient);
  if (typeof claim === 'string') throw new Error('nothing forbids this claim');
  await desk.commit(claim, earlier.settings);
  await db
    .updateTable('attempt')
    .set({ state: 'ended' })
    .where('patient_id', '=', calledToday ?? '')
    .execute();
});
afterAll(() => desk.close());

const make = async (settings: object) => {
  const { campaignId } = await desk.addCampaign(patients, { patientCap: day, ...settings });
  return requireCampaign(desk.db, campaignId, desk.clock.now());
};
const check = async (settings: object = {}) => checkCampaign(desk, await make(settings));
const atOnce = { maxAttempts: 1, patientCap: { attempts: 100, perMs: 1 } };

describe('the check before a campaign starts', () => {
  test('says who will be called, who waits, who will not be called, and by which rule', async () => {
    const { targets, willCall, blocked } = await check();
    expect([targets, willCall]).toEqual([7, 3]);
    expect(blocked.toSorted((a, b) => a.rule.localeCompare(b.rule))).toEqual([
      { rule: 'deceased', count: 1, isForGood: true },
      { rule: 'do_not_call', count: 1, isForGood: true },
      { rule: 'identity_missing', count: 1, isForGood: true },
      { rule: 'no_valid_number', count: 1, isForGood: true },
      { rule: 'patient_cap', count: 1, isForGood: false },
    ]);
  });

  test('each number opens into its patients, with masked numbers and until when they are kept back', async () => {
    const campaign = await make({});
    const { blocked } = await checkCampaign(desk, campaign);
    for (const { rule, count, isForGood } of blocked) {
      const { items, total } = await listBlocked(desk, campaign, { rule, isForGood, page: 1, pageSize: 20 });
      expect([rule, total, items.length]).toEqual([rule, count, count]);
      for (const { until, phone } of items) {
        expect(until === null).toBe(isForGood);
        expect(phone ?? '').toMatch(/^199\*{4}\d{4}$/);
      }
    }
    const query = { rule: 'patient_cap', isForGood: false, page: 1, pageSize: 20 } as const;
    const [capped] = (await listBlocked(desk, campaign, query)).items;
    expect([capped?.patientId, capped?.patientName]).toEqual([patients[4]?.id, '患者4']);
    expect(Number(capped?.until)).toBeGreaterThan(desk.clock.now().getTime());
    expect((await listBlocked(desk, campaign, { ...query, page: 2 })).items).toEqual([]);
    expect((await listBlocked(desk, campaign, { ...query, isForGood: true })).total).toBe(0);
  });

  test('the estimate says what it rests on, and measured calls take the place of the words', async () => {
    const before = await check(atOnce);
    expect(before.basis).toMatchObject({ dials: 0, calls: 0, answeredShare: 0.5 });
    expect(before.basis.callMs).toBeGreaterThan(30_000);
    const campaign = await make(atOnce);
    const attempt = await desk.db.selectFrom('attempt').selectAll().limit(1).executeTakeFirstOrThrow();
    const target = await desk.db
      .selectFrom('target')
      .select('id')
      .where('campaign_id', '=', campaign.id)
      .executeTakeFirstOrThrow();
    const dial = (seq: number) => {
      const at = new Date(Date.UTC(2026, 0, 1, 0, seq));
      return {
        ...attempt,
        id: desk.ids.next(),
        campaign_id: campaign.id,
        target_id: target.id,
        seq,
        state: 'ended' as const,
        outcome: seq % 4 === 0 ? 'answered' : 'no_answer',
        dialed_at: at,
        answered_at: seq % 4 === 0 ? at : null,
        ended_at: new Date(at.getTime() + (seq % 4 === 0 ? 90_000 : 40_000)),
      };
    };
    await desk.db
      .insertInto('attempt')
      .values(Array.from({ length: 240 }, (_, index) => dial(index + 1)))
      .execute();
    const { basis } = await checkCampaign(desk, campaign);
    expect(basis).toEqual({ dials: 240, leastDials: 200, calls: 60, answeredShare: 0.25, callMs: 90_000 });
    await desk.db.deleteFrom('attempt').where('campaign_id', '=', campaign.id).execute();
  });

  test('nobody has a national id on record: a campaign that asks for it calls nobody', async () => {
    const { willCall, attempts } = await check({ identityCheck: 'national_id_tail' });
    expect([willCall, attempts]).toEqual([0, 0]);
  });

  test('the estimate is no quicker than the trunk allows', async () => {
    const lengthOf = async () => {
      // Without attempts that have to wait, and without hours, the lines alone decide.
      const { opensAt, earliestAt } = await check({ ...atOnce, concurrency: 30, callsPerSecond: 50 });
      return Number(earliestAt) - Number(opensAt);
    };
    const limit = (channels: number) =>
      desk.db.updateTable('trunk').set({ max_channels: channels }).where('id', '=', desk.trunkId).execute();
    const quick = await lengthOf();
    await limit(1);
    const slow = await lengthOf();
    await limit(100);
    // One call after another instead of all at once.
    expect(slow).toBeGreaterThan(quick * 1.5);
  });

  test('names the years it touches that nobody has entered the holidays of', async () => {
    const year = Number(localDate(desk.clock.now().getTime()).slice(0, 4));
    expect((await check()).missingYears).toContain(year);
    await desk.db.insertInto('calendar_year').values({ year, source: 'edited' }).execute();
    expect((await check()).missingYears).not.toContain(year);
  });
});
