import type { OutcomeRuleList, OutcomeRuleRow } from '@suifang/contract/outcome-rules.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import { assertRevisionMatched, revisionOf } from '../../platform/db/revision.ts';
import type { Db } from '../../schema.ts';
import { defaultOutcomeRules } from '../campaigns/index.ts';
import { fail } from './errors.ts';
import { findRules, findUnknownTrunks, lockRules, replaceRules } from './store.ts';

/** The mapping and the revision by which a second editor is noticed. */
export async function readRules(db: Db): Promise<OutcomeRuleList> {
  const items = await findRules(db);
  return { items, revision: revisionOf(items) };
}

/** Puts another mapping in place; it holds from the next call on. Throws `request.conflict`. */
export async function changeRules(
  ports: Pick<Context, 'ids' | 'audit'>,
  trx: Db,
  actor: Actor,
  change: Readonly<{ revision: string; items: readonly OutcomeRuleRow[] }>,
): Promise<OutcomeRuleList> {
  await lockRules(trx);
  const object = { kind: 'outcome-rules', id: 'all' };
  await assertRevisionMatched(trx, await findRules(trx), change.revision, object);
  const unknown = await findUnknownTrunks(
    trx,
    change.items.flatMap(({ trunkId }) => (trunkId === null ? [] : [trunkId])),
  );
  if (unknown.length > 0) throw fail('outcome-rule.trunk-unknown');
  await replaceRules(trx, ports.ids, change.items);
  await ports.audit.record(trx, {
    actor,
    action: 'outcome-rules.changed',
    object,
    detail: { before: change.revision, rules: change.items.length },
  });
  return readRules(trx);
}

/** Enters the usual mapping when there is none. Safe to repeat. */
export async function ensureOutcomeRules(ports: Pick<Context, 'db' | 'ids'>): Promise<void> {
  await ports.db.transaction().execute(async (trx) => {
    await lockRules(trx);
    const rules = await findRules(trx);
    if (rules.length === 0) await replaceRules(trx, ports.ids, usualRules());
  });
}

/** What a new installation starts from. */
export function usualRules(): OutcomeRuleRow[] {
  return defaultOutcomeRules.map((rule) => ({ ...rule, note: '' }));
}
