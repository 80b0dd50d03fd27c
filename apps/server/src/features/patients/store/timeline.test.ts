import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDialDesk, type DialDesk } from '../../../../test/dial-desk.ts';
import { readPatientTimeline } from '../timeline.ts';
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

test('page after page shows everything once, also where many things happened at one instant', async () => {
  const patient = await desk.addPatient();
  const instants = [
    '09:00:00',
    '10:00:00.000600',
    '10:00:00.000300',
    '10:00:00.000900',
    '10:00:00.5',
    '10:00:01',
  ];
  const purposes = ['care', 'satisfaction', 'research', 'education'] as const;
  for (const [index, time] of instants.entries())
    await desk.db
      .insertInto('consent')
      .values({
        id: randomUUID(),
        patient_id: patient.id,
        purpose: purposes[index % purposes.length] ?? 'care',
        is_granted: true,
        source: 'staff',
        at: sql`${`2026-11-01 ${time}+08`}::timestamptz`,
      })
      .execute();
  const [shown, days]: [string[], number[]] = [[], []];
  let before = new Date('2026-11-02T00:00:00+08:00');
  for (;;) {
    const page = await readTimeline(desk.db, patient.id, before, 3);
    const last = page.at(-1);
    if (!last) break;
    shown.push(...page.map(({ id }) => id));
    days.push(...page.map(({ at }) => at.getTime()));
    before = last.at;
  }
  expect([shown.length, new Set(shown).size]).toEqual([instants.length, instants.length]);
  expect(days).toEqual(days.toSorted((one, other) => other - one));
  // Things of one instant have an order of their own, the same every time.
  expect(shown.slice(2, 5)).toEqual(shown.slice(2, 5).toSorted());
});

test('there is more before a page that is full only when something older is left', async () => {
  const patient = await desk.addPatient();
  const grant = (count: number, at: Date) =>
    desk.db
      .insertInto('consent')
      .values(
        Array.from({ length: count }, () => ({
          id: randomUUID(),
          patient_id: patient.id,
          purpose: 'care' as const,
          is_granted: true,
          source: 'staff',
          at,
        })),
      )
      .execute();
  const read = async () => {
    const { items, hasMore } = await readPatientTimeline(desk, patient.id, new Date('2026-11-02T00:00:00Z'));
    return [items.length, hasMore];
  };
  await grant(101, new Date('2026-11-01T00:00:00Z'));
  expect(await read()).toEqual([101, false]);
  await grant(1, new Date('2026-10-31T00:00:00Z'));
  expect(await read()).toEqual([101, true]);
});
