import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import type { Alert, AlertQuery, ResponseQuery } from '@suifang/contract/responses.ts';
import { hospitalDayEnd, hospitalDayStart } from '@suifang/contract/time.ts';
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';
import { readPublishedForm } from './published-form.ts';
import { type Held, saidOf } from './said.ts';

/** The conversation of an alert's response that was under way when it was raised, or the last one before. */
const saidIn = sql<Alert['call']>`(select jsonb_build_object('kind', w.kind, 'id', w.id) from (
    select 'dial' as kind, x.id, x.answered_at as at from attempt x where x.target_id = r.target_id
    union all
    select 'incoming', z.call_id, z.begun_at from call_response z join call y on y.id = z.call_id
      where z.response_id = r.id and y.direction = 'inbound'
  ) w where w.at <= a.raised_at order by w.at desc limit 1)`.as('call');

/** The answers of an alert's response as they stand now. */
const answersNow = sql<Held['answers']>`(select
    jsonb_object_agg(w.link_id, jsonb_build_object('value', w.value, 'at', w.answered_at))
  from response_answer w where w.response_id = r.id)`.as('answers');

function alerts(db: Db) {
  return db
    .selectFrom('alert as a')
    .innerJoin('patient as p', 'p.id', 'a.patient_id')
    .innerJoin('response as r', 'r.id', 'a.response_id')
    .innerJoin('questionnaire_version as v', 'v.id', 'r.questionnaire_version_id')
    .innerJoin('questionnaire as q', 'q.id', 'v.questionnaire_id')
    .leftJoin('staff as s', 's.id', 'a.acknowledged_by')
    .select([
      'a.id',
      'a.response_id as responseId',
      'p.id as patientId',
      'p.name as patientName',
      'q.title as questionnaire',
      'v.id as versionId',
      'r.score',
      'r.band',
      'a.rule',
      'a.severity',
      'a.message',
      'a.message_en as messageEn',
      'a.raised_at as raisedAt',
      'a.acknowledged_at as acknowledgedAt',
      's.name as acknowledgedBy',
      'a.action_taken as actionTaken',
      'a.version',
    ])
    .select([saidIn, answersNow]);
}

type AlertRow = Awaited<ReturnType<ReturnType<typeof alerts>['executeTakeFirstOrThrow']>>;

/** Alerts as they are shown, with what was said; each questionnaire is read once. */
async function toAlerts(db: Db, rows: readonly AlertRow[]): Promise<Alert[]> {
  const versionIds = [...new Set(rows.map(({ versionId }) => versionId))];
  if (versionIds.length === 0) return [];
  const versions = await db
    .selectFrom('questionnaire_version')
    .select(['id', 'definition'])
    .where('id', 'in', versionIds)
    .execute();
  const forms = new Map(versions.map(({ id, definition }) => [id, readPublishedForm(definition)]));
  return rows.map((row) => {
    const { patientId, patientName, message, messageEn, versionId, answers, score, band, ...alert } = row;
    const form = forms.get(versionId);
    return {
      ...alert,
      message: { zh: message, en: messageEn },
      patient: { id: patientId, name: patientName },
      said: form ? saidOf(form, alert.rule, alert.raisedAt, { answers, score, band }) : null,
    };
  });
}

const severityRank = sql<number>`array_position(array['low', 'medium', 'high'], a.severity)`;

// Everything that is open stands above everything that is not.
const sortValues = {
  urgency: sql<number>`case when a.acknowledged_at is null then ${severityRank} + 3 else ${severityRank} end`,
  raisedAt: sql<Date>`a.raised_at`,
  severity: severityRank,
} as const;

/** One page of alerts. */
export async function findAlerts(db: Db, query: AlertQuery): Promise<PageOf<Alert>> {
  const { field, direction } = sortParts(query.sort);
  const matching = () => {
    let rows = alerts(db);
    if (query.state === 'open') rows = rows.where('a.acknowledged_at', 'is', null);
    if (query.state === 'acknowledged') rows = rows.where('a.acknowledged_at', 'is not', null);
    if (query.severity !== undefined) rows = rows.where('a.severity', '=', query.severity);
    if (query.patientId !== undefined) rows = rows.where('a.patient_id', '=', query.patientId);
    if (query.from !== undefined) rows = rows.where('a.raised_at', '>=', hospitalDayStart(query.from));
    if (query.to !== undefined) rows = rows.where('a.raised_at', '<', hospitalDayEnd(query.to));
    if (query.q) rows = rows.where('p.name', 'ilike', `%${query.q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
    return rows;
  };
  const items = await matching()
    .orderBy(sortValues[field], direction)
    .$if(field === 'urgency', (rows) => rows.orderBy('a.raised_at', direction === 'desc' ? 'asc' : 'desc'))
    .orderBy('a.id', 'desc')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute();
  const { total } = await matching()
    .clearSelect()
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return { items: await toAlerts(db, items), total, page: query.page, pageSize: query.pageSize };
}

export async function findAlertsOf(db: Db, responseId: string): Promise<Alert[]> {
  const rows = await alerts(db).where('a.response_id', '=', responseId).orderBy('a.raised_at').execute();
  return toAlerts(db, rows);
}

/** Every alert that a target's answers have raised, the oldest first. */
export async function findAlertsOfTarget(db: Db, targetId: string): Promise<Alert[]> {
  const rows = await alerts(db).where('r.target_id', '=', targetId).orderBy('a.raised_at').execute();
  return toAlerts(db, rows);
}

/** Holds alerts until the transaction ends, always in the same order, so that two who close the same ones take turns. */
export async function lockAlerts(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('alert as a')
    .leftJoin('staff as s', 's.id', 'a.acknowledged_by')
    .select([
      'a.id',
      'a.patient_id as patientId',
      'a.severity',
      'a.acknowledged_at as acknowledgedAt',
      's.name as acknowledgedBy',
    ])
    .where('a.id', 'in', ids)
    .orderBy('a.id')
    .forUpdate('a')
    .execute();
}

/** Closes alerts that `lockAlerts` holds. */
export async function closeAlerts(
  db: Db,
  ids: readonly string[],
  closing: Readonly<{ at: Date; by: string | null; actionTaken: string }>,
): Promise<void> {
  await db
    .updateTable('alert')
    .set({
      acknowledged_at: closing.at,
      acknowledged_by: closing.by,
      action_taken: closing.actionTaken,
      version: sql`version + 1`,
    })
    .where('id', 'in', ids)
    .execute();
}

function responses(db: Db) {
  return db
    .selectFrom('response as r')
    .innerJoin('patient as p', 'p.id', 'r.patient_id')
    .innerJoin('questionnaire_version as v', 'v.id', 'r.questionnaire_version_id')
    .innerJoin('questionnaire as q', 'q.id', 'v.questionnaire_id')
    .select([
      'r.id',
      'p.id as patientId',
      'p.name as patientName',
      'q.title as questionnaire',
      'v.id as versionId',
      'v.version',
      'v.definition',
      'r.status',
      'r.score',
      'r.band',
      'r.started_at as startedAt',
      'r.updated_at as updatedAt',
      'r.completed_at as completedAt',
    ]);
}

export type ResponseRow = Awaited<ReturnType<ReturnType<typeof responses>['executeTakeFirstOrThrow']>>;

const sortColumns = { startedAt: 'r.started_at', updatedAt: 'r.updated_at' } as const;

/** One page of responses, without their answers. */
export async function findResponses(db: Db, query: ResponseQuery): Promise<PageOf<ResponseRow>> {
  const { field, direction } = sortParts(query.sort);
  const matching = () => {
    let rows = responses(db);
    if (query.patientId !== undefined) rows = rows.where('r.patient_id', '=', query.patientId);
    if (query.questionnaireId !== undefined) rows = rows.where('q.id', '=', query.questionnaireId);
    return query.status === undefined ? rows : rows.where('r.status', '=', query.status);
  };
  const items = await matching()
    .orderBy(sortColumns[field], direction)
    .orderBy('r.id')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute();
  const { total } = await matching()
    .clearSelect()
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return { items, total, page: query.page, pageSize: query.pageSize };
}

export async function findResponse(db: Db, id: string): Promise<ResponseRow | undefined> {
  return responses(db).where('r.id', '=', id).executeTakeFirst();
}

/** How each answer was given, by link id. */
export async function findAnswerRows(db: Db, responseId: string) {
  return db
    .selectFrom('response_answer')
    .select(['link_id', 'value', 'score', 'channel', 'answered_by', 'answered_at'])
    .where('response_id', '=', responseId)
    .execute();
}

/** The questionnaire that a campaign asks, as FHIR JSON; undefined when it asks none. */
export async function findCampaignDefinition(db: Db, campaignId: string): Promise<unknown> {
  const row = await db
    .selectFrom('campaign as c')
    .innerJoin('questionnaire_version as v', 'v.id', 'c.questionnaire_version_id')
    .select('v.definition')
    .where('c.id', '=', campaignId)
    .executeTakeFirst();
  return row?.definition;
}
