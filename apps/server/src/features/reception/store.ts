import type { InboundRouteSettings } from '@suifang/contract/inbound-routes.ts';
import type { StoredSettings } from '../../platform/stored-settings.ts';
import type { Db } from '../../schema.ts';
import { readSettings } from './rules/stored-settings.ts';

export type StoredRoute = StoredSettings<InboundRouteSettings> &
  Readonly<{ id: string; number: string | null }>;

const selectRoutes = (db: Db) => db.selectFrom('inbound_route').select(['id', 'number', 'settings']);

/** The routes that are enabled. */
export async function readRoutes(db: Db): Promise<StoredRoute[]> {
  const rows = await selectRoutes(db).where('is_enabled', '=', true).execute();
  return rows.map((row) => ({ ...row, ...readSettings(row.settings) }));
}

/** One route, also when it was disabled meanwhile: whoever came in by it goes on. */
export async function readRoute(db: Db, id: string): Promise<StoredRoute | undefined> {
  const row = await selectRoutes(db).where('id', '=', id).executeTakeFirst();
  return row && { ...row, ...readSettings(row.settings) };
}

/** Whose number this is; several people may share one. */
export async function findPatientsOfNumber(db: Db, bidx: Buffer): Promise<string[]> {
  const rows = await db
    .selectFrom('phone')
    .select('patient_id')
    .where('bidx', '=', bidx)
    .where('status', '<>', 'wrong_person')
    .execute();
  return rows.map((row) => row.patient_id);
}

/** Which flow a target's campaign speaks in, as long as the target waits for it; undefined: there is nothing to say. */
export async function readConversation(db: Db, targetId: string): Promise<'survey' | 'notice' | undefined> {
  const row = await db
    .selectFrom('target as t')
    .innerJoin('campaign as c', 'c.id', 't.campaign_id')
    .select('c.type')
    .where('t.id', '=', targetId)
    .where('t.state', '=', 'waiting')
    .where('t.opening', 'is not', null)
    .executeTakeFirst();
  if (row?.type === 'AUTO_SURVEY') return 'survey';
  return row?.type === 'VOICE_NOTICE' ? 'notice' : undefined;
}
