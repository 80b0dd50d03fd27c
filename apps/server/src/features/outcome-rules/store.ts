import { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import type { Observation, OutcomeRuleRow } from '@suifang/contract/outcome-rules.ts';
import { sql } from 'kysely';
import type { Ids } from '../../platform/ids.ts';
import type { Db } from '../../schema.ts';

/** The mapping in its order. */
export async function findRules(db: Db): Promise<OutcomeRuleRow[]> {
  const rows = await db
    .selectFrom('outcome_rule')
    .select([
      'trunk_id as trunkId',
      'cause',
      'sip_code as sipCode',
      'ringing_seen as ringingSeen',
      'early_media_seen as earlyMediaSeen',
      'outcome',
      'note',
    ])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, outcome: Outcome.parse(row.outcome) }));
}

/** Waits for whoever else changes the mapping; readers go on. */
export async function lockRules(trx: Db): Promise<void> {
  await sql`lock table outcome_rule in exclusive mode`.execute(trx);
}

/** Puts `rules` in place of the whole mapping. */
export async function replaceRules(trx: Db, ids: Ids, rules: readonly OutcomeRuleRow[]): Promise<void> {
  await trx.deleteFrom('outcome_rule').execute();
  await trx
    .insertInto('outcome_rule')
    .values(
      rules.map((rule, position) => ({
        id: ids.next(),
        position,
        trunk_id: rule.trunkId,
        cause: rule.cause,
        sip_code: rule.sipCode,
        ringing_seen: rule.ringingSeen,
        early_media_seen: rule.earlyMediaSeen,
        outcome: rule.outcome,
        note: rule.note,
      })),
    )
    .execute();
}

/** Those of `ids` that are no trunks. */
export async function findUnknownTrunks(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('trunk')
    .select('id')
    .where('id', 'in', [...ids])
    .execute();
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** What the wire showed of calls since `since` that nobody answered, the most frequent first. */
export async function findObservations(db: Db, since: Date): Promise<Observation[]> {
  const rows = await db
    .selectFrom('attempt as a')
    .innerJoin('trunk as k', 'k.id', 'a.trunk_id')
    .select([
      'k.id as trunkId',
      'k.name as trunkName',
      'a.cause',
      'a.sip_code as sipCode',
      sql<boolean>`a.ringing_at is not null`.as('ringingSeen'),
      sql<boolean>`a.early_media_at is not null`.as('earlyMediaSeen'),
      'a.outcome',
      sql<number>`count(*)`.as('count'),
      sql<Date>`max(a.dialed_at)`.as('lastAt'),
    ])
    .where('a.dialed_at', '>=', since)
    .where('a.answered_at', 'is', null)
    .where('a.state', '=', 'ended')
    .where('a.outcome', 'is not', null)
    .groupBy(['k.id', 'k.name', 'a.cause', 'a.sip_code', 'ringingSeen', 'earlyMediaSeen', 'a.outcome'])
    .orderBy('count', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, outcome: Outcome.parse(row.outcome) }));
}
