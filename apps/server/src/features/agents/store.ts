import { sql } from 'kysely';
import { agentFlow, type AgentFact, type AgentState } from './rules/agent-state.ts';
import type { Db } from '../../schema.ts';

export type LockedAgent = Readonly<{
  staffId: string;
  state: AgentState;
  deviceId: string | undefined;
  isReachable: boolean;
  wrapUpMs: number | undefined;
  missesAllowed: number;
}>;

/** The agent's state, locked for this transaction; undefined when the person is no agent. */
export async function lockAgent(trx: Db, staffId: string): Promise<LockedAgent | undefined> {
  const row = await trx
    .selectFrom('agent_state as s')
    .innerJoin('agent as a', 'a.staff_id', 's.staff_id')
    .leftJoin('device as d', 'd.id', 's.device_id')
    .select([
      's.staff_id',
      's.detail',
      's.device_id',
      'd.is_reachable',
      'd.is_enabled',
      'a.wrap_up_ms',
      'a.misses_allowed',
    ])
    .where('s.staff_id', '=', staffId)
    .forUpdate('s')
    .executeTakeFirst();
  return (
    row && {
      staffId: row.staff_id,
      state: row.detail as AgentState,
      deviceId: row.device_id ?? undefined,
      isReachable: row.is_reachable === true && row.is_enabled === true,
      wrapUpMs: row.wrap_up_ms ?? undefined,
      missesAllowed: row.misses_allowed,
    }
  );
}

/** Causes after which an agent waits anew: the time since then is what "longest idle" means. */
const waitsAnew: ReadonlySet<string> = new Set(['signed-in', 'call-ended', 'wrap-up-over', 'not-answered']);

/** Writes the state that a step led to. Without a fact only what is carried along has changed. */
export async function writeAgent(
  trx: Db,
  staffId: string,
  before: AgentState,
  after: AgentState,
  fact: AgentFact | undefined,
  by: Readonly<{ at: Date; actorId: string | undefined; deviceId?: string | null }>,
): Promise<void> {
  const { at } = by;
  const until = agentFlow.deadlineAt(after);
  await trx
    .updateTable('agent_state')
    .set((builder) => ({
      state: after.at,
      detail: JSON.stringify(after),
      until: until === undefined ? null : new Date(until),
      call_id: 'callId' in after ? after.callId : null,
      version: builder('version', '+', 1),
      ...(fact && { since: at }),
      ...(fact && waitsAnew.has(fact.cause) && { idle_since: at }),
      ...(by.deviceId !== undefined && { device_id: by.deviceId }),
    }))
    .where('staff_id', '=', staffId)
    .execute();
  if (!fact) return;
  await trx
    .insertInto('agent_event')
    .values({
      staff_id: staffId,
      at,
      from_state: before.at,
      to_state: after.at,
      cause: fact.cause,
      call_id: fact.callId ?? null,
      pause_code_id: after.at === 'paused' ? (after.pauseCodeId ?? null) : null,
      actor_id: by.actorId ?? null,
    })
    .execute();
}

/**
 * Whom a call keeps busy: chosen for it, rung, or talking in it. Who has been in it longest comes first: since they
 * answered, as a hold begins a new state and no new talk. Who has not answered comes last.
 */
export async function findInCall(db: Db, callId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('agent_state as s')
    .select('s.staff_id')
    .where('s.call_id', '=', callId)
    .where('s.state', '<>', 'wrap_up')
    .orderBy(
      (row) =>
        row
          .selectFrom('agent_event as v')
          .select('v.seq')
          .whereRef('v.staff_id', '=', 's.staff_id')
          .whereRef('v.call_id', '=', 's.call_id')
          .where('v.cause', '=', 'answered')
          .orderBy('v.at', 'desc')
          .limit(1),
      (order) => order.nullsLast(),
    )
    .execute();
  return rows.map((row) => row.staff_id);
}

/** Agents whose lease, wrap-up or ringing is over. */
export async function findOverdue(db: Db, now: Date): Promise<string[]> {
  const rows = await db.selectFrom('agent_state').select('staff_id').where('until', '<=', now).execute();
  return rows.map((row) => row.staff_id);
}

/** When the next lease, wrap-up or ringing is over. */
export async function nextOverdue(db: Db): Promise<Date | undefined> {
  const row = await db
    .selectFrom('agent_state')
    .select((builder) => builder.fn.min('until').as('at'))
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** Notes whether a phone of ours is there. Answers whose phone it is at the moment, when that is new. */
export async function writeReachable(
  trx: Db,
  deviceId: string,
  isReachable: boolean,
  at: Date,
): Promise<string[]> {
  const changed = await trx
    .updateTable('device')
    .set({ is_reachable: isReachable, reachable_changed_at: at })
    .where('id', '=', deviceId)
    .where('is_reachable', '<>', isReachable)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return [];
  const rows = await trx
    .selectFrom('agent_state')
    .select('staff_id')
    .where('device_id', '=', deviceId)
    .execute();
  return rows.map((row) => row.staff_id);
}

/** Every phone that the rows call reachable. */
export async function readReachable(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('device').select('id').where('is_reachable', '=', true).execute();
  return rows.map((row) => row.id);
}

const presenceColumns = [
  's.staff_id',
  'f.name',
  'a.agent_no',
  'e.number as extension',
  's.state',
  's.detail',
  's.since',
  's.until',
  'd.is_reachable',
  'l.limit_ms',
] as const;

function presence(db: Db) {
  return (
    db
      .selectFrom('agent_state as s')
      .innerJoin('agent as a', 'a.staff_id', 's.staff_id')
      .innerJoin('staff as f', 'f.id', 's.staff_id')
      .innerJoin('extension as e', 'e.id', 'a.extension_id')
      .leftJoin('device as d', 'd.id', 's.device_id')
      .leftJoin('pause_code as l', (join) =>
        join.on(sql<boolean>`s.state = 'paused' and l.id = (s.detail ->> 'pauseCodeId')::uuid`),
      )
      .leftJoin('call as c', (join) => join.onRef('c.id', '=', 's.call_id').on('c.direction', '=', 'echo'))
      .select(presenceColumns)
      // Whoever tries their headset is in no call with anybody: there is nothing to show of it.
      .select(sql<string | null>`case when c.id is null then s.call_id end`.as('call_id'))
      .where('f.disabled_at', 'is', null)
      .where('a.is_enabled', '=', true)
      .orderBy('a.agent_no')
  );
}

export type PresenceRow = Awaited<ReturnType<ReturnType<typeof presence>['executeTakeFirstOrThrow']>>;

export async function readPresence(db: Db, staffId?: string): Promise<PresenceRow[]> {
  return (staffId === undefined ? presence(db) : presence(db).where('s.staff_id', '=', staffId)).execute();
}

export type AgentProfile = Readonly<{
  extensionId: string;
  extension: string;
  isAutoAnswer: boolean;
}>;

export async function findAgentProfile(db: Db, staffId: string): Promise<AgentProfile | undefined> {
  const row = await db
    .selectFrom('agent as a')
    .innerJoin('extension as e', 'e.id', 'a.extension_id')
    .select(['e.id', 'e.number', 'a.is_auto_answer'])
    .where('a.staff_id', '=', staffId)
    .where('a.is_enabled', '=', true)
    .executeTakeFirst();
  return row && { extensionId: row.id, extension: row.number, isAutoAnswer: row.is_auto_answer };
}

/** Whether somebody has said what came of a call of theirs. */
export async function hasDisposition(db: Db, callId: string, staffId: string): Promise<boolean> {
  const row = await db
    .selectFrom('call_note')
    .select('disposition')
    .where('call_id', '=', callId)
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
  return row !== undefined && row.disposition !== null;
}

export async function isPauseCode(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('pause_code')
    .select('id')
    .where('id', '=', id)
    .where('is_enabled', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}

/** Agents whose browser's phone went with their session: they are signed in nowhere. */
export async function findWithoutDevice(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('agent_state')
    .select('staff_id')
    .where('state', '<>', 'signed_out')
    .where('device_id', 'is', null)
    .execute();
  return rows.map((row) => row.staff_id);
}
