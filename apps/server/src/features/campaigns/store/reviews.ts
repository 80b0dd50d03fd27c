import type { Db } from '../../../schema.ts';
import { presentOpening } from './words.ts';

/** Targets that wait for a person's decision, because nobody knows whether their phone rang. */

/** The campaign of a target, whatever its state. */
export async function findCampaignOf(trx: Db, targetId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('target')
    .select('campaign_id')
    .where('id', '=', targetId)
    .executeTakeFirst();
  return row?.campaign_id;
}

/** Holds a target that waits for a decision until the transaction ends. False: it does not wait for one. */
export async function lockReview(trx: Db, targetId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('target')
    .select('id')
    .where('id', '=', targetId)
    .where('state', '=', 'review')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** The target waits once more and is due at once, as soon as its words are there. */
export async function callAgain(trx: Db, targetId: string, now: Date): Promise<void> {
  await trx
    .updateTable('target')
    .set({
      state: 'waiting',
      result: null,
      opening: presentOpening,
      next_attempt_at: now,
      blocked_rule: null,
      blocked_until: null,
    })
    .where('id', '=', targetId)
    .execute();
}
