import type { NeedCounts, Overview } from '@suifang/contract/overview.ts';
import type { PageOf } from '@suifang/contract/paging.ts';
import { type CampaignReport, type ReportCall, UNDER_WAY } from '@suifang/contract/reports.ts';
import Excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestVault } from '../../../test/hospital.ts';
import { createHttpTest } from '../../../test/http.ts';
import { seedCampaign } from '../../../test/seed-campaign.ts';
import { reportRoutes } from './index.ts';

const vault = createTestVault();
let test: Awaited<ReturnType<typeof createHttpTest>>;
let campaignId: string;

beforeAll(async () => {
  test = await createHttpTest((app, ports) => reportRoutes(app, { ...ports, vault }));
  campaignId = await seedCampaign({ ...test, vault });
});
afterAll(async () => {
  await test.close();
  vault.remove();
});

const report = async () =>
  (await test.call<CampaignReport>({ url: `/api/campaigns/${campaignId}/report` })).body;
const behind = async (query: Record<string, string>) =>
  (
    await test.call<PageOf<ReportCall>>({
      url: `/api/campaigns/${campaignId}/report/calls?${new URLSearchParams(query).toString()}`,
    })
  ).body;

describe('the report of a campaign', () => {
  it('counts what counting by hand gives', async () => {
    const { counts, dials, answeredDials, dialsPerCompletion } = await report();
    expect(counts).toEqual({
      targets: 6,
      attempted: 5,
      answered: 4,
      started: 3,
      completed: 2,
      partial: 1,
      refused: 1,
      wantsPerson: 1,
      scored: 2,
      alerted: 1,
    });
    expect({ dials, answeredDials, dialsPerCompletion }).toEqual({
      dials: 7,
      answeredDials: 4,
      dialsPerCompletion: 3.5,
    });
  });

  it('splits dials by outcome and by the hour of the hospital, each dial once', async () => {
    const { outcomes, hours, dials } = await report();
    expect(outcomes).toEqual([
      { outcome: 'answered', count: 4 },
      { outcome: 'busy', count: 2 },
      { outcome: 'powered_off', count: 1 },
    ]);
    expect(hours).toEqual([
      { hour: 9, dials: 5, answered: 2 },
      { hour: 15, dials: 2, answered: 2 },
    ]);
    expect(hours.reduce((sum, hour) => sum + hour.dials, 0)).toBe(dials);
  });

  it('shows every option of a question, those that nobody chose too, over those who answered it', async () => {
    const { questions } = await report();
    const [fever, temperature, walk] = questions;
    expect(fever).toMatchObject({ answered: 3, statistics: null });
    expect(fever?.options.map(({ key, count }) => [key, count])).toEqual([
      ['true', 2],
      ['false', 1],
    ]);
    expect(temperature).toMatchObject({
      answered: 2,
      statistics: { mean: 38.5, median: 38.5, min: 38, max: 39 },
    });
    expect(temperature?.options.map(({ key, count }) => [key, count])).toEqual([
      ['38', 1],
      ['39', 1],
    ]);
    expect(walk?.options.map(({ label, count }) => [label.zh, count])).toEqual([
      ['走得很好', 1],
      ['要拐杖', 1],
      ['不能走', 0],
    ]);
  });

  it('gives the totals of those who finished, and the alerts with those still open', async () => {
    const { score, alerts } = await report();
    expect(score?.statistics).toEqual({ mean: 4, median: 4, min: 2, max: 6 });
    const message = { zh: '发烧 39 度', en: 'Fever of 39 °C' };
    expect(alerts).toEqual([{ rule: 'fever', severity: 'high', message, raised: 1, open: 1 }]);
  });

  it('has as many entries behind each number as the number says', async () => {
    const { counts, dials, answeredDials, outcomes, results, hours, questions, alerts } = await report();
    const numbers: ReadonlyArray<readonly [Record<string, string>, number]> = [
      ...Object.entries(counts).map(([figure, count]) => [{ figure }, count] as const),
      [{ figure: 'dials' }, dials],
      [{ figure: 'answeredDials' }, answeredDials],
      ...outcomes.map((row) => [{ figure: 'outcome', value: row.outcome ?? UNDER_WAY }, row.count] as const),
      ...results.map((row) => [{ figure: 'result', value: row.result }, row.count] as const),
      ...hours.map((row) => [{ figure: 'hour', value: String(row.hour) }, row.dials] as const),
      ...hours.map((row) => [{ figure: 'answeredHour', value: String(row.hour) }, row.answered] as const),
      ...questions.map((row) => [{ figure: 'question', linkId: row.linkId }, row.answered] as const),
      ...questions.flatMap(({ linkId, options }) =>
        options.map(({ key, count }) => [{ figure: 'answer', linkId, value: key }, count] as const),
      ),
      ...alerts.map((row) => [{ figure: 'alert', value: row.rule }, row.raised] as const),
    ];
    for (const [query, count] of numbers) {
      const page = await behind(query);
      expect([query, page.total, page.items.length]).toEqual([query, count, count]);
    }
  });

  it('counts a dial that is under way everywhere at the same moment', async () => {
    const ended = await test.db.selectFrom('attempt').selectAll().limit(1).executeTakeFirstOrThrow();
    const waiting = await test.db
      .selectFrom('target')
      .selectAll()
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow();
    const live = {
      ...ended,
      id: test.ids.next(),
      target_id: waiting.id,
      patient_id: waiting.patient_id,
      state: 'dialing' as const,
      ended_at: null,
      answered_at: null,
      outcome: null,
    };
    await test.db.insertInto('attempt').values(live).execute();
    try {
      const { dials, outcomes } = await report();
      expect(dials).toBe(8);
      expect(outcomes.at(-1)).toEqual({ outcome: null, count: 1 });
      expect((await behind({ figure: 'outcome', value: UNDER_WAY })).total).toBe(1);
      const { body } = await test.call<Overview>({ url: '/api/overview' });
      expect(body.campaigns.map(({ counts }) => counts.attempts)).toEqual([8]);
    } finally {
      await test.db.deleteFrom('attempt').where('id', '=', live.id).execute();
    }
  });

  it('names the patients behind a number with their masked number and latest dial', async () => {
    const { items } = await behind({ figure: 'answer', linkId: 'walk', value: '0' });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      patientName: '王桂芳',
      phone: '199****0000',
      seq: 2,
      outcome: 'answered',
      talkMs: 90_000,
      result: 'completed',
    });
  });
});

async function download(query: string): Promise<Excel.Workbook> {
  const { status, body } = await test.call<Buffer>({
    url: `/api/campaigns/${campaignId}/report/export.xlsx${query}`,
  });
  expect(status).toBe(200);
  const book = new Excel.Workbook();
  await book.xlsx.load(body as never);
  return book;
}

const rowsOf = (book: Excel.Workbook, sheet: string): unknown[][] =>
  (book.getWorksheet(sheet)?.getSheetValues() ?? []).slice(1).map((row) => (row as unknown[]).slice(1));

describe('an export', () => {
  it('holds every target with its answers in words, and every dial with its attempt number', async () => {
    const book = await download('');
    const targets = rowsOf(book, '结果');
    expect(targets).toHaveLength(7);
    expect(targets[0]?.slice(-3)).toEqual(['这两天发烧了吗？', '最高多少度？', '现在能走路吗？']);
    const wang = targets.find(([name]) => name === '王桂芳');
    expect(wang?.slice(2, 6)).toEqual(['199****0000', '完成', 2, '接通']);
    expect(wang?.slice(-3)).toEqual(['是', '39', '走得很好']);
    const dials = rowsOf(book, '拨打记录');
    expect(dials).toHaveLength(8);
    expect(dials.filter(([name]) => name === '王桂芳').map((row) => row[3])).toEqual([1, 2]);
  });

  it('of those who were not reached holds just those that a second campaign would call', async () => {
    const names = rowsOf(await download('?what=failed'), '未成功').map(([name]) => name);
    expect(names).toEqual(['姓名', '李建国']);
  });

  it('has no cell that begins a formula, also when a patient is called like one', async () => {
    const book = await download('?language=en');
    const cells: Excel.Cell[] = [];
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell))));
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell.text))).toEqual([]);
    expect(cells.filter((cell) => cell.value === "'=HYPERLINK(1)")).not.toEqual([]);
  });

  it('is in the audit record with who took it, and holds no whole number', async () => {
    const book = await download('');
    expect(JSON.stringify(rowsOf(book, '结果'))).not.toMatch(/1999999\d{4}/);
    const last = await test.db.selectFrom('audit').selectAll().orderBy('seq', 'desc').executeTakeFirst();
    expect(last).toMatchObject({
      action: 'campaign.exported',
      object_id: campaignId,
      actor_id: test.staffId,
      detail: { what: 'results' },
    });
  });
});

describe('the failed list with whole numbers', () => {
  const take = () =>
    test.call<Buffer & { code?: string }>({
      method: 'POST',
      url: `/api/campaigns/${campaignId}/report/numbers.xlsx`,
      body: { reason: '人工补拨' },
    });

  it('is for calling by hand: whole, with the reason and the number of rows in the audit', async () => {
    const { body } = await take();
    const book = new Excel.Workbook();
    await book.xlsx.load(
      body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength) as ArrayBuffer,
    );
    expect(rowsOf(book, '未成功')[1]?.slice(0, 3)).toEqual(['李建国', undefined, '19999990002']);
    expect(JSON.stringify(rowsOf(book, '未成功'))).not.toContain('****');
    const last = await test.db.selectFrom('audit').selectAll().orderBy('seq', 'desc').executeTakeFirst();
    expect(last).toMatchObject({
      action: 'campaign.numbers-exported',
      detail: { rows: 1, reason: '人工补拨' },
    });
  });

  it('counts with the numbers looked at, so that no list is carried off by a nurse', async () => {
    const actor = { id: test.staffId, name: '护士长' };
    const detail = { rows: 59, reason: '人工补拨' };
    const object = { kind: 'campaign', id: campaignId };
    await test.db
      .transaction()
      .execute((trx) =>
        test.audit.record(trx, { actor, action: 'campaign.numbers-exported', object, detail }),
      );
    test.become('nurse');
    const refused = await take();
    test.become('administrator');
    expect([refused.status, refused.body.code]).toEqual([429, 'patient.reveal-list-limit']);
    const last = await test.db.selectFrom('audit').selectAll().orderBy('seq', 'desc').executeTakeFirst();
    expect(last).toMatchObject({
      action: 'patient.reveal-refused',
      object_kind: 'campaign',
      object_id: campaignId,
      actor_id: test.staffId,
    });
    expect((await take()).status).toBe(200);
  });
});

describe('the overview', () => {
  it('every page can count what waits for a person', async () => {
    const { body } = await test.call<NeedCounts>({ url: '/api/needs' });
    expect(body).toEqual({ trunksDown: 0, openAlerts: 1, review: 1 });
    const trunk = await test.db.selectFrom('trunk').select('id').executeTakeFirstOrThrow();
    const outage = { trunk_id: trunk.id, refusals: 100, since: new Date(), until: new Date() };
    await test.db.insertInto('trunk_outage').values(outage).execute();
    expect((await test.call<NeedCounts>({ url: '/api/needs' })).body.trunksDown).toBe(1);
    await test.db.deleteFrom('trunk_outage').execute();
  });

  it('says what is due, done, going on and what needs a person', async () => {
    const { body } = await test.call<Overview>({ url: '/api/overview' });
    expect(body).toMatchObject({
      due: 1,
      done: 4,
      completed: 2,
      talking: 0,
      linesInUse: 0,
      linesTotal: 100,
      openAlerts: 1,
      review: 1,
      wantsPerson: 1,
    });
    expect(body.campaigns.map(({ id }) => id)).toEqual([campaignId]);
    expect(body.needs.map(({ kind, patientName }) => [kind, patientName])).toEqual([
      ['alert', '王桂芳'],
      ['wants-person', '李建国'],
      ['review', '=HYPERLINK(1)'],
    ]);
    await test.db.updateTable('callback_task').set({ state: 'done' }).execute();
    const later = await test.call<Overview>({ url: '/api/overview' });
    expect(later.body.wantsPerson).toBe(0);
    expect(later.body.needs.map(({ kind }) => kind)).toEqual(['alert', 'review']);
  });
});
