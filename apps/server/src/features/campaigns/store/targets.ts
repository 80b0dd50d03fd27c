import type { Target, TargetQuery, WaitingPlace } from '@suifang/contract/campaigns/api.ts';
import { BlockRule, Outcome, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import { sql } from 'kysely';
import type { Clock } from '../../../platform/clock.ts';
import type { Vault } from '../../../platform/crypto/vault.ts';
import type { Db } from '../../../schema.ts';
import { maskPhone } from '../../patients/index.ts';
import type { Reason, WaitingReasons } from '../rules/waiting-reason.ts';
import { fail } from '../errors.ts';
import { lastingRule, ownRule, readWaitingReasons, turn } from './standing.ts';

const sortColumns = {
  createdAt: 't.id',
  nextAttemptAt: 't.next_attempt_at',
  finishedAt: 't.finished_at',
} as const;

type Standing = Readonly<{ reasons: WaitingReasons; now: Date }>;

/** The rule that a target shows: its own or its patient's, or what holds all those of its campaign who wait like it. */
function shownRule({ reasons, now }: Standing) {
  const { unprepared, later, due } = reasons;
  return sql<string>`case when t.state <> 'waiting' then t.blocked_rule else coalesce(${ownRule(now)},
    case ${turn(now)} when 'unprepared' then ${unprepared.rule} when 'later' then ${later.rule} else ${due.rule} end) end`;
}

function selectTargets(
  db: Db,
  campaignId: string,
  query: Omit<TargetQuery, 'page' | 'pageSize' | 'sort'>,
  standing: Standing,
) {
  let select = db
    .selectFrom('target as t')
    .innerJoin('patient as p', 'p.id', 't.patient_id')
    .leftJoin('phone as n', 'n.id', 't.phone_id')
    .where('t.campaign_id', '=', campaignId);
  if (query.state) select = select.where('t.state', '=', query.state);
  if (query.patientId) select = select.where('t.patient_id', '=', query.patientId);
  if (query.result) select = select.where('t.result', '=', query.result);
  if (query.outcome) select = select.where('t.last_outcome', '=', query.outcome);
  if (query.blockedRule) select = select.where(shownRule(standing), '=', query.blockedRule);
  if (query.wantsPerson !== undefined) select = select.where('t.wants_person', '=', query.wantsPerson);
  return select;
}

/** One page of a campaign's targets, each that waits with the reason. Numbers are masked. Throws without a campaign. */
export async function findTargets(
  ports: Readonly<{ db: Db; vault: Vault; clock: Clock }>,
  campaignId: string,
  query: TargetQuery,
): Promise<PageOf<Target>> {
  const { field, direction } = sortParts(query.sort);
  const now = ports.clock.now();
  const reasons = (await readWaitingReasons(ports.db, [campaignId], now)).get(campaignId);
  if (!reasons) throw new Error('targets of a campaign that is not there');
  const select = selectTargets(ports.db, campaignId, query, { reasons, now });
  const [rows, count] = await Promise.all([
    select
      .select([
        't.id',
        't.patient_id',
        'p.name',
        'n.number_enc',
        't.state',
        't.result',
        't.next_attempt_at',
        't.blocked_rule',
        't.blocked_until',
        't.last_outcome',
        't.wants_person',
      ])
      .select(sql<number>`(select count(a.dialed_at) from attempt a where a.target_id = t.id)`.as('attempts'))
      .select([lastingRule.as('lasting'), ownRule(now).as('own_rule'), turn(now).as('turn')])
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
    phone: row.number_enc ? maskPhone(ports.vault.decrypt(row.number_enc, 'phone.number')) : null,
    state: row.state,
    result: TargetResult.nullable().parse(row.result),
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    ...whyNotNow(row, reasons),
    lastOutcome: Outcome.nullable().parse(row.last_outcome),
    wantsPerson: row.wants_person,
  }));
  return { items, total: count.total, page: query.page, pageSize: query.pageSize };
}

type Waiting = Readonly<{
  state: Target['state'];
  lasting: string | null;
  own_rule: string | null;
  turn: keyof WaitingReasons;
  next_attempt_at: Date | null;
  blocked_rule: string | null;
  blocked_until: Date | null;
}>;

function whyNotNow(row: Waiting, reasons: WaitingReasons): Pick<Target, 'blockedRule' | 'blockedUntil'> {
  if (row.state === 'waiting' && row.lasting !== null)
    return { blockedRule: BlockRule.parse(row.lasting), blockedUntil: null };
  if (row.state === 'waiting' && row.own_rule !== null && row.own_rule !== row.blocked_rule)
    return { blockedRule: BlockRule.parse(row.own_rule), blockedUntil: null };
  return row.state === 'waiting' && row.own_rule === null
    ? present(reasons[row.turn], row.next_attempt_at)
    : { blockedRule: BlockRule.nullable().parse(row.blocked_rule), blockedUntil: row.blocked_until };
}

/** Where a patient waits: the campaigns that are not over, the one that was started first before others. Throws `request.not-found`. */
export async function findWaitingPlaces(
  ports: Readonly<{ db: Db; vault: Vault; clock: Clock }>,
  patientId: string,
): Promise<WaitingPlace[]> {
  const patient = await ports.db
    .selectFrom('patient')
    .select('id')
    .where('id', '=', patientId)
    .executeTakeFirst();
  if (!patient) throw fail('request.not-found');
  const campaigns = await ports.db
    .selectFrom('campaign as c')
    .innerJoin('target as t', 't.campaign_id', 'c.id')
    .select(['c.id', 'c.name'])
    .where('t.patient_id', '=', patientId)
    .where('t.state', '=', 'waiting')
    .where('c.state', 'in', ['running', 'paused', 'draining'])
    .orderBy('c.started_at')
    .execute();
  return Promise.all(
    campaigns.map(async (campaign) => {
      const query = { patientId, state: 'waiting', page: 1, pageSize: 1, sort: 'createdAt' } as const;
      const [target] = (await findTargets(ports, campaign.id, query)).items;
      const blockedRule = target?.blockedRule ?? null;
      const until = (blockedRule === null ? target?.nextAttemptAt : target?.blockedUntil) ?? null;
      return { campaign, blockedRule, until };
    }),
  );
}

function present({ rule, until }: Reason, nextAttemptAt: Date | null) {
  const ownTurn = rule === 'retry_delay' ? nextAttemptAt : null;
  return { blockedRule: rule, blockedUntil: until === undefined ? ownTurn : new Date(until) };
}
