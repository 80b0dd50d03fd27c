import { randomUUID } from 'node:crypto';
import type { CallDetail, CallSummary } from '@suifang/contract/calls.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addFinishedCall } from '../../../test/finished-call.ts';

let api: TestApi;
let made: Awaited<ReturnType<typeof addFinishedCall>>;
let administrator: string;
let nurse: string;

beforeAll(async () => {
  api = await createTestApi();
  administrator = await api.openSession(await api.addStaff('administrator'));
  nurse = await api.openSession(await api.addStaff('nurse'));
  made = await addFinishedCall(api.context, Buffer.from('sound'));
});
afterAll(() => api.close());

const list = async (query: string) =>
  (await api.call<{ items: CallSummary[]; total: number }>({ url: `/api/calls?${query}`, cookie: nurse }))
    .body;
const detail = (id: string, cookie: string) => api.call<CallDetail>({ url: `/api/calls/${id}`, cookie });

test('a call is listed with its result and a masked number', async () => {
  const { items, total } = await list('');
  expect(total).toBe(1);
  expect(items[0]).toMatchObject({
    id: made.attemptId,
    callId: made.callId,
    patient: { name: '王桂芳' },
    number: '199****0007',
    outcome: 'answered',
    result: 'completed',
    recordingId: made.recordingId,
  });
});

test.each([
  ['the patient', () => `patientId=${made.patient.id}`, () => `patientId=${made.callId}`],
  ['the campaign', () => `campaignId=${made.campaignId}`, () => `campaignId=${made.callId}`],
  ['a part of the name', () => `q=${encodeURIComponent('桂')}`, () => 'q=%25'],
  ['the outcome', () => 'outcome=answered', () => 'outcome=busy'],
  ['the result', () => 'result=completed', () => 'result=refused'],
  ['the hospital day', () => 'from=2026-11-23&to=2026-11-23', () => 'from=2026-11-24'],
  ['the state', () => 'state=ended', () => 'state=talking'],
  ['the recording', () => 'recording=yes', () => 'recording=no'],
])('calls are found by %s', async (_what, found, missed) => {
  expect([(await list(found())).total, (await list(missed())).total]).toEqual([1, 0]);
});

test('a call opens into what happened, in order, with the answers in words', async () => {
  const { body } = await detail(made.callId, nurse);
  expect(body.timeline.map(({ what }) => what)).toEqual([
    'dialed',
    'ringing',
    'answered',
    'identity-confirmed',
    'question-answered',
    'ended-by-patient',
  ]);
  expect(body.timeline[4]).toMatchObject({ question: { zh: '这两天发烧了吗？' }, answer: { zh: '是' } });
  expect(body.recording?.peaks?.patient).toEqual([0.1, 0.5]);
});

test('every answer stands with its question and the keys that were pressed for it', async () => {
  const { body } = await detail(made.callId, nurse);
  expect(body.answers).toMatchObject([
    { question: { zh: '这两天发烧了吗？' }, answer: { zh: '是' }, keys: '1' },
  ]);
  expect(body.ringingAt).toBe('2026-11-23T02:00:02.000Z');
});

test('a call keeps its answers when the clock was set back after its dial', async () => {
  const dialedAt = (at: string | Date) =>
    api.context.db
      .updateTable('attempt')
      .set({ dialed_at: new Date(at) })
      .where('id', '=', made.attemptId)
      .execute();
  const before = (await detail(made.callId, nurse)).body;
  await dialedAt('2026-11-23T03:00:00Z');
  const { answers, timeline } = (await detail(made.callId, nurse)).body;
  expect(answers).toEqual(before.answers);
  expect(timeline).toHaveLength(before.timeline.length);
  await dialedAt(before.dialedAt);
});

test('a call tells what happened in its order, also when the clock was set back in the middle of it', async () => {
  const moments = async () => (await detail(made.callId, nurse)).body.timeline.map(({ what }) => what);
  const before = await moments();
  const setBack = (hours: number) =>
    api.context.db
      .updateTable('call_event')
      .set({ at: sql`at - make_interval(hours => ${hours})` })
      .where('call_id', '=', made.callId)
      .where('type', '=', 'question.answered')
      .execute();
  await setBack(1);
  expect(await moments()).toEqual(before);
  await setBack(-1);
});

test('a call shows the other attempts at the same patient, and the alerts of its own', async () => {
  const { db, ids } = api.context;
  const first = await db
    .selectFrom('attempt')
    .selectAll()
    .where('id', '=', made.attemptId)
    .executeTakeFirstOrThrow();
  const later = { dialed_at: new Date('2026-11-23T06:00:00Z'), answered_at: null, outcome: 'busy' };
  const nextId = ids.next();
  await db
    .insertInto('attempt')
    .values({ ...first, ...later, id: nextId, seq: 2, ended_at: new Date('2026-11-23T06:00:09Z') })
    .execute();
  const version = await db.selectFrom('questionnaire_version').select('id').executeTakeFirstOrThrow();
  const responseId = ids.next();
  await db
    .insertInto('response')
    .values({
      id: responseId,
      questionnaire_version_id: version.id,
      patient_id: made.patient.id,
      target_id: first.target_id,
      status: 'in-progress',
      started_at: new Date(),
      updated_at: new Date(),
    })
    .execute();
  const raise = (message: string, at: string) =>
    db
      .insertInto('alert')
      .values({
        id: ids.next(),
        response_id: responseId,
        patient_id: made.patient.id,
        rule: message,
        severity: 'high',
        message,
        message_en: 'Fever',
        raised_at: new Date(at),
      })
      .execute();
  await raise('发烧', '2026-11-23T02:00:20Z');
  await raise('打回来时说的', '2026-11-23T05:00:00Z');
  await raise('后来的', '2026-11-23T07:00:00Z');
  const [one, two] = [await detail(made.callId, nurse), await detail(nextId, nurse)];
  const attempts = [
    { id: made.attemptId, attempt: 1, number: '199****0007', outcome: 'answered', result: 'completed' },
    { id: nextId, attempt: 2, number: '199****0007', outcome: 'busy', result: null },
  ];
  expect(one.body).toMatchObject({ attempts, target: { id: first.target_id, state: 'waiting' } });
  expect(two.body).toMatchObject({ attempts, answers: [], alerts: [] });
  expect(one.body.alerts.map(({ message }) => message)).toEqual([{ zh: '发烧', en: 'Fever' }]);
  await db.deleteFrom('response').execute();
  await db.deleteFrom('attempt').where('id', '=', nextId).execute();
});

test('the keys before the questions are not told: they may be a birth year', async () => {
  const { status, body } = await detail(made.attemptId, administrator);
  expect(status).toBe(200);
  expect(body.wire?.events.map(({ type }) => type)).toEqual([
    'digit',
    'identity.confirmed',
    'question.answered',
    'left',
  ]);
  expect(JSON.stringify(body)).not.toContain('"digit":');
  expect(body.answers.map(({ keys }) => keys).join('')).toBe('1');
});

test('the codes of the line are for administrators', async () => {
  expect((await detail(made.attemptId, administrator)).body.wire).toMatchObject({
    cause: 16,
    ringingSeen: true,
  });
  const { body } = await detail(made.attemptId, administrator);
  expect(body.wire?.legs).toEqual([]);
  await api.context.db
    .insertInto('call_leg')
    .values({
      leg_id: made.attemptId,
      call_id: made.callId,
      party: 'patient',
      kind: 'trunk',
      created_at: new Date('2026-11-23T02:00:00Z'),
      cause: 16,
    })
    .execute();
  const again = await detail(made.attemptId, administrator);
  expect(again.body.wire?.legs).toMatchObject([{ party: 'patient', cause: 16, answeredAt: null }]);
  expect((await detail(made.attemptId, nurse)).body.wire).toBeNull();
});

test('a call says who of ours talked over what network, whose phone each leg is, and that the patient’s phone rang where only the leg knows', async () => {
  const { db } = api.context;
  const [first, second, leader] = [
    await api.addStaff('nurse'),
    await api.addStaff('nurse'),
    await api.addStaff('supervisor'),
  ];
  expect((await detail(made.callId, nurse)).body).toMatchObject({
    staff: [],
    recording: { hasStaff: false },
  });
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 2, 0, seconds));
  const leg = (party: string, staffId: string, seconds: number, isUp = true) => ({
    leg_id: `${made.callId}.${party}`,
    call_id: made.callId,
    party,
    kind: 'device' as const,
    staff_id: staffId,
    created_at: at(seconds),
    answered_at: isUp ? at(seconds + 2) : null,
  });
  const add = (...legs: ReturnType<typeof leg>[]) => db.insertInto('call_leg').values(legs).execute();
  await add(leg('supervisor:1', leader, 9));
  expect((await detail(made.callId, nurse)).body.recording?.hasStaff).toBe(false);
  await add(leg('agent', first, 1), leg('agent:2', second, 12), leg('agent:3', first, 20));
  await db.updateTable('attempt').set({ ringing_at: null }).where('id', '=', made.attemptId).execute();
  await db
    .updateTable('call_leg')
    .set({ ringing_at: at(3) })
    .where('party', '=', 'patient')
    .execute();
  const line = { call_id: made.callId, staff_id: first, lost: 2, round_trip_ms: 40, told_at: at(30) };
  await db
    .insertInto('line_quality')
    .values([
      { ...line, leg_id: randomUUID(), seconds: 8, received: 400, lost_out: 0.5, jitter_ms: 3 },
      { ...line, leg_id: randomUUID(), seconds: 5, received: 250, lost_out: null, jitter_ms: 9 },
    ])
    .execute();
  const measured = { received: 3_000, lost: 31, lost_out: 0.25, jitter_ms: 12.5, round_trip_ms: null };
  await db
    .updateTable('call_leg')
    .set({ ...measured, answered_at: at(0), ended_at: at(60) })
    .where('party', '=', 'patient')
    .execute();
  await db
    .updateTable('call_leg')
    .set({ ended_at: at(40) })
    .where('party', 'in', ['agent', 'agent:3'])
    .execute();
  const { body } = await detail(made.callId, administrator);
  const nothing = { part: 'agent', measuredBy: 'switch', line: null };
  expect(body.lines).toEqual([
    {
      part: 'patient',
      staff: null,
      measuredBy: 'switch',
      line: { seconds: 60, received: 3_000, lost: 31, lostOut: 0.25, jitterMs: 12.5, roundTripMs: null },
    },
    { ...nothing, staff: expect.objectContaining({ id: first }) },
    { ...nothing, staff: expect.objectContaining({ id: first }) },
    {
      part: 'agent',
      staff: expect.objectContaining({ id: first }),
      measuredBy: 'browser',
      line: { seconds: 13, received: 650, lost: 4, lostOut: 0.5, jitterMs: 9, roundTripMs: 40 },
    },
  ]);
  expect(body.staff.map(({ id, part }) => [id, part])).toEqual([
    [first, 'agent'],
    [leader, 'supervisor'],
    [second, 'colleague'],
  ]);
  expect(body.recording?.hasStaff).toBe(true);
  expect(body.wire?.legs.map(({ part, staff }) => [part, staff?.id ?? null])).toEqual([
    ['patient', null],
    ['agent', first],
    ['supervisor', leader],
    ['colleague', second],
    ['agent', first],
  ]);
  expect([body.ringingAt, body.wire?.ringingSeen]).toEqual(['2026-11-23T02:00:03.000Z', true]);
});

test('a call that does not exist is not found', async () => {
  expect((await detail(made.recordingId, nurse)).status).toBe(404);
});
