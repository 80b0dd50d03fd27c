import type { CalendarOverview, CalendarYear } from '@suifang/contract/calendar.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { ensureCalendar } from './index.ts';
import { publishedDays } from './published.ts';
import { dayProblems, missingYears, neededUntil } from './rules.ts';

let api: TestApi;
let administrator: string;

beforeAll(async () => {
  api = await createTestApi();
  administrator = await api.openSession(await api.addStaff('administrator'));
  await ensureCalendar(api.context.db, new Date('2026-06-01T00:00:00Z'));
});
afterAll(() => api.close());

const at = (text: string) => new Date(`${text}T12:00:00+08:00`).getTime();
const read = async (year: number) =>
  (await api.call<CalendarYear>({ url: `/api/calendar/${year}`, cookie: administrator })).body;
const save = (year: number, body: object) =>
  api.call<CalendarYear & { code: string; fields: { path: string }[] }>({
    method: 'PUT',
    url: `/api/calendar/${year}`,
    body,
    cookie: administrator,
  });

test('the announced holidays of a known year are there, with the weekends worked for them', () => {
  const days = publishedDays(2026) ?? [];
  expect(days).toContainEqual({ day: '2026-10-01', kind: 'holiday', name: '国庆节' });
  expect(days).toContainEqual({ day: '2026-10-10', kind: 'workday', name: '国庆节' });
  expect(dayProblems(2026, days)).toEqual([]);
});

test('a year that nobody has announced is unknown, not a year without holidays', () => {
  expect(publishedDays(2099)).toBeUndefined();
});

test('years of the next 60 days and of running campaigns are missed when they are not there', () => {
  const known = new Set([2026]);
  const missed = (now: number, ends: readonly number[]) => missingYears(known, now, neededUntil(now, ends));
  expect(missed(at('2026-10-01'), [])).toEqual([]);
  expect(missed(at('2026-11-23'), [])).toEqual([2027]);
  expect(missed(at('2026-03-01'), [at('2028-01-05')])).toEqual([2027, 2028]);
});

test('the first start enters the known years and a later start changes nothing that was edited', async () => {
  const before = await read(2026);
  expect([before.source, before.days.length]).toEqual(['published', publishedDays(2026)?.length]);
  const days = before.days.filter(({ day }) => day !== '2026-01-01');
  expect((await save(2026, { revision: before.revision, days })).body.source).toBe('edited');
  await ensureCalendar(api.context.db, new Date('2026-06-01T00:00:00Z'));
  expect((await read(2026)).days).toEqual(days);
});

test('a year is entered by hand, in order, and audited', async () => {
  const empty = await read(2031);
  expect([empty.source, empty.published]).toEqual([null, null]);
  const holiday = { day: '2031-10-01', kind: 'holiday', name: '国庆节' };
  const newYear = { day: '2031-01-01', kind: 'holiday', name: '元旦' };
  const saved = await save(2031, { revision: empty.revision, days: [holiday, newYear] });
  expect(saved.body.days).toEqual([newYear, holiday]);
  const overview = await api.call<CalendarOverview>({ url: '/api/calendar', cookie: administrator });
  expect(overview.body.years).toContainEqual({ year: 2031, source: 'edited', days: 2 });
  const audited = await api.context.db
    .selectFrom('audit')
    .select('object_id')
    .where('action', '=', 'calendar.changed')
    .execute();
  expect(audited).toContainEqual({ object_id: '2031' });
});

test('the second of two people who edit one year is told', async () => {
  const { revision } = await read(2032);
  const day = { day: '2032-01-01', kind: 'holiday', name: '元旦' };
  expect((await save(2032, { revision, days: [day] })).status).toBe(200);
  expect((await save(2032, { revision, days: [] })).body).toMatchObject({
    code: 'request.conflict',
    details: { by: expect.stringContaining('administrator') },
  });
});

test('wrong days are marked by row', async () => {
  const { revision } = await read(2033);
  const days = [
    { day: '2033-01-01', kind: 'holiday', name: '元旦' },
    { day: '2033-01-01', kind: 'holiday', name: '元旦' },
    { day: '2032-12-31', kind: 'holiday', name: '元旦' },
    { day: '2033-01-04', kind: 'workday', name: '元旦' },
  ];
  const refused = await save(2033, { revision, days });
  expect(refused.body.fields.map(({ path }) => path)).toEqual(['days.1.day', 'days.2.day', 'days.3.day']);
});
