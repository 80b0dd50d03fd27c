import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDialDesk, type DialDesk } from '../../../../test/dial-desk.ts';
import { readFacts } from './facts.ts';

let desk: DialDesk;
beforeAll(async () => {
  desk = await createDialDesk();
});
afterAll(() => desk.close());

const DAY_MS = 86_400_000;
const once = { attempts: 1, perMs: DAY_MS };

/** A patient claimed by a campaign of their own, one step before the dial. */
async function claimed(settings: object = {}) {
  const patient = await desk.addPatient();
  const campaign = await desk.addCampaign([patient], settings);
  const claim = await desk.claim(campaign, patient);
  if (typeof claim === 'string') throw new Error('nothing forbids this claim');
  const commit = (epoch?: number) => desk.commit(claim, campaign.settings, epoch);
  return { patient, campaign, claim, commit };
}
type Claimed = Awaited<ReturnType<typeof claimed>>;

/** A dial of the same patient, or of the same number for somebody else, that ended an hour ago. */
async function dialledBefore({ claim }: Claimed, who: 'patient' | 'number') {
  const other = await desk.addPatient();
  const campaign = await desk.addCampaign([other]);
  const earlier = await desk.claim(campaign, other);
  if (typeof earlier === 'string') throw new Error('nothing forbids this claim');
  const at = new Date(desk.clock.now().getTime() - 3_600_000);
  await desk.db
    .updateTable('attempt')
    .set({
      state: 'ended',
      dialed_at: at,
      ended_at: at,
      ...(who === 'patient' ? { patient_id: claim.patientId } : { phone_bidx: claim.phoneBidx }),
    })
    .where('id', '=', earlier.attemptId)
    .execute();
}

const doNotCall = (whom: object, more: object = {}) =>
  desk.db
    .insertInto('do_not_call')
    .values({
      id: desk.ids.next(),
      reason: 'keypress',
      source: 'test',
      created_at: desk.clock.now(),
      ...whom,
      ...more,
    })
    .execute();
const consent = (
  patientId: string,
  isGranted: boolean,
  at = desk.clock.now(),
  purpose: 'care' | 'research' = 'care',
) =>
  desk.db
    .insertInto('consent')
    .values({
      id: desk.ids.next(),
      patient_id: patientId,
      purpose,
      is_granted: isGranted,
      source: 'test',
      at,
    })
    .execute();
/** They have called us and are on the line. */
const isOnTheLine = (whose: object) =>
  desk.db
    .insertInto('call')
    .values({
      id: desk.ids.next(),
      direction: 'inbound',
      flow: 'reception',
      flow_input: '{}',
      flow_state: '{}',
      epoch: 1,
      started_at: desk.clock.now(),
      ...whose,
    })
    .execute();
const changeCampaign = ({ campaign }: Claimed, to: object) =>
  desk.db.updateTable('campaign').set(to).where('id', '=', campaign.campaignId).execute();

describe('a claim', () => {
  const twoNumbers = ['19999998001', '19999998002'];

  test('of a second campaign on another number of the patient waits, and the cap holds afterwards', async () => {
    const patient = await desk.addPatient(twoNumbers);
    const settings = { patientCap: once, phoneCap: { attempts: 9, perMs: DAY_MS } };
    const [first, second] = [
      await desk.addCampaign([patient], settings),
      await desk.addCampaign([patient], settings),
    ];
    const claim = await desk.claim(first, patient, 0);
    if (typeof claim === 'string') throw new Error('nothing forbids this claim');
    expect(await desk.claim(second, patient, 1)).toBe('patient_in_use');
    expect(await desk.commit(claim, first.settings)).toBe(true);
    await desk.db.updateTable('attempt').set({ state: 'ended' }).where('id', '=', claim.attemptId).execute();
    const later = await desk.claim(second, patient, 1);
    if (typeof later === 'string') throw new Error('the patient is free again');
    expect(await desk.commit(later, second.settings)).toBe(false);
  });

  test('of somebody who is on the line by a call of their own is not made', async () => {
    const [patient, shares, other] = [
      await desk.addPatient(['19999998004']),
      await desk.addPatient(['19999998005']),
      await desk.addPatient(['19999998006']),
    ];
    const number = await desk.db
      .selectFrom('phone')
      .select('bidx')
      .where('patient_id', '=', shares.id)
      .executeTakeFirstOrThrow();
    await isOnTheLine({ patient_id: patient.id });
    await isOnTheLine({ number_bidx: number.bidx });
    const facts = await readFacts(desk.db, {
      patients: [patient, shares, other].map(({ id }) => ({ patientId: id, plannedPhoneId: undefined })),
      purpose: 'care',
      now: desk.clock.now(),
      dialsSince: new Date(0),
    });
    const inUse = ({ id }: { id: string }) => {
      const known = facts.get(id);
      return [known?.isInUse, known?.phones.map((phone) => phone.isInUse)];
    };
    expect([inUse(patient), inUse(shares), inUse(other)]).toEqual([
      [true, [false]],
      [false, [true]],
      [false, [false]],
    ]);
  });

  test('of a number that rings for another patient waits', async () => {
    const [one, other] = [await desk.addPatient(['19999998003']), await desk.addPatient(['19999998003'])];
    const campaign = await desk.addCampaign([one, other]);
    expect(await desk.claim(campaign, one)).toMatchObject({ patientId: one.id });
    expect(await desk.claim(campaign, other)).toBe('phone_in_use');
  });
});

describe('the commit before the dial', () => {
  test('stands when nothing has come in between, and only once', async () => {
    const { claim, commit } = await claimed();
    expect(await commit()).toBe(true);
    expect(await desk.readAttempt(claim)).toMatchObject({ state: 'dialing', dialed_at: expect.any(Date) });
    expect(await commit()).toBe(false);
  });

  const forbidden: ReadonlyArray<readonly [string, (one: Claimed) => Promise<unknown>, object]> = [
    ['the campaign was paused', (one) => changeCampaign(one, { state: 'paused' }), {}],
    ['the campaign drains', (one) => changeCampaign(one, { state: 'draining' }), {}],
    ['the patient is on the line', ({ patient }) => isOnTheLine({ patient_id: patient.id }), {}],
    ['the number is on the line', ({ claim }) => isOnTheLine({ number_bidx: claim.phoneBidx }), {}],
    ['the campaign was aborted', (one) => changeCampaign(one, { state: 'aborted' }), {}],
    [
      'the patient has died',
      ({ patient }) =>
        desk.db
          .updateTable('patient')
          .set({ deceased_at: desk.clock.now() })
          .where('id', '=', patient.id)
          .execute(),
      {},
    ],
    ['the patient opted out', ({ patient }) => doNotCall({ patient_id: patient.id }), {}],
    [
      'the patient opted out of this purpose',
      ({ patient }) => doNotCall({ patient_id: patient.id }, { purpose: 'care' }),
      {},
    ],
    [
      'the number was opted out by whoever has it',
      ({ claim }) => doNotCall({ phone_bidx: claim.phoneBidx }),
      {},
    ],
    ['the consent was withdrawn', ({ patient }) => consent(patient.id, false), {}],
    ['nobody agreed to calls of this purpose', (one) => changeCampaign(one, { purpose: 'research' }), {}],
    [
      'the patient was dialled often enough',
      (one) => dialledBefore(one, 'patient'),
      { patientCap: once, phoneCap: { attempts: 9, perMs: DAY_MS } },
    ],
    [
      'the number was dialled often enough',
      (one) => dialledBefore(one, 'number'),
      { phoneCap: once, patientCap: { attempts: 9, perMs: DAY_MS } },
    ],
    [
      'the attempt was ended by somebody else',
      ({ claim }) =>
        desk.db.updateTable('attempt').set({ state: 'ended' }).where('id', '=', claim.attemptId).execute(),
      {},
    ],
  ];

  test.each(forbidden)('changes no row when %s', async (_what, happens, settings) => {
    const one = await claimed(settings);
    await happens(one);
    const before = await desk.readAttempt(one.claim);
    expect(await one.commit()).toBe(false);
    expect(await desk.readAttempt(one.claim)).toEqual(before);
  });

  test('changes no row when another process leads', async () => {
    const { claim, commit } = await claimed();
    expect(await commit(desk.epoch - 1)).toBe(false);
    await desk.db
      .updateTable('leader')
      .set({ epoch: desk.epoch + 1 })
      .execute();
    expect(await commit()).toBe(false);
    await desk.db.updateTable('leader').set({ epoch: desk.epoch }).execute();
    expect(await desk.readAttempt(claim)).toMatchObject({ state: 'claimed', dialed_at: null });
  });

  test.each<readonly [string, (one: Claimed) => Promise<unknown>]>([
    [
      'a do-not-call entry that has passed',
      ({ patient }) =>
        doNotCall({ patient_id: patient.id }, { until: new Date(desk.clock.now().getTime() - 1) }),
    ],
    [
      'a do-not-call entry that was lifted',
      ({ patient }) => doNotCall({ patient_id: patient.id }, { lifted_at: desk.clock.now() }),
    ],
    [
      'a do-not-call entry for another purpose',
      ({ patient }) => doNotCall({ patient_id: patient.id }, { purpose: 'research' }),
    ],
    [
      'a purpose to which the patient has agreed',
      async (one) => {
        await changeCampaign(one, { purpose: 'research' });
        await consent(one.patient.id, true, desk.clock.now(), 'research');
      },
    ],
    [
      'a consent given again after it was withdrawn',
      async ({ patient }) => {
        await consent(patient.id, false, new Date(desk.clock.now().getTime() - 1_000));
        await consent(patient.id, true);
      },
    ],
  ])('is not hindered by %s', async (_what, happens) => {
    const one = await claimed();
    await happens(one);
    expect(await one.commit()).toBe(true);
  });
});
