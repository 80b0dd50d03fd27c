import type { Db } from '../../schema.ts';
import type { Handoff, HandoffEnd } from './queue-states.ts';

/** Writes that a campaign's patient waits for an agent from now on. */
export async function insertHandoff(
  trx: Db,
  { campaignId, targetId }: Handoff,
  of: Readonly<{ callId: string; queueId: string; at: Date }>,
): Promise<void> {
  await trx
    .insertInto('handoff')
    .values({
      call_id: of.callId,
      campaign_id: campaignId,
      target_id: targetId,
      queue_id: of.queueId,
      since: of.at,
    })
    .execute();
}

/** Writes what became of a campaign's patient who waited. */
export async function closeHandoff(
  trx: Db,
  callId: string,
  end: Readonly<{ how: HandoffEnd; staffId: string | null; at: Date }>,
): Promise<void> {
  await trx
    .updateTable('handoff')
    .set({ how: end.how, staff_id: end.staffId, ended_at: end.at })
    .where('call_id', '=', callId)
    .where('ended_at', 'is', null)
    .execute();
}

/** How many of a campaign's patients each agent has taken since then, by campaign and then by agent. */
export async function readHandoffCounts(
  db: Db,
  campaignIds: readonly string[],
  since: Date,
): Promise<Map<string, Map<string, number>>> {
  const counts = new Map<string, Map<string, number>>();
  if (campaignIds.length === 0) return counts;
  const rows = await db
    .selectFrom('handoff')
    .select((row) => ['campaign_id', 'staff_id', row.fn.countAll<number>().as('calls')])
    .where('campaign_id', 'in', campaignIds)
    .where('since', '>=', since)
    .where('staff_id', 'is not', null)
    .groupBy(['campaign_id', 'staff_id'])
    .execute();
  for (const { campaign_id: campaignId, staff_id: staffId, calls } of rows) {
    const own = counts.get(campaignId) ?? new Map<string, number>();
    if (staffId !== null) own.set(staffId, calls);
    counts.set(campaignId, own);
  }
  return counts;
}
