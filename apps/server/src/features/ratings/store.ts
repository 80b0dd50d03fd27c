import type { Rating, RatingEnding, RatingFigures } from '@suifang/contract/ratings.ts';
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

/** Notes that a patient is asked; once to a call, however often it is told. */
export async function insertRating(
  trx: Db,
  asked: Readonly<{ callId: string; queueId: string | null; staffId: string; scale: number; at: Date }>,
): Promise<void> {
  await trx
    .insertInto('rating')
    .values({
      call_id: asked.callId,
      queue_id: asked.queueId,
      staff_id: asked.staffId,
      scale: asked.scale,
      invited_at: asked.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Notes when the first key was pressed, whatever it was. */
export async function writeEntered(trx: Db, callId: string, at: Date): Promise<void> {
  await trx
    .updateTable('rating')
    .set({ entered_at: at })
    .where('call_id', '=', callId)
    .where('entered_at', 'is', null)
    .execute();
}

/** Notes what came of it. Answers whether it had not ended before: an end stands. */
export async function endRating(
  trx: Db,
  callId: string,
  end: Readonly<{
    ending: RatingEnding;
    score: number | null;
    level: string | null;
    isLow: boolean;
    at: Date;
  }>,
): Promise<boolean> {
  const { ending, score, level, isLow, at } = end;
  const { numUpdatedRows } = await trx
    .updateTable('rating')
    .set({ ending, score, level, is_low: isLow, ended_at: at })
    .where('call_id', '=', callId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What the patients of these calls thought, by call; calls whose patient was not asked are missing. */
export async function readRatings(db: Db, callIds: readonly string[]): Promise<Map<string, Rating>> {
  if (callIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('rating as r')
    .innerJoin('staff as s', 's.id', 'r.staff_id')
    .select([
      'r.call_id',
      'r.invited_at as invitedAt',
      'r.entered_at as enteredAt',
      'r.ending',
      'r.score',
      'r.scale',
      'r.level',
      'r.is_low as isLow',
      's.name as staff',
    ])
    .where('r.call_id', 'in', callIds)
    .execute();
  return new Map(rows.map(({ call_id: callId, ...row }) => [callId, row]));
}

/** Ratings since then by who was rated; on a scale of five, as the contract says. */
export async function readRatingFigures(db: Db, since: Date): Promise<Map<string, RatingFigures>> {
  const { rows } = await sql<RatingFigures & { staffId: string }>`
    select staff_id as "staffId", count(*)::int as "invited", count(score)::int as "answered",
      avg((score - 1) * 4.0 / (scale - 1) + 1)::float8 as "average"
    from rating where invited_at >= ${since} group by staff_id`.execute(db);
  return new Map(rows.map(({ staffId, ...figures }) => [staffId, figures]));
}

/** Of whom nobody has been asked. */
export const noRatings: RatingFigures = { invited: 0, answered: 0, average: null };
