import { type Figure, type TargetFigure, UNDER_WAY } from '@suifang/contract/reports.ts';
import { type RawBuilder, sql } from 'kysely';

type Condition = RawBuilder<boolean>;

const isReachedByDial = sql<boolean>`exists (select from attempt x where x.target_id = t.id and x.answered_at is not null)`;
/** They rang back and answered the questions, heard the notice, or talked with somebody of ours. */
const isReachedByRingBack = sql<boolean>`exists (select from ring_back b join call x on x.id = b.call_id
  where b.target_id = t.id and (x.flow in ('survey', 'notice')
    or exists (select from queue_entry e where e.call_id = x.id and e.state = 'answered')))`;
/** Somebody of ours asked them the questions in another call. */
const isInterviewed = sql<boolean>`exists (select from response r join call_response x on x.response_id = r.id
  where r.target_id = t.id)`;

/**
 * What makes a patient (`t`, a row of `target`) count. The report counts with these and the list behind a number
 * filters with them, so the two cannot differ.
 */
export const targetConditions: Readonly<Record<TargetFigure, Condition>> = {
  targets: sql<boolean>`true`,
  attempted: sql<boolean>`exists (select from attempt x where x.target_id = t.id and x.dialed_at is not null)`,
  answered: sql<boolean>`(${isReachedByDial} or ${isReachedByRingBack} or ${isInterviewed})`,
  started: sql<boolean>`exists (select from response x join response_answer y on y.response_id = x.id
    where x.target_id = t.id)`,
  completed: sql<boolean>`coalesce(t.result in ('completed', 'delivered'), false)`,
  partial: sql<boolean>`coalesce(t.result = 'partial', false)`,
  refused: sql<boolean>`coalesce(t.result in ('refused', 'opted_out'), false)`,
  wantsPerson: sql<boolean>`t.wants_person`,
  scored: sql<boolean>`exists (select from response x
    where x.target_id = t.id and x.status = 'completed' and x.score is not null)`,
  alerted: sql<boolean>`exists (select from response x join alert y on y.response_id = x.id
    where x.target_id = t.id)`,
};

/**
 * The keys under which an answer `x.value` is counted: the option, the yes or no, the number; several where several
 * may be chosen. What is no value is `:` and its kind.
 */
export const answerKeys = sql<string[]>`case x.value->>'kind'
  when 'choice' then array[x.value->>'code']
  when 'choices' then case when jsonb_array_length(x.value->'codes') = 0 then array[':none']
    else array(select jsonb_array_elements_text(x.value->'codes')) end
  when 'boolean' then array[x.value->>'value']
  when 'number' then array[x.value->>'value']
  else array[':' || (x.value->>'kind')] end`;

/** The hour of the hospital's day in which a dial (`a`) left. */
export const dialHour = sql<number>`extract(hour from a.dialed_at at time zone 'Asia/Shanghai')::int`;

type Chosen = Readonly<{ figure: Figure; value?: string | undefined; linkId?: string | undefined }>;

/** Whether the figure counts dials (rows of `attempt a`) and not patients. */
export function countsDials(figure: Figure): boolean {
  return ['dials', 'answeredDials', 'outcome', 'hour', 'answeredHour'].includes(figure);
}

/** The condition of one number of the report. */
export function conditionOf({ figure, value = '', linkId = '' }: Chosen): Condition {
  switch (figure) {
    case 'result':
      return sql<boolean>`t.result = ${value}`;
    case 'question':
      return sql<boolean>`exists (select from response r join response_answer x on x.response_id = r.id
        where r.target_id = t.id and x.link_id = ${linkId})`;
    case 'answer':
      return sql<boolean>`exists (select from response r join response_answer x on x.response_id = r.id
        where r.target_id = t.id and x.link_id = ${linkId} and ${value} = any(${answerKeys}))`;
    case 'band':
      return sql<boolean>`exists (select from response x
        where x.target_id = t.id and x.status = 'completed' and x.score is not null and x.band = ${value})`;
    case 'alert':
      return sql<boolean>`exists (select from response x join alert y on y.response_id = x.id
        where x.target_id = t.id and y.rule = ${value})`;
    case 'dials':
      return sql<boolean>`a.dialed_at is not null`;
    case 'answeredDials':
      return sql<boolean>`a.answered_at is not null`;
    case 'outcome':
      return value === UNDER_WAY
        ? sql<boolean>`a.dialed_at is not null and a.outcome is null`
        : sql<boolean>`a.dialed_at is not null and a.outcome = ${value}`;
    case 'hour':
      return sql<boolean>`a.dialed_at is not null and ${dialHour} = ${Number(value)}`;
    case 'answeredHour':
      return sql<boolean>`a.dialed_at is not null and a.answered_at is not null and ${dialHour} = ${Number(value)}`;
    default:
      return targetConditions[figure];
  }
}
