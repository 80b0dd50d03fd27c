import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDialDesk, type DialDesk } from '../../../test/dial-desk.ts';
import type { TestPatient } from '../../../test/hospital.ts';
import { checkCampaign } from './check.ts';
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

const check = async (settings: object = {}) => {
  const { campaignId } = await desk.addCampaign(patients, { patientCap: day, ...settings });
  return checkCampaign(desk, await requireCampaign(desk.db, campaignId, desk.clock.now()));
};

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

  test('nobody has a national id on record: a campaign that asks for it calls nobody', async () => {
    const { willCall, attempts } = await check({ identityCheck: 'national_id_tail' });
    expect([willCall, attempts]).toEqual([0, 0]);
  });

  test('the estimate is no quicker than the trunk allows', async () => {
    const lengthOf = async () => {
      const { opensAt, finishesAt } = await check({ concurrency: 30, callsPerSecond: 50 });
      return Number(finishesAt) - Number(opensAt);
    };
    const limit = (channels: number) =>
      desk.db.updateTable('trunk').set({ max_channels: channels }).where('id', '=', desk.trunkId).execute();
    const quick = await lengthOf();
    await limit(1);
    const slow = await lengthOf();
    await limit(100);
    expect(slow / quick).toBeGreaterThan(20);
  });

  test('names the years it touches that nobody has entered the holidays of', async () => {
    const year = Number(localDate(desk.clock.now().getTime()).slice(0, 4));
    expect((await check()).missingYears).toContain(year);
    await desk.db.insertInto('calendar_year').values({ year, source: 'edited' }).execute();
    expect((await check()).missingYears).not.toContain(year);
  });
});
