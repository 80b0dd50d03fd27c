import type { ErrorBody } from '@suifang/contract/errors.ts';
import type { PageOf } from '@suifang/contract/paging.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpTest } from '../../../test/http.ts';
import { ensureLibrary, questionnaireRoutes, readForm, readLibrary } from './index.ts';

type Shown = {
  id: string;
  url: string;
  title: string;
  draft: Record<string, unknown> | null;
  version: number;
  latest: { id: string; version: number } | null;
  versions: Array<{ id: string; version: number; publishedBy: string | null }>;
};

let test: Awaited<ReturnType<typeof createHttpTest>>;
beforeAll(async () => {
  test = await createHttpTest((app, ports) => questionnaireRoutes(app, ports));
});
afterAll(async () => test.close());

const feverish = (more: object = {}, url?: string) => ({
  resourceType: 'Questionnaire',
  ...(url === undefined ? {} : { url }),
  title: '发烧随访',
  item: [{ linkId: 'a', type: 'boolean', text: '发烧吗', ...more }],
});
const create = async (title = '新问卷') =>
  (await test.call<Shown>({ method: 'POST', url: '/api/questionnaires', body: { title } })).body;
const save = (shown: Shown, definition: object, version = shown.version) =>
  test.call<Shown>({
    method: 'PUT',
    url: `/api/questionnaires/${shown.id}/draft`,
    body: { version, definition },
  });
const publish = (shown: Shown, version = shown.version) =>
  test.call<Shown & ErrorBody>({
    method: 'POST',
    url: `/api/questionnaires/${shown.id}/publish`,
    body: { version },
  });
const importJson = (definition: unknown) =>
  test.call<Shown & ErrorBody>({ method: 'POST', url: '/api/questionnaires/import', body: { definition } });

describe('working on a questionnaire', () => {
  it('is created with a draft, saved, published, and then changed as the next version', async () => {
    const made = await create('出院电话');
    const saved = (await save(made, feverish())).body;
    expect(saved.title).toBe('发烧随访');
    const published = (await publish(saved)).body;
    expect(published).toMatchObject({
      draft: null,
      latest: { version: 1 },
      versions: [{ publishedBy: '护士长' }],
    });

    const again = (await publish((await save(published, feverish({ text: '烧过吗' }))).body)).body;
    expect(again.versions.map((one) => one.version)).toEqual([2, 1]);
    const first = await test.call<{ definition: { item: Array<{ text: string }>; version: string } }>({
      url: `/api/questionnaire-versions/${again.versions[1]?.id}`,
    });
    expect(first.body.definition.item[0]?.text).toBe('发烧吗');
    expect(first.body.definition.version).toBe('1');
  });

  it('two people at once: the second is told that it changed', async () => {
    const made = await create();
    await save(made, feverish());
    const late = await save(made, feverish({ text: '晚了' }));
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'request.conflict', details: { by: expect.any(String), at: expect.any(String) } },
    });
  });

  it('a draft may be broken, a version may not', async () => {
    const broken = feverish({ enableWhen: [{ question: 'a', operator: '=', answerBoolean: true }] });
    const saved = await save(await create(), broken);
    expect(saved.status).toBe(200);
    const refusal = await publish(saved.body);
    expect(refusal.status).toBe(422);
    expect(refusal.body).toMatchObject({
      code: 'questionnaire.refused',
      message: { zh: '问卷有 1 处要改，第一处：跳题条件绕成了圈：第 1 题“发烧吗” → 第 1 题“发烧吗”' },
      fields: [{ path: 'item[0]' }],
      details: { code: 'form.cycle' },
    });
  });

  it('a published version never changes, not even by SQL', async () => {
    const { latest } = (await publish((await save(await create(), feverish())).body)).body;
    const change = test.db
      .updateTable('questionnaire_version')
      .set({ definition: '{}' })
      .where('id', '=', latest?.id ?? '')
      .execute();
    await expect(change).rejects.toThrow('never changes');
  });

  it('unpublished changes can be thrown away', async () => {
    const published = (await publish((await save(await create(), feverish())).body)).body;
    const saved = (await save(published, { ...feverish(), title: '改坏了' })).body;
    const back = await test.call<Shown>({
      method: 'DELETE',
      url: `/api/questionnaires/${saved.id}/draft?version=${saved.version}`,
    });
    expect(back.body).toMatchObject({ draft: null, title: '发烧随访' });
  });

  it('one that is retired cannot be published and leaves the list of usable ones', async () => {
    const saved = (await save(await create('停用的'), { ...feverish(), title: '停用的' })).body;
    await test.call({
      method: 'PUT',
      url: `/api/questionnaires/${saved.id}/in-use`,
      body: { isInUse: false },
    });
    expect((await publish(saved)).body.code).toBe('questionnaire.retired');
    const retired = await test.call<PageOf<Shown>>({ url: '/api/questionnaires?state=retired' });
    expect(retired.body.items.map((one) => one.id)).toContain(saved.id);
    const usable = await test.call<PageOf<Shown>>({
      url: '/api/questionnaires?state=published&pageSize=200',
    });
    expect(usable.body.items.map((one) => one.id)).not.toContain(saved.id);
  });

  it('a nurse may read but not change', async () => {
    test.become('nurse');
    expect((await test.call({ url: '/api/questionnaires' })).status).toBe(200);
    const refusal = await test.call({ method: 'POST', url: '/api/questionnaires', body: { title: 'x' } });
    test.become('administrator');
    expect(refusal).toMatchObject({ status: 403, body: { code: 'session.forbidden' } });
  });
});

describe('FHIR in and out', () => {
  it('what we do not know survives import, publication and export', async () => {
    const strange = { url: 'http://example.org/strange', valuePeriod: { start: '2026-01-01' } };
    const original = {
      ...feverish({ extension: [strange], _text: { extension: [strange] }, code: [{ code: 'x' }] }),
      url: 'urn:round-trip',
      extension: [strange],
      publisher: '某医院',
      contained: [{ resourceType: 'Library', id: 'l', content: [{ data: 'eA==' }] }],
    };
    const imported = (await importJson(original)).body;
    const { latest } = (await publish(imported)).body;
    const exported = await test.call({ url: `/api/questionnaire-versions/${latest?.id}/fhir` });
    const { version, status, date, ...rest } = exported.body;
    expect(rest).toEqual(original);
    expect({ version, status }).toEqual({ version: '1', status: 'active' });
    expect(date).toBeTypeOf('string');
  });

  it('a questionnaire that came before becomes a draft of the same one, never a second one', async () => {
    const first = (await importJson(feverish({}, 'urn:same'))).body;
    const second = await importJson(feverish({}, 'urn:same'));
    expect(second.body.code).toBe('questionnaire.draft-exists');
    await publish(first);
    const third = await importJson(feverish({ text: '烧过吗' }, 'urn:same'));
    expect(third.body).toMatchObject({ id: first.id, latest: { version: 1 } });
  });

  it('says everything that stands in the way of an import', async () => {
    const refusal = await importJson({
      resourceType: 'Questionnaire',
      title: 'x',
      item: [
        { linkId: 'a', type: 'reference', text: '病人' },
        { linkId: 'b', type: 'choice', text: '选' },
      ],
    });
    expect(refusal.status).toBe(422);
    expect(refusal.body.fields?.map((field) => field.path)).toEqual(['item[0]', 'item[1]']);
    expect(refusal.body.message.en).toContain('"reference"');
    expect((await importJson({ resourceType: 'Patient' })).body.code).toBe('request.invalid');
  });
});

describe('the library', () => {
  it('is published once, however often and by however many processes', async () => {
    await Promise.all([ensureLibrary(test), ensureLibrary(test)]);
    await ensureLibrary(test);
    const rows = await test.db
      .selectFrom('questionnaire as q')
      .innerJoin('questionnaire_version as v', 'v.questionnaire_id', 'q.id')
      .select(['q.title', 'v.version', 'v.id'])
      .where('q.url', 'like', 'urn:suifang:%')
      .orderBy('q.title')
      .execute();
    expect(rows.map((row) => [row.title, row.version])).toHaveLength(5);
    for (const row of rows) expect((await readForm(test.db, row.id)).items.length).toBeGreaterThan(5);
  });

  it('names the licence of every questionnaire', async () => {
    for (const shipped of await readLibrary()) expect(shipped['copyright']).toBeTypeOf('string');
  });
});
