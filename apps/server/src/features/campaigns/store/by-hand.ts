import { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import type { LegEnd } from '../../../telephony/port.ts';
import type { Db } from '../../../schema.ts';

/**
 * Attempts that somebody dials from their desk. The call itself rings the patient, once; the attempt's rows follow it in
 * the transactions of its steps and end with it.
 */

/** The call that a claim by hand belongs to carries the attempt, so that reports and caps count it as one. */
export async function bindCall(
  trx: Db,
  callId: string,
  of: Readonly<{ attemptId: string; campaignId: string }>,
): Promise<void> {
  await trx
    .updateTable('call')
    .set({ attempt_id: of.attemptId, campaign_id: of.campaignId })
    .where('id', '=', callId)
    .execute();
}

/** The patient's phone is about to be rung: from here on the dial counts. Quiet for calls that are no attempt. */
export async function placeByHand(trx: Db, callId: string, at: Date): Promise<void> {
  await trx
    .updateTable('attempt as a')
    .from('call as c')
    .set({ state: 'dialing', dialed_at: at })
    .whereRef('a.id', '=', 'c.attempt_id')
    .where('c.id', '=', callId)
    .where('a.state', '=', 'claimed')
    .execute();
}

/** The patient has answered. Quiet for calls that are no attempt. */
export async function answerByHand(trx: Db, callId: string, at: Date): Promise<void> {
  await trx
    .updateTable('attempt as a')
    .from('call as c')
    .set({ state: 'answered', answered_at: at })
    .whereRef('a.id', '=', 'c.attempt_id')
    .where('c.id', '=', callId)
    .where('a.state', '=', 'dialing')
    .execute();
}

/** A dial by hand whose call is over. `outcome` null: the patient's phone was never rung. */
export type DialledByHand = Readonly<{
  attemptId: string;
  outcome: Outcome | null;
  end: LegEnd;
  result: string | undefined;
  /** The switch has refused a leg on its trunk, which is left alone until then. */
  trunkDownUntil: Date | null;
}>;

/** Attempts by hand that have not ended although their call has. */
export async function findDialledByHand(db: Db): Promise<DialledByHand[]> {
  const rows = await db
    .selectFrom('attempt as a')
    .innerJoin('call as c', 'c.attempt_id', 'a.id')
    .leftJoin('call_leg as l', (join) => join.onRef('l.call_id', '=', 'c.id').on('l.kind', '=', 'trunk'))
    .leftJoin('trunk_outage as o', 'o.trunk_id', 'a.trunk_id')
    .select(['a.id', 'a.dialed_at', 'a.answered_at', 'c.result', 'o.until'])
    .select(['l.outcome', 'l.ended_by', 'l.cause', 'l.sip_code'])
    .where('a.staff_id', 'is not', null)
    .where('a.state', '<>', 'ended')
    .where('c.ended_at', 'is not', null)
    .execute();
  return rows.map((row) => ({
    attemptId: row.id,
    outcome: outcomeOf(row),
    end: { cause: row.cause ?? 0, sipCode: row.sip_code ?? undefined },
    result: row.answered_at === null ? undefined : (row.result ?? undefined),
    trunkDownUntil: row.until,
  }));
}

/**
 * Whoever dialled may have hung up while it rang: then nobody answered. A leg that was never made rang nobody. Of one that
 * was cut off before anybody judged it, nobody knows how it would have ended.
 */
function outcomeOf(
  row: Readonly<{
    dialed_at: Date | null;
    answered_at: Date | null;
    outcome: string | null;
    ended_by: string | null;
  }>,
) {
  if (row.dialed_at === null || row.outcome === 'blocked') return null;
  if (row.answered_at !== null) return 'answered';
  if (row.outcome !== null) return Outcome.parse(row.outcome);
  return row.ended_by === 'interrupted' ? 'unknown' : 'no_answer';
}
