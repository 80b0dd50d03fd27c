import { generalSettings, type GeneralSettings, generalSettingsDefault } from '@suifang/contract/settings.ts';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { Db } from '../../schema.ts';

const KEY = 'general';

/** The settings of the instance; the defaults, at version 1, while nobody has changed them. */
export async function readGeneralSettings(db: Db): Promise<GeneralSettings & { version: number }> {
  const row = await db.selectFrom('setting').selectAll().where('key', '=', KEY).executeTakeFirst();
  if (!row) return { ...generalSettingsDefault, version: 1 };
  return { ...generalSettings.parse(row.value), version: row.version };
}

/** Stores the settings when they are still at `version`. Throws `request.conflict` when they are not. */
export async function writeGeneralSettings(
  db: Db,
  settings: GeneralSettings,
  version: number,
  now: Date,
): Promise<void> {
  await db
    .insertInto('setting')
    .values({ key: KEY, value: JSON.stringify(generalSettingsDefault), version: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const result = await db
    .updateTable('setting')
    .set({ value: JSON.stringify(settings), version: version + 1, updated_at: now })
    .where('key', '=', KEY)
    .where('version', '=', version)
    .executeTakeFirst();
  await assertVersionMatched(db, result, { kind: 'settings', id: KEY });
}
