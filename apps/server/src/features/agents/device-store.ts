import type { Context } from '../../context.ts';
import type { Db } from '../../schema.ts';
import type { DeviceConfiguration } from '../../telephony/asterisk/pjsip.ts';

/** What a phone's password is sealed with: it opens in this column only. */
export const DEVICE_SECRET = 'device.secret';

/** Our own phones as the switch needs them, passwords in the clear; in a fixed order. */
export async function readDeviceConfigurations(
  ports: Pick<Context, 'db' | 'vault'>,
): Promise<DeviceConfiguration[]> {
  const rows = await ports.db
    .selectFrom('device')
    .select(['id', 'kind', 'secret_enc'])
    .where('is_enabled', '=', true)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    secret: ports.vault.decrypt(row.secret_enc, DEVICE_SECRET),
  }));
}

/** The browser phone of a session; undefined when there is none. */
export async function findBrowserDevice(
  db: Db,
  sessionHash: Buffer,
): Promise<Readonly<{ id: string; secretEnc: Buffer }> | undefined> {
  const row = await db
    .selectFrom('device')
    .select(['id', 'secret_enc'])
    .where('session_hash', '=', sessionHash)
    .executeTakeFirst();
  return row && { id: row.id, secretEnc: row.secret_enc };
}

/** A browser's phone is as old as its session and there is one to an extension: an earlier one is gone. */
export async function replaceBrowserDevice(
  trx: Db,
  device: Readonly<{ id: string; extensionId: string; sessionHash: Buffer; secretEnc: Buffer; at: Date }>,
): Promise<void> {
  await trx
    .deleteFrom('device')
    .where('extension_id', '=', device.extensionId)
    .where('kind', '=', 'browser')
    .execute();
  await trx
    .insertInto('device')
    .values({
      id: device.id,
      extension_id: device.extensionId,
      kind: 'browser',
      name: '浏览器',
      secret_enc: device.secretEnc,
      session_hash: device.sessionHash,
      created_at: device.at,
    })
    .execute();
}

export async function deleteBrowserDevice(trx: Db, sessionHash: Buffer): Promise<void> {
  await trx.deleteFrom('device').where('session_hash', '=', sessionHash).execute();
}

/** The phone on the desk; there is one to an extension, and an earlier one is gone with its password. */
export async function replaceDeskPhone(
  trx: Db,
  device: Readonly<{ id: string; extensionId: string; secretEnc: Buffer; at: Date }>,
): Promise<void> {
  await deleteDeskPhone(trx, device.extensionId);
  await trx
    .insertInto('device')
    .values({
      id: device.id,
      extension_id: device.extensionId,
      kind: 'phone',
      name: '话机',
      secret_enc: device.secretEnc,
      created_at: device.at,
    })
    .execute();
}

/** False: there was none. */
export async function deleteDeskPhone(trx: Db, extensionId: string): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('device')
    .where('extension_id', '=', extensionId)
    .where('kind', '=', 'phone')
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

/** The ordinary phone of an extension that the agent may sign in at instead; undefined when there is none. */
export async function findPhoneDevice(db: Db, extensionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('device')
    .select('id')
    .where('extension_id', '=', extensionId)
    .where('kind', '=', 'phone')
    .where('is_enabled', '=', true)
    .orderBy('created_at')
    .executeTakeFirst();
  return row?.id;
}
