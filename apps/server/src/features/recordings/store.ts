import type { Recording } from '@suifang/contract/recordings.ts';
import type { Updateable } from 'kysely';
import type { Db, RecordingTable } from '../../schema.ts';
import type { Peaks } from './peaks.ts';

/** A recording with its waveform. */
export async function findRecording(db: Db, id: string): Promise<Recording | undefined> {
  const row = await db
    .selectFrom('recording')
    .selectAll()
    .select((one) =>
      one
        .exists(
          one
            .selectFrom('call_leg as l')
            .select('l.leg_id')
            .whereRef('l.call_id', '=', 'recording.call_id')
            .where('l.kind', '=', 'device')
            .where('l.answered_at', 'is not', null)
            .where('l.party', 'not like', 'supervisor%'),
        )
        .as('hasStaff'),
    )
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      callId: row.call_id,
      state: row.state,
      durationMs: row.duration_ms,
      callDurationMs: row.call_duration_ms,
      hasStaff: Boolean(row.hasStaff),
      sizeBytes: row.size_bytes,
      peaks: row.peaks as { patient: number[]; system: number[] } | null satisfies Peaks | null,
      isDamaged: row.state === 'failed' || row.failure !== null,
      verifiedAt: row.verified_at,
    }
  );
}

/** Where a recording lies, below the recordings' folder. */
export async function findFile(db: Db, id: string) {
  return db
    .selectFrom('recording')
    .select(['state', 'path', 'started_at as startedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Stored recordings whose last check is the longest ago. */
export async function findLongestUnverified(db: Db, limit: number) {
  return db
    .selectFrom('recording')
    .select(['id', 'call_id as callId', 'path', 'sha256'])
    .where('state', '=', 'stored')
    .orderBy('verified_at')
    .limit(limit)
    .execute();
}

export async function countStored(db: Db): Promise<number> {
  const row = await db
    .selectFrom('recording')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('state', '=', 'stored')
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Keeps what a check found; no failure: the file is what was stored. */
export async function writeVerified(db: Db, id: string, at: Date, failure: string | null): Promise<void> {
  await db.updateTable('recording').set({ verified_at: at, failure }).where('id', '=', id).execute();
}

/** A recording with its call, for turning what the switch wrote into what is kept. */
export async function findRaw(db: Db, id: string) {
  return db
    .selectFrom('recording as r')
    .innerJoin('call as c', 'c.id', 'r.call_id')
    .select(['r.spool_path', 'r.state', 'c.id as call_id', 'r.started_at', 'c.ended_at'])
    .where('r.id', '=', id)
    .executeTakeFirst();
}

/** False when the recording is gone, with its call. */
export async function updateRecording(
  db: Db,
  id: string,
  change: Updateable<RecordingTable>,
): Promise<boolean> {
  const result = await db.updateTable('recording').set(change).where('id', '=', id).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The switch has finished the raw file of a call that ended then; what is kept already stays. */
export async function markSpooled(db: Db, id: string, endedAt: Date): Promise<void> {
  await db
    .updateTable('recording')
    .set((row) => ({
      state: 'spooled',
      failure: null,
      ended_at: row.fn.coalesce('ended_at', row.val(endedAt)),
    }))
    .where('id', '=', id)
    .where('state', 'in', ['recording', 'spooled', 'failed'])
    .execute();
}
