import type { OutcomeRuleList, OutcomeRuleRow } from '@suifang/contract/outcome-rules.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { classify, defaultOutcomeRules, readOutcomeRules } from '../campaigns/index.ts';
import { ensureOutcomeRules } from './index.ts';

let api: TestApi;
let administrator: string;
let trunkId: string;

beforeAll(async () => {
  api = await createTestApi();
  administrator = await api.openSession(await api.addStaff('administrator'));
  await ensureOutcomeRules(api.context);
  trunkId = api.context.ids.next();
  const now = api.clock.now();
  await api.context.db
    .insertInto('trunk')
    .values({
      id: trunkId,
      name: '省线路',
      kind: 'ip',
      host: '192.0.2.1',
      port: 5060,
      caller_id: '01012345678',
      max_channels: 10,
      max_calls_per_second: 1,
      created_at: now,
      updated_at: now,
    })
    .execute();
});
afterAll(() => api.close());

const read = async () =>
  (await api.call<OutcomeRuleList>({ url: '/api/outcome-rules', cookie: administrator })).body;
const save = (body: object) =>
  api.call<OutcomeRuleList & { code: string }>({
    method: 'PUT',
    url: '/api/outcome-rules',
    body,
    cookie: administrator,
  });
const special = (): OutcomeRuleRow => ({
  trunkId,
  cause: null,
  sipCode: 480,
  ringingSeen: false,
  earlyMediaSeen: true,
  outcome: 'suspended',
  note: '本省 480 加提示音是停机',
});

test('the first start enters the usual mapping, a second start nothing', async () => {
  await ensureOutcomeRules(api.context);
  const { items } = await read();
  expect(items.map(({ outcome, sipCode }) => [outcome, sipCode])).toEqual(
    defaultOutcomeRules.map(({ outcome, sipCode }) => [outcome, sipCode]),
  );
});

test('a rule for one line goes before the general ones and decides there only', async () => {
  const { items, revision } = await read();
  const saved = await save({ revision, items: [special(), ...items] });
  expect(saved.body.items[0]).toEqual(special());
  const rules = await readOutcomeRules(api.context.db);
  const seen = { trunkId, cause: 19, sipCode: 480, ringingSeen: false, earlyMediaSeen: true };
  expect(classify(rules, seen)).toBe('suspended');
  expect(classify(rules, { ...seen, trunkId: 'another' })).toBe('powered_off');
  await ensureOutcomeRules(api.context);
  expect((await read()).items[0]?.note).toBe(special().note);
});

test('the second of two editors is told', async () => {
  const { items, revision } = await read();
  expect((await save({ revision, items: items.slice(1) })).status).toBe(200);
  expect((await save({ revision, items })).body.code).toBe('request.conflict');
});

test('a line that does not exist and an empty mapping are refused', async () => {
  const { items, revision } = await read();
  const stray = { ...special(), trunkId: api.context.ids.next() };
  expect((await save({ revision, items: [stray, ...items] })).body.code).toBe('outcome-rule.trunk-unknown');
  expect((await save({ revision, items: [] })).status).toBe(400);
});

test('a nurse does not see the mapping', async () => {
  const cookie = await api.openSession(await api.addStaff('nurse'));
  expect((await api.call({ url: '/api/outcome-rules', cookie })).status).toBe(403);
});
