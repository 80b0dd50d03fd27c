import type { Target, TargetQuery } from '@suifang/contract/campaigns/api.ts';
import { BlockRule, Outcome, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import type { Vault } from '../../../platform/crypto/vault.ts';
import type { Db } from '../../../schema.ts';

const sortColumns = {
  createdAt: 't.id',
  nextAttemptAt: 't.next_attempt_at',
  finishedAt: 't.finished_at',
} as const;

function selectTargets(db: Db, campaignId: string, query: Omit<TargetQuery, 'page' | 'pageSize' | 'sort'>) {
  let select = db
    .selectFrom('target as t')
    .innerJoin('patient as p', 'p.id', 't.patient_id')
    .leftJoin('phone as n', 'n.id', 't.phone_id')
    .where('t.campaign_id', '=', campaignId);
  if (query.state) select = select.where('t.state', '=', query.state);
  if (query.result) select = select.where('t.result', '=', query.result);
  if (query.outcome) select = select.where('t.last_outcome', '=', query.outcome);
  if (query.blockedRule) select = select.where('t.blocked_rule', '=', query.blockedRule);
  if (query.wantsPerson !== undefined) select = select.where('t.wants_person', '=', query.wantsPerson);
  return select;
}

/** One page of a campaign's targets. Numbers are masked. */
export async function findTargets(
  ports: Readonly<{ db: Db; vault: Vault }>,
  campaignId: string,
  query: TargetQuery,
): Promise<PageOf<Target>> {
  const { field, direction } = sortParts(query.sort);
  const select = selectTargets(ports.db, campaignId, query);
  const [rows, count] = await Promise.all([
    select
      .select([
        't.id',
        't.patient_id',
        'p.name',
        'n.number_enc',
        't.state',
        't.result',
        't.attempts',
        't.next_attempt_at',
        't.blocked_rule',
        't.blocked_until',
        't.last_outcome',
        't.wants_person',
      ])
      .orderBy(sortColumns[field], direction)
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)
      .execute(),
    select.select((builder) => builder.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  const items = rows.map((row): Target => ({
    id: row.id,
    patientId: row.patient_id,
    patientName: row.name,
    phone: row.number_enc ? maskNumber(ports.vault.decrypt(row.number_enc, 'phone.number')) : null,
    state: row.state,
    result: TargetResult.nullable().parse(row.result),
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    blockedRule: BlockRule.nullable().parse(row.blocked_rule),
    blockedUntil: row.blocked_until,
    lastOutcome: Outcome.nullable().parse(row.last_outcome),
    wantsPerson: row.wants_person,
  }));
  return { items, total: count.total, page: query.page, pageSize: query.pageSize };
}

/** `+8613812345678` as 138****5678. */
export function maskNumber(e164: string): string {
  const national = e164.replace(/^\+86/, '');
  return `${national.slice(0, 3)}****${national.slice(-4)}`;
}
