import type { Db } from '../../schema.ts';
import { publishedDays } from './published.ts';
import { findSource, lockYear, replaceYear } from './store.ts';

/**
 * Enters the announced holidays of last year, this year and the next two where they are known. Safe to repeat: a year
 * that is there, entered or edited, is left alone. An update of the product that knows a new year brings it.
 */
export async function ensureCalendar(db: Db, now: Date): Promise<void> {
  for (let year = now.getUTCFullYear() - 1; year <= now.getUTCFullYear() + 2; year += 1) {
    const days = publishedDays(year);
    if (!days) continue;
    await db.transaction().execute(async (trx) => {
      await lockYear(trx, year);
      if ((await findSource(trx, year)) === null) await replaceYear(trx, year, 'published', days);
    });
  }
}
