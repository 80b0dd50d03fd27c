import { type RawBuilder, sql } from 'kysely';
import type { TimelineItem } from '@suifang/contract/patients.ts';
import type { Db } from '../../../schema.ts';

export type TimelineRow = Readonly<{
  kind: TimelineItem['kind'];
  id: string;
  at: Date;
  /** The fields of the kind, as JSON of PostgreSQL; bytes as hexadecimal. */
  fields: Readonly<Record<string, string | number | boolean | null>>;
}>;

/** Entries of the do-not-call list when they were added, or when they were lifted; those of a number for whoever has it. */
function doNotCallPart(patientId: string, isAdded: boolean): RawBuilder<unknown> {
  const at = isAdded ? sql`n.created_at` : sql`n.lifted_at`;
  return sql`select 'do-not-call', n.id, ${at},
    jsonb_build_object('isAdded', ${isAdded}::boolean, 'number', encode(f.number_enc, 'hex'), 'purpose', n.purpose,
      'reason', n.reason)
    from do_not_call n left join phone f on f.bidx = n.phone_bidx and f.patient_id = ${patientId}
    where (n.patient_id = ${patientId} or f.id is not null) and ${at} is not null`;
}

/**
 * The newest `limit` things before an instant, newest first, and all that are as old as the last of them: what a page
 * leaves out is older than all it shows. What an import brings in of one stay is of one instant.
 */
export async function readTimeline(
  db: Db,
  patientId: string,
  before: Date,
  limit: number,
): Promise<TimelineRow[]> {
  const branch = (body: RawBuilder<unknown>) =>
    sql`(select * from (${body}) part where at < ${before} order by at desc fetch first ${limit} rows with ties)`;
  const parts = [
    sql`select 'stay' as kind, s.id, coalesce(s.discharged_at, s.admitted_at, p.created_at) as at,
      jsonb_build_object('stayKind', s.kind, 'visitNo', s.visit_no, 'department', d.name, 'ward', s.ward,
        'doctor', s.doctor, 'admittedAt', s.admitted_at, 'dischargedAt', s.discharged_at) as fields
      from stay s join patient p on p.id = s.patient_id left join department d on d.id = s.department_id
      where s.patient_id = ${patientId}`,
    sql`select 'operation', o.id, coalesce(o.performed_at, s.discharged_at, s.admitted_at, p.created_at),
      jsonb_build_object('name', o.name, 'code', o.code, 'surgeon', o.surgeon)
      from operation o join patient p on p.id = o.patient_id left join stay s on s.id = o.stay_id
      where o.patient_id = ${patientId}`,
    sql`select 'diagnosis', g.id, coalesce(g.recorded_at, s.discharged_at, s.admitted_at, p.created_at),
      jsonb_build_object('name', g.name, 'code', g.code, 'isMain', g.is_main)
      from diagnosis g join patient p on p.id = g.patient_id left join stay s on s.id = g.stay_id
      where g.patient_id = ${patientId}`,
    sql`select 'attempt', a.id, a.dialed_at,
      jsonb_build_object('campaign', m.name, 'number', encode(f.number_enc, 'hex'), 'outcome', a.outcome,
        'isTalking', a.state = 'answered',
        'callId', c.id, 'recordingId', r.id,
        'durationMs', round(extract(epoch from c.ended_at - c.answered_at) * 1000)::int)
      from attempt a join campaign m on m.id = a.campaign_id left join phone f on f.id = a.phone_id
      left join call c on c.attempt_id = a.id left join recording r on r.call_id = c.id and r.state = 'stored'
      where a.patient_id = ${patientId} and a.dialed_at is not null`,
    sql`select 'response', r.id, r.started_at,
      jsonb_build_object('questionnaire', q.title, 'status', r.status, 'score', r.score)
      from response r join questionnaire_version v on v.id = r.questionnaire_version_id
      join questionnaire q on q.id = v.questionnaire_id where r.patient_id = ${patientId}`,
    sql`select 'alert', a.id, a.raised_at,
      jsonb_build_object('responseId', a.response_id, 'severity', a.severity, 'message', jsonb_build_object('zh', a.message, 'en', a.message_en),
        'acknowledgedAt', a.acknowledged_at)
      from alert a where a.patient_id = ${patientId}`,
    sql`select 'consent', c.id, c.at,
      jsonb_build_object('purpose', c.purpose, 'isGranted', c.is_granted, 'source', c.source)
      from consent c where c.patient_id = ${patientId}`,
    doNotCallPart(patientId, true),
    doNotCallPart(patientId, false),
  ];
  // The first column names of a union are those of its first part; the others are named inside `branch`. Whoever asks
  // for the next page names an instant in milliseconds.
  const named = parts.map((part) =>
    branch(
      sql`select kind, id, date_trunc('milliseconds', at) as at, fields from (${part}) as row (kind, id, at, fields)`,
    ),
  );
  const { rows } = await sql<TimelineRow>`
    select * from (${sql.join(named, sql` union all `)} order by at desc fetch first ${limit} rows with ties) newest
    order by at desc, kind, id`.execute(db);
  return rows;
}
