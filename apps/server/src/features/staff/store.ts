import type { StaffMember, StaffQuery } from '@suifang/contract/staff.ts';
import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import { sql } from 'kysely';
import type { Insertable, Updateable } from 'kysely';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { Db, StaffTable } from '../../schema.ts';

const sortColumns = { name: 'name', login: 'login', createdAt: 'created_at' } as const;

function members(db: Db) {
  return db.selectFrom('staff').select((row) => [
    'id',
    'login',
    'name',
    'role',
    'must_change_password as mustChangePassword',
    'disabled_at as disabledAt',
    'created_at as createdAt',
    'version',
    row
      .selectFrom('session')
      .select((session) => session.fn.max('last_seen_at').as('at'))
      .whereRef('session.staff_id', '=', 'staff.id')
      .as('lastSeenAt'),
  ]);
}

/** One page of accounts; `q` is any part of the name or the login. */
export async function findStaff(db: Db, query: StaffQuery): Promise<PageOf<StaffMember>> {
  const { field, direction } = sortParts(query.sort);
  const matching = (): typeof all => {
    const pattern = `%${query.q?.replaceAll(/[\\%_]/g, String.raw`\$&`) ?? ''}%`;
    return all
      .$if(query.state !== undefined, (rows) =>
        rows.where('disabled_at', query.state === 'active' ? 'is' : 'is not', null),
      )
      .$if(query.q !== undefined, (rows) =>
        rows.where((row) => row.or([row('name', 'ilike', pattern), row('login', 'ilike', pattern)])),
      );
  };
  const all = members(db);
  const items = await matching()
    .orderBy(sortColumns[field], direction)
    .orderBy('id')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute();
  const { total } = await matching()
    .clearSelect()
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return { items, total, page: query.page, pageSize: query.pageSize };
}

export async function findMember(db: Db, id: string): Promise<StaffMember | undefined> {
  return members(db).where('id', '=', id).executeTakeFirst();
}

/** What a sign-in is checked against. */
export async function findAccount(db: Db, login: string) {
  return db
    .selectFrom('staff')
    .select(['id', 'login', 'name', 'role', 'password_hash', 'disabled_at', 'must_change_password'])
    .where('login', '=', login)
    .executeTakeFirst();
}

/** False when the login is taken. */
export async function insertMember(db: Db, member: Insertable<StaffTable>): Promise<boolean> {
  const result = await db
    .insertInto('staff')
    .values(member)
    .onConflict((conflict) => conflict.column('login').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Changes an account that is still at `version`. Throws `request.conflict` when it is not. */
export async function updateMember(
  db: Db,
  id: string,
  version: number,
  change: Updateable<StaffTable>,
): Promise<void> {
  const result = await db
    .updateTable('staff')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  await assertVersionMatched(db, result, { kind: 'staff', id, except: ['session.%'] });
}

export async function setOwnPassword(db: Db, id: string, passwordHash: string): Promise<void> {
  await db
    .updateTable('staff')
    .set((row) => ({
      password_hash: passwordHash,
      must_change_password: false,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
