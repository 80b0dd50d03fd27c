import { createMemorySwitch } from '@suifang/simulator/memory/memory-switch.ts';
import { createVirtualClock } from '@suifang/simulator/memory/virtual-clock.ts';
import { createTown } from '@suifang/simulator/carrier/town.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDialDesk, type DialDesk } from '../../../../test/dial-desk.ts';
import { addAgent } from '../../../../test/desk-hospital.ts';
import type { TestPatient } from '../../../../test/hospital.ts';
import { createActivity } from '../../../platform/activity.ts';
import { createDialer } from './dialer.ts';
import type { DialerPorts } from './ports.ts';

/** Nobody but the dialler itself wakes it here: no call ends, no campaign changes, no rows are compared. */

const SOON_MS = 2_000;

let desk: DialDesk;
let stop: () => void = () => undefined;
beforeEach(async () => {
  desk = await createDialDesk();
});
afterEach(async () => {
  stop();
  await desk.close();
});

function startDialer() {
  const clock = createVirtualClock(desk.clock.now().getTime());
  const activity = createActivity(desk.log);
  const ports: DialerPorts = {
    ...desk,
    clock,
    timers: clock,
    activity,
    switch: createMemorySwitch(createTown([], 1), clock).connect(),
    disk: { hasRoomFor: async () => true },
    epoch: () => desk.epoch,
    epochToDial: () => desk.epoch,
    lineFreed: () => undefined,
  };
  // What is claimed here waits at the gate for ever.
  const dialer = createDialer(ports, {
    dial: async () => undefined,
    isDialing: () => false,
    lastSlot: () => undefined,
  });
  stop = () => dialer.stop();
  return {
    async look() {
      dialer.wake();
      await activity.idle();
    },
    /** Moves to what the dialler itself has set for later. False: nothing. */
    async goOn() {
      const hasMore = clock.advance(Number.POSITIVE_INFINITY);
      await activity.idle();
      return hasMore;
    },
  };
}

const claimed = async (patients: readonly TestPatient[]) => {
  const rows = await desk.db
    .selectFrom('attempt')
    .select('patient_id')
    .where(
      'patient_id',
      'in',
      patients.map(({ id }) => id),
    )
    .orderBy('claimed_at')
    .execute();
  return rows.map((row) => row.patient_id);
};
const notUntil = (patient: TestPatient, until: Date) =>
  desk.db
    .insertInto('do_not_call')
    .values({
      id: desk.ids.next(),
      patient_id: patient.id,
      reason: 'keypress',
      source: 'test',
      created_at: desk.clock.now(),
      until,
    })
    .execute();

test.each([1, 2])(
  'a patient whom a rule holds back is dialled once it does not, though nothing else happens, with %s who are due',
  async (due) => {
    const patients = await Promise.all(Array.from({ length: due }, () => desk.addPatient()));
    const [held, ...others] = patients;
    if (!held) throw new Error('somebody is held back');
    await notUntil(held, new Date(desk.clock.now().getTime() + SOON_MS));
    await desk.addCampaign(patients);
    const dialler = startDialer();
    await dialler.look();
    const atOnce = others.map(({ id }) => id);
    expect(await claimed(patients)).toEqual(atOnce);
    expect(await dialler.goOn()).toBe(true);
    expect(await claimed(patients)).toEqual([...atOnce, held.id]);
  },
);

test('a nurse whose own phone still rings keeps no campaign from the slots of her trunk', async () => {
  const { db } = desk;
  await db.updateTable('trunk').set({ max_calls_per_second: 1 }).execute();
  const nurse = await addAgent(desk, 1);
  const shown = await desk.addPatient();
  const preview = await desk.addCampaign([shown]);
  const claim = await desk.claim(preview, shown);
  if (typeof claim === 'string') throw new Error(claim);
  await db
    .updateTable('attempt')
    .set({ staff_id: nurse.staffId })
    .where('id', '=', claim.attemptId)
    .execute();
  const patient = await desk.addPatient();
  await desk.addCampaign([patient]);
  await startDialer().look();
  expect(await claimed([patient])).toEqual([patient.id]);
});
