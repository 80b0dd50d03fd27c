import { createHash } from 'node:crypto';
import type { AuditAction } from '@suifang/contract/audit.ts';
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';
import type { Clock } from '../clock.ts';

/** Who did it. A part of the system that acts by itself has no id. */
export type Actor = Readonly<{ id: string | null; name: string; address?: string }>;

export type AuditEntry = Readonly<{
  actor: Actor;
  /** `<object>.<verb>`, for instance `recording.played`. */
  action: AuditAction;
  object: Readonly<{ kind: string; id: string }>;
  /** Ids, counts, field names. Never the personal data itself. */
  detail?: Readonly<Record<string, unknown>>;
}>;

/** Append-only, hash-chained. `record` is part of the caller's transaction: when it fails, the action fails. */
export interface Audit {
  record(db: Db, entry: AuditEntry): Promise<void>;
}

const GENESIS = Buffer.alloc(32);
// One writer at a time extends the chain; the lock ends with the transaction.
const CHAIN_LOCK = 7_001;

type ChainedFields = Readonly<{
  seq: number;
  at: Date;
  actorId: string | null;
  actor: string;
  action: string;
  kind: string;
  id: string;
  address: string | null;
  detail: string;
}>;

/** SHA-256 over the previous row's hash and this row's fields in a fixed order. */
export function chainHash(previous: Uint8Array, row: ChainedFields): Buffer {
  const fields = [
    row.seq,
    row.at.toISOString(),
    row.actorId,
    row.actor,
    row.action,
    row.kind,
    row.id,
    row.address,
    row.detail,
  ];
  return createHash('sha256').update(previous).update(JSON.stringify(fields)).digest();
}

export function createAudit(clock: Clock): Audit {
  return {
    async record(db, entry) {
      await sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`.execute(db);
      const last = await db
        .selectFrom('audit')
        .select(['seq', 'hash'])
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst();
      const row: ChainedFields = {
        seq: (last?.seq ?? 0) + 1,
        at: clock.now(),
        actorId: entry.actor.id,
        actor: entry.actor.name,
        action: entry.action,
        kind: entry.object.kind,
        id: entry.object.id,
        address: entry.actor.address ?? null,
        detail: canonicalJson(entry.detail ?? {}),
      };
      const previous = last?.hash ?? GENESIS;
      await db
        .insertInto('audit')
        .values({
          seq: row.seq,
          at: row.at,
          actor_id: row.actorId,
          actor: row.actor,
          action: row.action,
          object_kind: row.kind,
          object_id: row.id,
          address: row.address,
          detail: row.detail,
          previous_hash: previous,
          hash: chainHash(previous, row),
        })
        .execute();
    },
  };
}

/** Which entries tell who changed an object: not those `except`ed (patterns of LIKE), none older than `since`. */
export type Trace = AuditEntry['object'] & Readonly<{ except?: readonly string[]; since?: Date | undefined }>;

/** The newest of these entries. */
export async function findLastEntry(
  db: Db,
  { kind, id, except = [], since }: Trace,
): Promise<{ actor: string; at: Date } | undefined> {
  return db
    .selectFrom('audit')
    .select(['actor', 'at'])
    .where('object_kind', '=', kind)
    .where('object_id', '=', id)
    .where(sql<boolean>`not action like any(${[...except]}::text[])`)
    .$if(since !== undefined, (rows) => rows.where('at', '>=', since ?? new Date(0)))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** JSON with sorted keys: jsonb does not keep their order, and the hash must be recomputable from the stored row. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Walks the whole chain. Answers the first broken row's number, or undefined when every hash fits. */
export async function findBrokenLink(db: Db): Promise<number | undefined> {
  let previous: Uint8Array = GENESIS;
  let expectedSeq = 1;
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>=', expectedSeq)
      .orderBy('seq')
      .limit(1000)
      .execute();
    if (rows.length === 0) return undefined;
    for (const row of rows) {
      const hash = chainHash(previous, {
        seq: row.seq,
        at: row.at,
        actorId: row.actor_id,
        actor: row.actor,
        action: row.action,
        kind: row.object_kind,
        id: row.object_id,
        address: row.address,
        detail: canonicalJson(row.detail),
      });
      const isLinked = row.seq === expectedSeq && row.previous_hash.equals(previous);
      if (!isLinked || !hash.equals(row.hash)) return expectedSeq;
      previous = row.hash;
      expectedSeq += 1;
    }
  }
}
