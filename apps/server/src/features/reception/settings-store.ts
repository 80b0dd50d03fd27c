import {
  type InboundRoute,
  InboundRouteSettings,
  type NewInboundRoute,
} from '@suifang/contract/inbound-routes.ts';
import { sql } from 'kysely';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { Db } from '../../schema.ts';

/** Every route in its order, also those that are disabled. */
export async function findInboundRoutes(db: Db): Promise<InboundRoute[]> {
  const rows = await db
    .selectFrom('inbound_route')
    .select(['id', 'position', 'name', 'number', 'settings', 'is_enabled as isEnabled', 'version'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, settings: InboundRouteSettings.parse(row.settings) }));
}

/** A route, last in the order. */
export async function insertInboundRoute(
  trx: Db,
  route: NewInboundRoute & Readonly<{ id: string }>,
): Promise<void> {
  await trx
    .insertInto('inbound_route')
    .values((row) => ({
      id: route.id,
      name: route.name,
      number: route.number,
      settings: JSON.stringify(route.settings),
      position: row
        .selectFrom('inbound_route')
        .select(sql<number>`coalesce(max(position), -1) + 1`.as('position')),
    }))
    .execute();
}

/** Changes a route that is still at `version`. Throws `request.conflict` when it is not. */
export async function updateInboundRoute(trx: Db, route: InboundRoute): Promise<void> {
  const result = await trx
    .updateTable('inbound_route')
    .set({
      name: route.name,
      number: route.number,
      settings: JSON.stringify(route.settings),
      is_enabled: route.isEnabled,
      version: route.version + 1,
    })
    .where('id', '=', route.id)
    .where('version', '=', route.version)
    .executeTakeFirst();
  await assertVersionMatched(trx, result, { kind: 'inbound-route', id: route.id });
}

export async function writeOrder(trx: Db, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await trx.updateTable('inbound_route').set({ position }).where('id', '=', id).execute();
}
