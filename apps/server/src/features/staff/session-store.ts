import type { Db, SessionTable } from '../../schema.ts';

/** A session and whose it is. */
export async function findSession(db: Db, tokenHash: Buffer) {
  return db
    .selectFrom('session')
    .innerJoin('staff', 'staff.id', 'session.staff_id')
    .select([
      'staff.id',
      'staff.login',
      'staff.name',
      'staff.role',
      'staff.must_change_password as mustChangePassword',
      'session.last_seen_at as lastSeenAt',
      'session.expires_at as expiresAt',
    ])
    .where('session.token_hash', '=', tokenHash)
    .where('staff.disabled_at', 'is', null)
    .executeTakeFirst();
}

export async function insertSession(db: Db, session: SessionTable): Promise<void> {
  await db.insertInto('session').values(session).execute();
}

export async function touchSession(db: Db, tokenHash: Buffer, now: Date): Promise<void> {
  await db.updateTable('session').set({ last_seen_at: now }).where('token_hash', '=', tokenHash).execute();
}

export async function deleteSession(db: Db, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

/** Ends every session of one person, but for the one to keep. Answers how many ended. */
export async function deleteSessionsOf(db: Db, staffId: string, keep?: Buffer): Promise<number> {
  const result = await db
    .deleteFrom('session')
    .where('staff_id', '=', staffId)
    .$if(keep !== undefined, (query) => query.where('token_hash', '!=', keep ?? Buffer.alloc(0)))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Removes what has ended by itself; called at each sign-in. */
export async function deleteEndedSessions(db: Db, now: Date, idleSince: Date): Promise<void> {
  await db
    .deleteFrom('session')
    .where((row) => row.or([row('expires_at', '<=', now), row('last_seen_at', '<=', idleSince)]))
    .execute();
}
