import { Outcome, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import type { EarlierCall } from '@suifang/contract/desk-call.ts';
import type { Db } from '../../../schema.ts';
import { PATIENT } from '../../../telephony/registry.ts';

const EARLIER = 5;

/**
 * The last calls with a patient, or from a number of which nobody knows whose it is, newest first: what came of each and
 * what was written down about it. `before`: only those before that call.
 */
export async function readEarlierCalls(
  db: Db,
  of: Readonly<{
    patientId: string | null;
    bidx?: Buffer | null;
    before?: Readonly<{ id: string; startedAt: Date }>;
  }>,
): Promise<EarlierCall[]> {
  const { patientId, bidx = null, before } = of;
  if (patientId === null && bidx === null) return [];
  let select = db
    .selectFrom('call as c')
    .leftJoin('attempt as a', 'a.id', 'c.attempt_id')
    .leftJoin('call_leg as l', (join) => join.onRef('l.call_id', '=', 'c.id').on('l.party', '=', PATIENT))
    .leftJoin('call_note as n', 'n.call_id', 'c.id')
    .leftJoin('staff as s', 's.id', 'n.staff_id')
    .select((row) => [
      'c.id',
      'c.attempt_id',
      'c.direction',
      'c.started_at',
      'c.answered_at',
      'c.ended_at',
      'c.result',
      row.fn.coalesce('a.outcome', 'l.outcome').as('outcome'),
      's.name as staff',
      'n.disposition',
      'n.text',
    ])
    // An echo test is no call with somebody.
    .where('c.direction', '<>', 'echo')
    .$narrowType<{ direction: EarlierCall['direction'] }>()
    .where((where) =>
      patientId === null ? where('c.number_bidx', '=', bidx) : where('c.patient_id', '=', patientId),
    );
  if (before) select = select.where('c.id', '<>', before.id).where('c.started_at', '<=', before.startedAt);
  const rows = await select.orderBy('c.started_at', 'desc').limit(EARLIER).execute();
  return rows.map((row) => ({
    callId: row.id,
    dialId: row.attempt_id,
    direction: row.direction,
    at: row.started_at,
    isAnswered: row.answered_at !== null,
    outcome: Outcome.safeParse(row.outcome).data ?? null,
    result: TargetResult.safeParse(row.result).data ?? null,
    durationMs: row.answered_at && row.ended_at ? row.ended_at.getTime() - row.answered_at.getTime() : null,
    staff: row.staff,
    disposition: row.disposition,
    note: row.text,
  }));
}
