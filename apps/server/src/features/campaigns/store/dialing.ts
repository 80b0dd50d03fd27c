import { sql } from 'kysely';
import type { BlockRule } from '@suifang/contract/campaigns/outcomes.ts';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import type { Db } from '../../../schema.ts';
import { fenced, heldEpoch, leads, LeadLost } from '../../../telephony/lead-store.ts';
import { purposesThatNeedConsent } from '../rules/eligibility.ts';

/** The rows of the dial protocol: claim, commit to dial, what the wire said. `close-attempt.ts` ends it. */

export type Claim = Readonly<{
  attemptId: string;
  targetId: string;
  campaignId: string;
  patientId: string;
  trunkId: string;
  phoneId: string;
  phoneBidx: Buffer;
  /** Who dials it from their desk; undefined: the dialler does. */
  staffId?: string;
}>;

export type DueTarget = Readonly<{ id: string; patientId: string; phoneId: string | null }>;

/**
 * Due targets, oldest first, locked for this transaction; those another transaction holds, and those that are kept for an
 * agent, are passed over.
 */
export async function lockDueTargets(
  trx: Db,
  campaignId: string,
  now: Date,
  limit: number,
): Promise<DueTarget[]> {
  const rows = await trx
    .selectFrom('target')
    .select(['id', 'patient_id', 'phone_id'])
    .where('campaign_id', '=', campaignId)
    .where('state', '=', 'waiting')
    .where('opening', 'is not', null)
    .where('next_attempt_at', '<=', now)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('reservation as v')
            .select('v.id')
            .whereRef('v.target_id', '=', 'target.id')
            .where('v.ended_at', 'is', null),
        ),
      ),
    )
    .orderBy('next_attempt_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({
    id: row.id,
    patientId: row.patient_id,
    phoneId: row.phone_id,
  }));
}

/**
 * Step 1: the attempt's row, numbered after the last one of its target, and the target is being dialled. Answers the rule
 * when the number or the patient already has a live attempt (the unique indexes decide, not what we read before). Must run
 * in a transaction that holds the target. Throws `LeadLost` when the process with this epoch does not lead any more.
 */
export async function insertClaim(
  trx: Db,
  claim: Claim,
  epoch: number,
  now: Date,
): Promise<'claimed' | 'phone_in_use' | 'patient_in_use'> {
  const { targetId } = claim;
  const claimed = await fenced(() =>
    trx
      .with('made', (query) =>
        query
          .insertInto('attempt')
          .values({
            id: claim.attemptId,
            target_id: targetId,
            campaign_id: claim.campaignId,
            patient_id: claim.patientId,
            trunk_id: claim.trunkId,
            phone_id: claim.phoneId,
            phone_bidx: claim.phoneBidx,
            seq: sql`(select coalesce(max(seq), 0) + 1 from attempt where target_id = ${targetId})`,
            epoch: heldEpoch(epoch),
            state: 'claimed',
            claimed_at: now,
            staff_id: claim.staffId ?? null,
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning('target_id'),
      )
      .updateTable('target')
      .set({ state: 'dialing', phone_id: claim.phoneId, blocked_rule: null, blocked_until: null })
      .where('id', 'in', (query) => query.selectFrom('made').select('target_id'))
      .executeTakeFirst(),
  );
  if (claimed.numUpdatedRows === 1n) return 'claimed';
  const number = await trx
    .selectFrom('attempt')
    .select('id')
    .where('phone_bidx', '=', claim.phoneBidx)
    .where('state', '<>', 'ended')
    .executeTakeFirst();
  return number ? 'phone_in_use' : 'patient_in_use';
}

/** A target that a rule holds back: it is not looked at again before `until`, and says why. */
export async function writeBlock(trx: Db, targetId: string, rule: string, until: Date): Promise<void> {
  await trx
    .updateTable('target')
    .set({ blocked_rule: rule, blocked_until: until, next_attempt_at: until })
    .where('id', '=', targetId)
    .execute();
}

/** When the first waiting target of a campaign is due that is not yet; undefined: there is none. */
export async function nextDueAfter(db: Db, campaignId: string, now: Date): Promise<Date | undefined> {
  const row = await db
    .selectFrom('target')
    .select('next_attempt_at')
    .where('campaign_id', '=', campaignId)
    .where('state', '=', 'waiting')
    .where('opening', 'is not', null)
    .where('next_attempt_at', '>', now)
    .orderBy('next_attempt_at')
    .limit(1)
    .executeTakeFirst();
  return row?.next_attempt_at ?? undefined;
}

/** A full disk must not be filled with notes about it: so many targets are marked at a time, and each only once. */
const HELD_AT_A_TIME = 1000;

/** Due targets that nobody dials for a reason that is not theirs: they stay due, and say why. */
export async function holdDueTargets(db: Db, campaignId: string, rule: BlockRule, now: Date): Promise<void> {
  await db
    .updateTable('target')
    .set({ blocked_rule: rule, blocked_until: null })
    .where('id', 'in', (builder) =>
      builder
        .selectFrom('target')
        .select('id')
        .where('campaign_id', '=', campaignId)
        .where('state', '=', 'waiting')
        .where('opening', 'is not', null)
        .where('next_attempt_at', '<=', now)
        .where('blocked_rule', 'is distinct from', rule)
        .limit(HELD_AT_A_TIME),
    )
    .execute();
}

/** The reason is gone. */
export async function releaseHeldTargets(db: Db, rule: BlockRule): Promise<void> {
  await db
    .updateTable('target')
    .set({ blocked_rule: null })
    .where('state', '=', 'waiting')
    .where('blocked_rule', '=', rule)
    .execute();
}

/**
 * Step 3, the fence: commits to dialling only if this process still leads and nothing has come in between that
 * forbids the call. False: do not dial. The commit is what makes it at most once, so it must reach the disk
 * (`synchronous_commit` stays on).
 */
export async function commitToDial(
  db: Db,
  attemptId: string,
  settings: Pick<CampaignSettings, 'phoneCap' | 'patientCap'>,
  epoch: number,
  now: Date,
): Promise<boolean> {
  const since = (perMs: number) => new Date(now.getTime() - perMs);
  const result = await sql`
    update attempt a set state = 'dialing', dialed_at = ${now}
    from campaign c, patient p
    where a.id = ${attemptId} and a.state = 'claimed' and a.epoch = ${epoch}
      and ${leads(epoch)}
      and c.id = a.campaign_id and c.state = 'running'
      and p.id = a.patient_id and p.deceased_at is null
      and not exists (
        select from call k
        where k.ended_at is null and (k.number_bidx = a.phone_bidx or k.patient_id = a.patient_id))
      and not exists (
        select from do_not_call d
        where d.lifted_at is null and (d.until is null or d.until > ${now})
          and (d.purpose is null or d.purpose = c.purpose)
          and (d.patient_id = a.patient_id or d.phone_bidx = a.phone_bidx))
      and coalesce((select is_granted from consent k
        where k.patient_id = a.patient_id and k.purpose = c.purpose order by k.at desc limit 1),
        not c.purpose = any(${[...purposesThatNeedConsent]}::text[]))
      and (select count(*) from attempt o
        where o.phone_bidx = a.phone_bidx and o.dialed_at > ${since(settings.phoneCap.perMs)}) < ${settings.phoneCap.attempts}
      and (select count(*) from attempt o
        where o.patient_id = a.patient_id and o.dialed_at > ${since(settings.patientCap.perMs)}) < ${settings.patientCap.attempts}
  `.execute(db);
  return result.numAffectedRows === 1n;
}

/** What is told of a phone before somebody answers: 180, or 183 with sound. */
export type Progress = 'ringing' | 'earlyMedia';

/** The first 180 or 183 is what counts. Throws `LeadLost` when the process with this epoch does not lead any more. */
export async function writeProgress(
  db: Db,
  attemptId: string,
  { seen, at }: Readonly<{ seen: Progress; at: Date }>,
  epoch: number,
): Promise<void> {
  const column = seen === 'ringing' ? 'ringing_at' : 'early_media_at';
  const { isLeading } = await db
    .with('written', (query) =>
      query
        .updateTable('attempt')
        .set(seen === 'ringing' ? { ringing_at: at } : { early_media_at: at })
        .where('id', '=', attemptId)
        .where(column, 'is', null)
        .where('state', '<>', 'ended')
        .where(leads(epoch)),
    )
    .selectNoFrom(leads(epoch).as('isLeading'))
    .executeTakeFirstOrThrow();
  if (!isLeading) throw new LeadLost();
}

/** False when the attempt has ended meanwhile or was answered before. */
export async function writeAnswered(trx: Db, attemptId: string, at: Date): Promise<boolean> {
  const updated = await trx
    .updateTable('attempt')
    .set({ state: 'answered', answered_at: at })
    .where('id', '=', attemptId)
    .where('state', '=', 'dialing')
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

export type LiveAttempt = Readonly<{
  id: string;
  targetId: string;
  campaignId: string;
  trunkId: string;
  state: 'claimed' | 'dialing' | 'answered' | 'ended';
  dialedAt: Date | null;
  /** Who dials it from their desk; null: the dialler does. */
  staffId: string | null;
}>;

const selectLive = (db: Db) =>
  db
    .selectFrom('attempt')
    .select([
      'id',
      'target_id as targetId',
      'campaign_id as campaignId',
      'trunk_id as trunkId',
      'state',
      'dialed_at as dialedAt',
      'staff_id as staffId',
    ])
    .where('state', '<>', 'ended');

/** Every attempt that has not ended. */
export async function readLiveAttempts(db: Db): Promise<LiveAttempt[]> {
  return selectLive(db).execute();
}

/** Every id of an attempt is one; the switch's own ids are not, and PostgreSQL refuses to compare them. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether there is an attempt by this id, which may be any id of a leg. */
export async function hasAttempt(db: Db, id: string): Promise<boolean> {
  if (!uuid.test(id)) return false;
  return (await db.selectFrom('attempt').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** The attempt, unless it has ended. */
export async function findLiveAttempt(db: Db, attemptId: string): Promise<LiveAttempt | undefined> {
  return selectLive(db).where('id', '=', attemptId).executeTakeFirst();
}

/** What a call of this attempt is about, and the number as it is kept, encrypted; undefined: it has ended. */
export async function findAttemptContext(db: Db, attemptId: string) {
  return db
    .selectFrom('attempt as a')
    .innerJoin('campaign as c', 'c.id', 'a.campaign_id')
    .leftJoin('phone as p', 'p.id', 'a.phone_id')
    .select([
      'a.trunk_id as trunkId',
      'a.target_id as targetId',
      'a.campaign_id as campaignId',
      'a.patient_id as patientId',
      'c.questionnaire_version_id as versionId',
      'p.number_enc as sealedNumber',
    ])
    .where('a.id', '=', attemptId)
    .where('a.state', '<>', 'ended')
    .executeTakeFirst();
}

/** What the conversation of an attempt came to; undefined: there was none. */
export async function findConversationEnd(db: Db, attemptId: string) {
  const row = await db
    .selectFrom('call')
    .select(['result', 'ended_by'])
    .where('attempt_id', '=', attemptId)
    .executeTakeFirst();
  return row && { result: row.result ?? undefined, endedBy: row.ended_by };
}
