import { Kysely, PostgresDialect } from 'kysely';
import type { Database } from '../../schema.ts';
import { createAudit } from '../audit/audit.ts';
import { systemClock } from '../clock.ts';
import { openVault } from '../crypto/vault.ts';
import { createPool } from '../db/pool.ts';
import { systemIds } from '../ids.ts';
import { createPasswords } from './passwords.ts';
import { readablePassword } from './readable-password.ts';

const LOGIN = 'admin';
// Two processes that start at once make one administrator.
const FIRST_ADMINISTRATOR_LOCK = 7_002;

/**
 * Makes the account `admin` in an instance that has no staff yet, with the given password or a readable one of its
 * own making. `password` is empty when nothing was created: it is not known. Throws when the key file cannot be read,
 * so that no instance gets an account before it can keep secrets.
 */
export async function ensureAdministrator(
  url: string,
  keysFile: string,
  password: string | undefined,
): Promise<{ created: boolean; login: string; password: string }> {
  openVault(keysFile);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: createPool(url, { max: 1 }) }) });
  try {
    return await db.transaction().execute(async (trx) => {
      await trx
        .selectNoFrom((row) =>
          row.fn('pg_advisory_xact_lock', [row.lit(FIRST_ADMINISTRATOR_LOCK)]).as('lock'),
        )
        .execute();
      const anyone = await trx.selectFrom('staff').select('id').limit(1).executeTakeFirst();
      if (anyone) return { created: false, login: LOGIN, password: '' };
      const chosen = password ?? readablePassword();
      const id = systemIds.next();
      await trx
        .insertInto('staff')
        .values({
          id,
          login: LOGIN,
          name: '管理员',
          role: 'administrator',
          password_hash: await createPasswords().hash(chosen),
          disabled_at: null,
        })
        .execute();
      await createAudit(systemClock).record(trx, {
        actor: { id: null, name: 'system' },
        action: 'staff.created',
        object: { kind: 'staff', id },
        detail: { role: 'administrator' },
      });
      return { created: true, login: LOGIN, password: chosen };
    });
  } finally {
    await db.destroy();
  }
}
