import { randomUUID } from 'node:crypto';
import type { Interview } from '@suifang/contract/desk-interview.ts';
import { type Answer, type Form, isQuestion } from '@suifang/contract/questionnaire/index.ts';
import { muteSpeech } from '@suifang/simulator/memory/mute-speech.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, makeReady, type TestAgent } from '../../../test/desk-hospital.ts';
import {
  addPatient,
  addTrunk,
  fictionalNumber,
  kneeQuestionnaire,
  publish,
  startCampaign,
  type TestPatient,
} from '../../../test/hospital.ts';
import { moveAgent } from '../agents/index.ts';

let api: TestApi;
let agent: TestAgent;
let cookie: string;
let others: string;
let patient: TestPatient;
let form: Form;
let versionId: string;
let targetId: string;
let callId: string;

beforeAll(async () => {
  api = await createTestApi();
  const { context } = api;
  agent = await addAgent(context, 1);
  others = await api.openSession((await addAgent(context, 2)).staffId);
  await context.db.updateTable('device').set({ is_reachable: true }).execute();
  await makeReady(context, agent);
  cookie = await api.openSession(agent.staffId);
  patient = await addPatient(context, { name: '王桂芳', numbers: [fictionalNumber(0)] });
  ({ form, versionId } = await publish(context, kneeQuestionnaire));
  const trunkId = await addTrunk(context, { host: '127.0.0.2', port: 5060 });
  const { targetOf } = await startCampaign(
    { ...context, speech: muteSpeech },
    { trunkId, versionId, form, patients: [patient] },
  );
  targetId = targetOf.get(patient.id) ?? '';
  callId = await talkWith(patient.id);
}, 60_000);
afterAll(() => api.close());

/** A call that the agent is in now. */
async function talkWith(patientId: string | null): Promise<string> {
  const { db, clock } = api.context;
  const id = randomUUID();
  await db
    .insertInto('call')
    .values({
      id,
      direction: 'inbound',
      patient_id: patientId,
      flow: 'talk',
      flow_input: '{}',
      flow_state: '{"at":"ended"}',
      epoch: 1,
      started_at: clock.now(),
    })
    .execute();
  await db.transaction().execute(async (trx) => {
    const move = (event: Parameters<typeof moveAgent>[3]) =>
      moveAgent(api.context, trx, agent.staffId, event);
    await move({ type: 'ready', cause: 'ready' });
    await move({ type: 'reserved', callId: id, leaseMs: 10_000 });
    await move({ type: 'answered', callId: id });
  });
  return id;
}

const url = (id: string, more = '') => `/api/desk/calls/${id}/interview${more}`;
const see = (id = callId, as = cookie) => api.call<Interview>({ url: url(id), cookie: as });
const begin = (body: object, id = callId) =>
  api.call<Interview>({ method: 'POST', url: url(id), cookie, body });
const answer = (linkId: string, given: Answer) =>
  api.call<Interview>({
    method: 'PUT',
    url: url(callId, `/answers/${linkId}`),
    cookie,
    body: { answer: given },
  });
const finish = () => api.call<Interview>({ method: 'POST', url: url(callId, '/finish'), cookie, body: {} });
const target = () =>
  api.context.db.selectFrom('target').selectAll().where('id', '=', targetId).executeTakeFirstOrThrow();

/** What the first option, the lowest number, a yes would be. */
function someAnswer(item: Form['items'][number]): Answer {
  if (item.kind === 'yesNo') return { kind: 'boolean', value: true };
  if (item.kind === 'choice') return { kind: 'choice', code: item.options[0]?.code ?? '' };
  if (item.kind === 'multiChoice') return { kind: 'choices', codes: [item.options[0]?.code ?? ''] };
  if (item.kind === 'scale' || item.kind === 'integer') return { kind: 'number', value: item.min ?? 0 };
  return { kind: 'text', text: '还好' };
}

describe('a questionnaire in a call between people', () => {
  test('offers what a campaign wants of this patient first, then every published one', async () => {
    const { body } = await see();
    expect(body.current).toBeNull();
    expect(body.choices[0]).toMatchObject({ versionId, target: { id: targetId } });
    expect(body.choices.slice(1).every((choice) => choice.target === null)).toBe(true);
    expect(body.choices.map((choice) => choice.versionId).filter((id) => id === versionId)).toHaveLength(2);
  });

  test('is shown to nobody who is not in the call, and begun only as it was offered', async () => {
    expect((await see(callId, others)).status).toBe(404);
    expect((await begin({ versionId, targetId: randomUUID() })).status).toBe(404);
    expect((await answer('q1', { kind: 'boolean', value: true })).body).toMatchObject({
      code: 'interview.not-begun',
    });
  });

  test('goes on where an automatic call stopped', async () => {
    const [first] = form.items.filter((item) => isQuestion(item));
    if (!first) throw new Error('the questionnaire asks nothing');
    const responseId = api.context.ids.next();
    const at = api.context.clock.now();
    await api.context.db
      .insertInto('response')
      .values({
        id: responseId,
        questionnaire_version_id: versionId,
        patient_id: patient.id,
        target_id: targetId,
        status: 'stopped',
        started_at: at,
        updated_at: at,
      })
      .execute();
    await api.context.db
      .insertInto('response_answer')
      .values({
        response_id: responseId,
        link_id: first.linkId,
        value: JSON.stringify(someAnswer(first)),
        channel: 'voice',
        answered_at: at,
      })
      .execute();
    const { body } = await begin({ versionId, targetId });
    expect(body.current).toMatchObject({ responseId, status: 'in-progress' });
    expect(Object.keys(body.current?.answers ?? {})).toEqual([first.linkId]);
  });

  test('refuses an answer that does not fit, and an end before everything required is answered', async () => {
    const [first] = form.items.filter((item) => isQuestion(item));
    expect((await answer(first?.linkId ?? '', { kind: 'text', text: '不知道' })).body).toMatchObject({
      code: 'interview.misfit',
    });
    expect((await finish()).body).toMatchObject({ code: 'interview.incomplete' });
    expect((await target()).state).toBe('waiting');
  });

  test('keeps every answer as given by the agent, and ends what the campaign wanted', async () => {
    // The patient had said yes to the automatic call, says no now, and yes again.
    expect((await answer('fever', { kind: 'boolean', value: false })).status).toBe(200);
    for (const item of form.items.filter((one) => isQuestion(one)))
      expect((await answer(item.linkId, someAnswer(item))).status).toBe(200);
    const { body } = await finish();
    expect(body.current?.status).toBe('completed');
    expect(await target()).toMatchObject({ state: 'done', result: 'completed' });
    const kept = await api.context.db.selectFrom('response_answer').select('channel').execute();
    expect(new Set(kept.map(({ channel }) => channel))).toEqual(new Set(['agent']));
  });

  test('cannot be changed once it was submitted, and what was changed before is in the audit', async () => {
    const [first] = form.items.filter((item) => isQuestion(item));
    if (!first) throw new Error('the questionnaire asks nothing');
    expect((await answer(first.linkId, someAnswer(first))).body).toMatchObject({ code: 'interview.over' });
    expect((await finish()).body).toMatchObject({ code: 'interview.over' });
    const kept = await api.context.db
      .selectFrom('audit')
      .select('action')
      .where('action', 'like', 'interview.%')
      .execute();
    expect(kept.map(({ action }) => action)).toEqual([
      'interview.begun',
      'interview.changed',
      'interview.changed',
      'interview.finished',
    ]);
  });

  test('is not gone on with when the caller turns out to be another patient', async () => {
    const other = await addPatient(api.context, { name: '李建国', numbers: [fictionalNumber(1)] });
    await begin({ versionId, targetId: null });
    await api.context.db.updateTable('call').set({ patient_id: other.id }).where('id', '=', callId).execute();
    expect((await see()).body.current).toBeNull();
    const [first] = form.items.filter((item) => isQuestion(item));
    if (!first) throw new Error('the questionnaire asks nothing');
    expect((await answer(first.linkId, someAnswer(first))).body).toMatchObject({
      code: 'interview.not-begun',
    });
  });

  test('waits until it is known who the caller is', async () => {
    await api.context.db
      .transaction()
      .execute((trx) =>
        moveAgent(api.context, trx, agent.staffId, { type: 'callEnded', callId, wrapUpMs: 0 }),
      );
    const unknown = await talkWith(null);
    expect((await see(unknown)).body).toEqual({ choices: [], current: null });
    expect((await begin({ versionId, targetId: null }, unknown)).body).toMatchObject({
      code: 'interview.no-patient',
    });
  });
});
