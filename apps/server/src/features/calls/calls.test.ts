import type { CallDetail, CallSummary } from '@suifang/contract/calls.ts';
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

test('the keys that were pressed are not told: they may be a birth year', async () => {
  const { status, body } = await detail(made.attemptId, administrator);
  expect(status).toBe(200);
  expect(JSON.stringify(body)).not.toContain('digit');
});

test('the codes of the line are for administrators', async () => {
  expect((await detail(made.attemptId, administrator)).body.wire).toMatchObject({
    cause: 16,
    ringingSeen: true,
  });
  expect((await detail(made.attemptId, nurse)).body.wire).toBeNull();
});

test('a call that does not exist is not found', async () => {
  expect((await detail(made.recordingId, nurse)).status).toBe(404);
});
