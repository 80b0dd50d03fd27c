import type { BlockRule, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import type { Db } from '../../../schema.ts';
import { stopping } from '../../responses/index.ts';

/** How targets end. `rule`: which rule ended them, when one did. */
export type TargetEnding = Readonly<{ result: TargetResult; rule?: BlockRule; at: Date }>;

/** A target that has ended, as its row says it. Whoever writes it stops its response, as `endTarget` does. */
export const endedTarget = ({ result, rule, at }: TargetEnding) => ({
  state: 'done' as const,
  result,
  blocked_rule: rule ?? null,
  blocked_until: null,
  next_attempt_at: null,
  settled_result: null,
  finished_at: at,
});

/** Ends a target, and with it the response that nobody will go on with. */
export async function endTarget(trx: Db, targetId: string, ending: TargetEnding): Promise<void> {
  await trx.updateTable('target').set(endedTarget(ending)).where('id', '=', targetId).execute();
  await stopping([targetId], ending.at).execute(trx);
}

/** Ends all targets of a campaign that wait, as `endTarget` does. */
export async function endWaiting(trx: Db, campaignId: string, ending: TargetEnding): Promise<void> {
  const targets = await trx
    .updateTable('target')
    .set(endedTarget(ending))
    .where('campaign_id', '=', campaignId)
    .where('state', '=', 'waiting')
    .returning('id')
    .execute();
  const ids = targets.map((target) => target.id);
  await stopping(ids, ending.at).execute(trx);
}
