import type { LineReport } from '@suifang/contract/line-quality.ts';
import type { Db } from '../../schema.ts';

/** A phone that loses its network comes back as a new leg, no more often in one call than this. */
export const MOST_LEGS = 20;

/**
 * Keeps what a browser's phone has measured of its leg. Reports grow; one that comes late changes nothing. The browser
 * chooses the ids of its legs: of one person in one call, those after the first `MOST_LEGS` are not kept.
 */
export async function writeLine(
  db: Db,
  of: Readonly<{ callId: string; staffId: string }>,
  { legId, lostOut, jitterMs, roundTripMs, ...counted }: LineReport,
  at: Date,
): Promise<void> {
  const measured = {
    ...counted,
    lost_out: lostOut,
    jitter_ms: jitterMs,
    round_trip_ms: roundTripMs,
    told_at: at,
  };
  const others = await db
    .selectFrom('line_quality')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('call_id', '=', of.callId)
    .where('staff_id', '=', of.staffId)
    .where('leg_id', '<>', legId)
    .executeTakeFirstOrThrow();
  if (others.count >= MOST_LEGS) return;
  await db
    .insertInto('line_quality')
    .values({ leg_id: legId, call_id: of.callId, staff_id: of.staffId, ...measured })
    .onConflict((conflict) =>
      conflict
        .column('leg_id')
        .doUpdateSet(measured)
        .where('line_quality.call_id', '=', of.callId)
        .where('line_quality.staff_id', '=', of.staffId)
        .where('line_quality.seconds', '<=', counted.seconds),
    )
    .execute();
}
