import type { Context } from '../../context.ts';
import type { TrunkConfiguration } from '../../telephony/asterisk/pjsip.ts';
import { findEnabledTrunks } from './store.ts';

/** What the secret is authenticated with: it decrypts in this column only. */
export const SECRET_CONTEXT = 'trunk.secret';

/** The enabled trunks as the switch needs them, secrets in the clear; in the order in which they were made. */
export async function readTrunkConfigurations(
  ports: Pick<Context, 'db' | 'vault'>,
): Promise<TrunkConfiguration[]> {
  const rows = await findEnabledTrunks(ports.db);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    host: row.host,
    port: row.port,
    username: row.username ?? undefined,
    secret: row.secret_enc ? ports.vault.decrypt(row.secret_enc, SECRET_CONTEXT) : undefined,
    callerId: row.caller_id,
  }));
}
