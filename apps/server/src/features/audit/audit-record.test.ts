import type { AuditLine } from '@suifang/contract/audit.ts';
import type { PageOf } from '@suifang/contract/paging.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHttpTest } from '../../../test/http.ts';
import { auditRoutes } from './index.ts';

let test: Awaited<ReturnType<typeof createHttpTest>>;
const lines = async (filter: string) =>
  (await test.call<PageOf<AuditLine>>({ url: `/api/audit?${filter}` })).body;

beforeAll(async () => {
  test = await createHttpTest(auditRoutes);
  const actor = { id: test.staffId, name: '护士长', address: '192.0.2.7' };
  await test.db.transaction().execute(async (trx) => {
    await test.audit.record(trx, {
      actor,
      action: 'patient.revealed',
      object: { kind: 'staff', id: test.staffId },
      detail: { reason: '核对号码' },
    });
    await test.audit.record(trx, {
      actor: { id: null, name: 'system' },
      action: 'session.refused',
      object: { kind: 'staff', id: 'unknown' },
    });
  });
});
afterAll(async () => test.close());

it('says who did what to what, from where and why, the newest first', async () => {
  const { items, total } = await lines('');
  expect(total).toBe(2);
  expect(items).toMatchObject([
    { action: 'session.refused', actor: { id: null, name: 'system' }, object: { id: 'unknown', name: null } },
    {
      action: 'patient.revealed',
      actor: { id: test.staffId, name: '护士长' },
      object: { kind: 'staff', name: '护士长' },
      address: '192.0.2.7',
      reason: '核对号码',
    },
  ]);
});

it.each([
  ['the person', () => `actorId=${test.staffId}`, 1],
  ['the action', () => 'action=session.refused', 1],
  ['the days', () => 'to=2020-01-01', 0],
  ['the days after it', () => 'from=2020-01-01', 2],
])('is found by %s', async (_by, filter, count) => {
  expect((await lines(filter())).total).toBe(count);
});

it('is not for nurses', async () => {
  test.become('nurse');
  expect((await test.call({ url: '/api/audit' })).status).toBe(403);
  test.become('administrator');
});
