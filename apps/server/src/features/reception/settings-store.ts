import type { InboundRoute, NewInboundRoute } from '@suifang/contract/inbound-routes.ts';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { Db } from '../../schema.ts';
import { readSettings } from './rules/stored-settings.ts';

/** Every route, also those that are disabled: the longest number first, as they are looked at. */
export async function findInboundRoutes(db: Db): Promise<InboundRoute[]> {
  const rows = await db
    .selectFrom('inbound_route')
    .select(['id', 'name', 'number', 'settings', 'is_enabled as isEnabled', 'version'])
    .orderBy(
      ({ fn }) => fn<number>('length', ['number']),
      (order) => order.desc().nullsLast(),
    )
    .orderBy('number')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, settings: readSettings(row.settings).settings }));
}

export async function insertInboundRoute(
  trx: Db,
  route: NewInboundRoute & Readonly<{ id: string }>,
): Promise<void> {
  await trx
    .insertInto('inbound_route')
    .values({
      id: route.id,
      name: route.name,
      number: route.number,
      settings: JSON.stringify(route.settings),
    })
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
