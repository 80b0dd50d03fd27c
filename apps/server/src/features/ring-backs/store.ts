import type { Db } from '../../schema.ts';
import type { Try } from './rules/match.ts';

/** As many tries as are looked at; nobody is tried more often within a window. */
const LOOKED_AT = 50;

/** Dials of campaigns to these patients, on whichever of their numbers, since then. */
export async function readCampaignTries(
  db: Db,
  of: Readonly<{ patientIds: readonly string[]; since: Date }>,
): Promise<Try[]> {
  if (of.patientIds.length === 0) return [];
  const rows = await db
    .selectFrom('attempt as a')
    .innerJoin('target as t', 't.id', 'a.target_id')
    .innerJoin('campaign as c', 'c.id', 'a.campaign_id')
    .select([
      'a.dialed_at',
      'a.patient_id',
      'a.outcome',
      'a.target_id',
      't.state as target_state',
      't.opening',
      'c.state as campaign_state',
    ])
    .where('a.dialed_at', '>=', of.since)
    .where('a.patient_id', 'in', of.patientIds)
    .orderBy('a.dialed_at', 'desc')
    .limit(LOOKED_AT)
    .execute();
  return rows.flatMap((row): Try[] =>
    row.dialed_at === null
      ? []
      : [
          {
            kind: 'campaign',
            at: row.dialed_at.getTime(),
            patientId: row.patient_id,
            outcome: row.outcome,
            targetId: row.target_id,
            isOpen:
              row.target_state === 'waiting' &&
              row.opening !== null &&
              (row.campaign_state === 'running' || row.campaign_state === 'paused'),
          },
        ],
  );
}

/** Calls that somebody of ours made to this number, or to these patients, since then. */
export async function readAgentTries(
  db: Db,
  of: Readonly<{ bidx: Buffer; patientIds: readonly string[]; since: Date }>,
): Promise<Try[]> {
  const rows = await db
    .selectFrom('call as c')
    .innerJoin('call_leg as l', 'l.call_id', 'c.id')
    .select(['c.id', 'c.started_at', 'c.patient_id', 'l.staff_id'])
    .distinctOn(['c.started_at', 'c.id'])
    .where('c.direction', '=', 'outbound')
    // What was dialled and refused has rung nobody.
    .where('c.flow', '<>', 'refused')
    .where('c.started_at', '>=', of.since)
    .where('l.kind', '=', 'device')
    .where('l.staff_id', 'is not', null)
    .where((where) =>
      where.or([
        where('c.number_bidx', '=', of.bidx),
        ...(of.patientIds.length > 0 ? [where('c.patient_id', 'in', of.patientIds)] : []),
      ]),
    )
    .orderBy('c.started_at', 'desc')
    .orderBy('c.id')
    .orderBy('l.created_at')
    .limit(LOOKED_AT)
    .execute();
  return rows.flatMap((row): Try[] =>
    row.staff_id === null
      ? []
      : [
          {
            kind: 'agent',
            at: row.started_at.getTime(),
            patientId: row.patient_id,
            outcome: null,
            staffId: row.staff_id,
          },
        ],
  );
}

/** Keeps why a caller rings, beside their call. */
export async function writeRingBack(trx: Db, callId: string, matched: Try): Promise<void> {
  await trx
    .insertInto('ring_back')
    .values({
      call_id: callId,
      matched_by: matched.kind,
      tried_at: new Date(matched.at),
      outcome: matched.outcome,
      target_id: matched.kind === 'campaign' ? matched.targetId : null,
      staff_id: matched.kind === 'agent' ? matched.staffId : null,
    })
    .execute();
}

/**
 * The target that a call between people was about, and since when they have talked; undefined: the caller has turned
 * out to be another patient, or nobody of ours was in the call.
 */
export async function readTalkedAbout(
  trx: Db,
  callId: string,
): Promise<Readonly<{ targetId: string; talkingSince: Date }> | undefined> {
  const row = await trx
    .selectFrom('ring_back as r')
    .innerJoin('call as c', 'c.id', 'r.call_id')
    .innerJoin('target as t', (join) =>
      join.onRef('t.id', '=', 'r.target_id').onRef('t.patient_id', '=', 'c.patient_id'),
    )
    .innerJoin('call_leg as l', (join) => join.onRef('l.call_id', '=', 'c.id').on('l.kind', '=', 'device'))
    .select((builder) => ['t.id as targetId', builder.fn.min('l.answered_at').as('talkingSince')])
    .where('r.call_id', '=', callId)
    .where('l.answered_at', 'is not', null)
    .groupBy('t.id')
    .executeTakeFirst();
  return row?.talkingSince ? { targetId: row.targetId, talkingSince: row.talkingSince } : undefined;
}

/** Which try a caller answers, as the screen tells it; undefined: they call for a reason of their own. */
export async function readRingBack(db: Db, callId: string) {
  return db
    .selectFrom('ring_back as r')
    .leftJoin('target as t', 't.id', 'r.target_id')
    .leftJoin('campaign as c', 'c.id', 't.campaign_id')
    .leftJoin('staff as s', 's.id', 'r.staff_id')
    .select(['r.tried_at', 'r.outcome', 'r.target_id', 'c.name as campaign', 's.name as staff'])
    .where('r.call_id', '=', callId)
    .executeTakeFirst();
}
