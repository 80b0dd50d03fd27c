import type { CalendarDay, CalendarSource } from '@suifang/contract/calendar.ts';
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

const firstOf = (year: number) => `${year}-01-01`;

export async function findYears(db: Db): Promise<{ year: number; source: CalendarSource; days: number }[]> {
  const rows = await db
    .selectFrom('calendar_year as y')
    .select((row) => [
      'y.year',
      'y.source',
      row
        .selectFrom('calendar_day')
        .select(sql<number>`count(*)`.as('days'))
        .where(sql`extract(year from day)`, '=', row.ref('y.year'))
        .as('days'),
    ])
    .orderBy('y.year', 'desc')
    .execute();
  return rows.map(({ year, source, days }) => ({ year, source: sourceOf(source), days: days ?? 0 }));
}

const sourceOf = (text: string): CalendarSource => (text === 'published' ? 'published' : 'edited');

/** Where a year's calendar comes from; null when there is none. */
export async function findSource(db: Db, year: number): Promise<CalendarSource | null> {
  const row = await db
    .selectFrom('calendar_year')
    .select('source')
    .where('year', '=', year)
    .executeTakeFirst();
  return row ? sourceOf(row.source) : null;
}

/** The special days of a year, in order. */
export async function findDays(db: Db, year: number): Promise<CalendarDay[]> {
  return db
    .selectFrom('calendar_day')
    .select(['day', 'kind', 'name'])
    .where('day', '>=', firstOf(year))
    .where('day', '<', firstOf(year + 1))
    .orderBy('day')
    .execute();
}

/** Waits for whoever else changes this year. */
export async function lockYear(trx: Db, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('calendar_year'), ${year})`.execute(trx);
}

/** Puts `days` in place of all the year had. */
export async function replaceYear(
  trx: Db,
  year: number,
  source: CalendarSource,
  days: readonly CalendarDay[],
): Promise<void> {
  await trx
    .insertInto('calendar_year')
    .values({ year, source })
    .onConflict((conflict) => conflict.column('year').doUpdateSet({ source }))
    .execute();
  await trx
    .deleteFrom('calendar_day')
    .where('day', '>=', firstOf(year))
    .where('day', '<', firstOf(year + 1))
    .execute();
  if (days.length > 0)
    await trx
      .insertInto('calendar_day')
      .values([...days])
      .execute();
}

/** The ends of the running campaigns that have one, epoch ms. */
export async function findCampaignEnds(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('campaign')
    .select(sql<string | null>`settings->>'endsAt'`.as('endsAt'))
    .where('state', 'in', ['running', 'paused', 'draining'])
    .execute();
  return rows.flatMap(({ endsAt }) => (endsAt === null ? [] : [Date.parse(endsAt)]));
}
