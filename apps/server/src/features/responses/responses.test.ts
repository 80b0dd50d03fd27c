import { randomUUID } from 'node:crypto';
import type { ErrorBody } from '@suifang/contract/errors.ts';
import type { PageOf } from '@suifang/contract/paging.ts';
import type { Acknowledged, Alert } from '@suifang/contract/responses.ts';
import type { Answer } from '@suifang/contract/questionnaire/index.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHttpTest } from '../../../test/http.ts';
import { ensureLibrary, readForm } from '../questionnaires/index.ts';
import { finishResponse, responseRoutes, saveAnswer, startOrResumeResponse } from './index.ts';

type ShownAlert = Pick<Alert, 'id' | 'rule' | 'severity' | 'version' | 'patient' | 'actionTaken' | 'said'>;
type ShownResponse = {
  status: string;
  score: number | null;
  band: { zh: string } | null;
  items: Array<{
    linkId: string;
    text: { zh: string };
    isEnabled: boolean;
    answerText: { zh: string } | null;
  }>;
  alerts: ShownAlert[];
};

let test: Awaited<ReturnType<typeof createHttpTest>>;
let versionId: string;
let patientId: string;
let responseId: string;
const at = new Date('2026-11-23T09:00:00+08:00');

beforeAll(async () => {
  test = await createHttpTest((app, ports) => responseRoutes(app, ports));
  await ensureLibrary(test);
  const version = await test.db
    .selectFrom('questionnaire_version as v')
    .innerJoin('questionnaire as q', 'q.id', 'v.questionnaire_id')
    .select('v.id')
    .where('q.url', '=', 'urn:suifang:questionnaire:phq-9')
    .executeTakeFirstOrThrow();
  versionId = version.id;
});
afterAll(async () => test.close());

const begin = (targetId: string) =>
  test.db
    .transaction()
    .execute((trx) => startOrResumeResponse(trx, { targetId, versionId, patientId, at, ids: test.ids }));

async function answer(linkId: string, given: Answer) {
  const form = await readForm(test.db, versionId);
  const saved = { responseId, form, linkId, answer: given, attemptId: null, keys: '1', at };
  await test.db
    .transaction()
    .execute((trx) => saveAnswer(trx, { ...saved, channel: 'voice', answeredBy: 'patient' }, test));
}
const pick = (code: string): Answer => ({ kind: 'choice', code });
const never = pick('LA6568-5');
const several = pick('LA6569-3');

beforeEach(async () => {
  patientId = test.ids.next();
  await test.db
    .insertInto('patient')
    .values({
      id: patientId,
      name: '王桂芳',
      pinyin: 'wang gui fang',
      initials: 'wgf',
      grams: [],
      sex: 'female',
    })
    .execute();
  responseId = (await begin(test.ids.next())).responseId;
});
const shown = async () => (await test.call<ShownResponse>({ url: `/api/responses/${responseId}` })).body;
const acknowledge = (ids: ReadonlyArray<string | undefined>, actionTaken: string, key?: string) =>
  test.call<Partial<ErrorBody> & Partial<Acknowledged>>({
    method: 'POST',
    url: '/api/alerts/acknowledge',
    body: { ids, actionTaken },
    key,
  });
/** The alerts among them that the audit record says were dealt with, once for each time. */
const recordedOf = async (ids: readonly string[]) =>
  (
    await test.db
      .selectFrom('audit')
      .select('object_id')
      .where('action', '=', 'alert.acknowledged')
      .where('object_id', 'in', ids)
      .execute()
  ).map(({ object_id }) => object_id);
const openAlerts = async () =>
  (await test.call<PageOf<ShownAlert>>({ url: `/api/alerts?state=open&patientId=${patientId}` })).body.items;

describe('answers', () => {
  it('of a call that broke off are there for the next attempt', async () => {
    const targetId = test.ids.next();
    ({ responseId } = await begin(targetId));
    await answer('phq9-1', several);
    expect(await begin(targetId)).toEqual({ responseId, answers: { 'phq9-1': several } });
  });

  it('are scored as they come, the last one to a question counts', async () => {
    await answer('phq9-1', several);
    await answer('phq9-1', pick('LA6571-9'));
    await answer('phq9-2', several);
    const response = await shown();
    expect(response).toMatchObject({ score: 4, band: null, status: 'in-progress' });
    const first = response.items.find((item) => item.linkId === 'phq9-1');
    expect(first?.answerText?.zh).toBe('几乎每天');
  });

  it('all nine make a total with its band in words', async () => {
    for (let item = 1; item <= 9; item += 1) await answer(`phq9-${item}`, never);
    await finishResponse(test.db, responseId, at);
    expect(await shown()).toMatchObject({ score: 0, band: { zh: '没有或极轻' }, status: 'completed' });
  });

  it('that fit no question are refused', async () => {
    await expect(answer('phq9-1', { kind: 'boolean', value: true })).rejects.toThrow('wrong-kind');
    await expect(answer('phq9-1', { kind: 'dontKnow' })).rejects.toThrow('not-allowed');
    await expect(answer('nothing', never)).rejects.toThrow('does not have');
  });

  it('can be read as a FHIR QuestionnaireResponse', async () => {
    await answer('phq9-1', several);
    const { body } = await test.call({ url: `/api/responses/${responseId}/fhir` });
    expect(body).toMatchObject({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'urn:suifang:questionnaire:phq-9|1',
      status: 'in-progress',
      subject: { reference: `Patient/${patientId}` },
    });
  });
});

describe('alerts', () => {
  it('a thought of death is raised with the answer, once, and told to those who watch', async () => {
    await answer('phq9-9', several);
    await answer('phq9-9', pick('LA6571-9'));
    const alerts = await openAlerts();
    expect(alerts.map(({ rule, severity, patient }) => [rule, severity, patient.name])).toEqual([
      ['phq9-self-harm', 'high', '王桂芳'],
    ]);
    const events = await test.db
      .selectFrom('event')
      .select('data')
      .where('type', '=', 'alert.raised')
      .where('subject_id', '=', alerts[0]?.id ?? '')
      .execute();
    expect(events).toEqual([{ data: { patientId, severity: 'high' } }]);
  });

  it('is told with the question and the answer, and when that was given again later', async () => {
    await answer('phq9-9', several);
    const said = async () => (await openAlerts()).map((one) => one.said);
    const question = (await shown()).items.find(({ linkId }) => linkId === 'phq9-9')?.text;
    const answerText = (await shown()).items.find(({ linkId }) => linkId === 'phq9-9')?.answerText;
    expect(await said()).toEqual([{ question, answer: answerText, isLater: false }]);
    await test.db
      .updateTable('response_answer')
      .set({ answered_at: new Date(at.getTime() + 60_000) })
      .where('response_id', '=', responseId)
      .execute();
    expect(await said()).toMatchObject([{ isLater: true }]);
  });

  it('stays when the answer is taken back: somebody must still ask why', async () => {
    await answer('phq9-9', several);
    await answer('phq9-9', never);
    expect(await openAlerts()).toHaveLength(1);
  });

  it('an answer whose alert cannot be raised is not kept either', async () => {
    const form = await readForm(test.db, versionId);
    const failing = { ...test, events: { ...test.events, record: () => Promise.reject(new Error('full')) } };
    const saved = { responseId, form, linkId: 'phq9-9', answer: several, attemptId: null, keys: null, at };
    const saving = test.db
      .transaction()
      .execute((trx) => saveAnswer(trx, { ...saved, channel: 'voice', answeredBy: 'patient' }, failing));
    await expect(saving).rejects.toThrow('full');
    expect((await shown()).items.every((item) => item.answerText === null)).toBe(true);
  });

  it('is closed with what was done; the second person learns who was first', async () => {
    await answer('phq9-9', several);
    const [alert] = await openAlerts();
    const close = () => acknowledge([alert?.id], '已联系家属，转心理科');
    expect((await close()).body).toEqual({ closed: 1, before: 0 });
    expect((await shown()).alerts).toMatchObject([
      { acknowledgedBy: '护士长', actionTaken: '已联系家属，转心理科', version: 2 },
    ]);
    expect(await close()).toMatchObject({
      status: 409,
      body: { code: 'alert.acknowledged', message: { zh: '护士长已经处理了这条预警' } },
    });
    expect(await openAlerts()).toEqual([]);
  });

  it('of one patient are closed with one sentence, once, each on the record and told', async () => {
    await answer('phq9-9', several);
    for (let item = 1; item <= 8; item += 1) await answer(`phq9-${item}`, pick('LA6570-1'));
    const ids = (await openAlerts()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const key = randomUUID();
    const answers = await Promise.all([1, 2].map(() => acknowledge(ids, '已电话联系，明日复诊', key)));
    expect(answers.map(({ body }) => body)).toEqual([1, 2].map(() => ({ closed: 2, before: 0 })));
    expect((await shown()).alerts.map(({ actionTaken }) => actionTaken)).toEqual(
      ids.map(() => '已电话联系，明日复诊'),
    );
    expect((await recordedOf(ids)).toSorted()).toEqual(ids.toSorted());
    const told = await test.db
      .selectFrom('event')
      .select('subject_id')
      .where('type', '=', 'alert.acknowledged')
      .where('subject_id', 'in', ids)
      .execute();
    expect(told).toHaveLength(2);
  });

  it('that somebody has dealt with before stay as that person left them', async () => {
    await answer('phq9-9', several);
    for (let item = 1; item <= 8; item += 1) await answer(`phq9-${item}`, pick('LA6570-1'));
    const ids = (await openAlerts()).map(({ id }) => id);
    await acknowledge([ids[0]], '家属已知');
    expect((await acknowledge(ids, '已电话联系')).body).toEqual({ closed: 1, before: 1 });
    const sentences = new Map((await shown()).alerts.map(({ id, actionTaken }) => [id, actionTaken]));
    expect(ids.map((id) => sentences.get(id))).toEqual(['家属已知', '已电话联系']);
    expect(await recordedOf(ids)).toHaveLength(2);
  });

  it('are not closed at all when one of them does not exist', async () => {
    await answer('phq9-9', several);
    const [alert] = await openAlerts();
    expect((await acknowledge([alert?.id, randomUUID()], '已联系')).status).toBe(404);
    expect(await openAlerts()).toHaveLength(1);
  });

  it('stand in the order in which a nurse deals with them: open, severe, longest waiting', async () => {
    const raise = async (rule: string, severity: 'low' | 'high', minute: number, isDone = false) =>
      test.db
        .insertInto('alert')
        .values({
          id: test.ids.next(),
          patient_id: patientId,
          response_id: responseId,
          rule,
          severity,
          message: rule,
          message_en: rule,
          raised_at: new Date(at.getTime() + minute * 60_000),
          acknowledged_at: isDone ? at : null,
        })
        .execute();
    await raise('low-new', 'low', 9);
    await raise('high-new', 'high', 5);
    await raise('high-done', 'high', 1, true);
    await raise('low-old', 'low', 2);
    await raise('high-old', 'high', 3);
    const { body } = await test.call<PageOf<ShownAlert>>({ url: `/api/alerts?patientId=${patientId}` });
    expect(body.items.map(({ rule }) => rule)).toEqual([
      'high-old',
      'high-new',
      'low-old',
      'low-new',
      'high-done',
    ]);
  });

  it('the most serious come first when asked so', async () => {
    await answer('phq9-9', several);
    for (let item = 1; item <= 8; item += 1) await answer(`phq9-${item}`, pick('LA6570-1'));
    const sorted = await test.call<PageOf<ShownAlert>>({
      url: `/api/alerts?state=open&patientId=${patientId}&sort=-severity`,
    });
    expect(sorted.body.items.map(({ severity }) => severity)).toEqual(['high', 'medium']);
  });

  it('a higher one about the same answer closes the lesser, which does not come back', async () => {
    const refused: Answer = { kind: 'refused' };
    await answer('phq9-9', refused);
    expect((await openAlerts()).map(({ rule }) => rule)).toEqual(['phq9-self-harm-refused']);
    await answer('phq9-9', several);
    await answer('phq9-9', refused);
    expect((await openAlerts()).map(({ rule }) => rule)).toEqual(['phq9-self-harm']);
    const lesser = (await shown()).alerts.find(({ rule }) => rule === 'phq9-self-harm-refused');
    expect(lesser).toMatchObject({ acknowledgedBy: null, actionTaken: expect.stringContaining('轻生') });
  });

  it('are found by the name of the patient and the hospital day, in both languages', async () => {
    await answer('phq9-9', several);
    const found = async (filter: string) =>
      (await test.call<PageOf<Alert>>({ url: `/api/alerts?patientId=${patientId}&${filter}` })).body.items;
    const [alert] = await found('q=桂芳&from=2026-11-23&to=2026-11-23');
    expect(alert?.call).toBeNull();
    expect(alert?.message.zh).toContain('轻生');
    expect(alert?.message.en).toMatch(/^[^\u4E00-\u9FFF]+$/);
    expect(await found('q=李')).toEqual([]);
    expect(await found('from=2026-11-24')).toEqual([]);
    expect(await found('to=2026-11-22')).toEqual([]);
  });
});
