import type { CalendarDay, CalendarOverview, CalendarYear } from '@suifang/contract/calendar.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import { assertRevisionMatched, revisionOf } from '../../platform/db/revision.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { publishedDays } from './published.ts';
import { dayProblems, missingYears, neededUntil } from './rules.ts';
import { findCampaignEnds, findDays, findSource, findYears, lockYear, replaceYear } from './store.ts';

/** Which years there are, and which are needed and missing. */
export async function readOverview(ports: Pick<Context, 'db' | 'clock'>): Promise<CalendarOverview> {
  const [years, ends] = await Promise.all([findYears(ports.db), findCampaignEnds(ports.db)]);
  const now = ports.clock.now().getTime();
  return { years, missing: missingYears(yearsOf(years), now, neededUntil(now, ends)) };
}

/** The years from one instant (epoch ms) to another for which nobody has entered the holidays. */
export async function findMissingYears(db: Db, from: number, to: number): Promise<number[]> {
  return missingYears(yearsOf(await findYears(db)), from, to);
}

const yearsOf = (rows: ReadonlyArray<{ year: number }>) => new Set(rows.map(({ year }) => year));

/** One year as it stands, beside what was announced for it. */
export async function readYear(db: Db, year: number): Promise<CalendarYear> {
  const [source, days] = await Promise.all([findSource(db, year), findDays(db, year)]);
  return { year, source, days, published: publishedDays(year) ?? null, revision: revisionOf(days) };
}

/** Puts a year's days in place of what it had. Throws `calendar.day-wrong` and `request.conflict`. */
export async function changeYear(
  ports: Pick<Context, 'audit'>,
  trx: Db,
  actor: Actor,
  year: number,
  change: Readonly<{ revision: string; days: readonly CalendarDay[] }>,
): Promise<CalendarYear> {
  const fields = dayProblems(year, change.days);
  if (fields.length > 0) throw fail('calendar.day-wrong', { fields });
  await lockYear(trx, year);
  const object = { kind: 'calendar', id: String(year) };
  await assertRevisionMatched(trx, await findDays(trx, year), change.revision, object);
  const days = change.days.toSorted((one, other) => one.day.localeCompare(other.day));
  const isPublished = revisionOf(publishedDays(year) ?? []) === revisionOf(days.map(plain));
  await replaceYear(trx, year, isPublished ? 'published' : 'edited', days);
  await ports.audit.record(trx, {
    actor,
    action: 'calendar.changed',
    object,
    detail: { days: days.length },
  });
  return readYear(trx, year);
}

/** The fields in the order of `publishedDays`. */
const plain = ({ day, kind, name }: CalendarDay): CalendarDay => ({ day, kind, name });
