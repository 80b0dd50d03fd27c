import type { Events } from '../../../platform/events/events.ts';
import type { Db, TrunkOutageTable } from '../../../schema.ts';
import { afterRefusal, type Outage } from '../rules/trunk-outage.ts';

type Ports = Readonly<{ db: Db; events: Events }>;

/** Writes that the switch has refused a leg on a trunk. Answers until when the trunk is left alone. */
export const writeRefusal = ({ db, events }: Ports, trunkId: string, now: Date): Promise<Date> =>
  db.transaction().execute((trx) => trunkRefuses(trx, events, trunkId, now));

/** The same within the transaction of the call that was refused. */
export async function trunkRefuses(trx: Db, events: Events, trunkId: string, now: Date): Promise<Date> {
  // The trunk's row stands for an outage that has no row yet.
  await trx.selectFrom('trunk').select('id').where('id', '=', trunkId).forNoKeyUpdate().execute();
  const known = await readOutage(trx, trunkId);
  const outage = afterRefusal(known, now.getTime());
  const row = {
    refusals: outage.refusals,
    since: new Date(outage.since),
    until: new Date(outage.until),
  };
  if (outage !== known) {
    await trx
      .insertInto('trunk_outage')
      .values({ trunk_id: trunkId, ...row })
      .onConflict((conflict) => conflict.column('trunk_id').doUpdateSet(row))
      .execute();
    await events.record(trx, [{ type: 'trunk.changed', subjectId: trunkId, data: { state: 'down' } }]);
  }
  return row.until;
}

/** A leg stands on the trunk again. Quiet when there was no outage. */
export const endOutage = ({ db, events }: Ports, trunkId: string): Promise<void> =>
  db.transaction().execute((trx) => trunkMakesLegs(trx, events, trunkId));

/** The same within the transaction of the call whose leg stood. */
export async function trunkMakesLegs(trx: Db, events: Events, trunkId: string): Promise<void> {
  const ended = await trx.deleteFrom('trunk_outage').where('trunk_id', '=', trunkId).executeTakeFirst();
  if (ended.numDeletedRows === 0n) return;
  await events.record(trx, [{ type: 'trunk.changed', subjectId: trunkId, data: { state: 'up' } }]);
}

async function readOutage(trx: Db, trunkId: string): Promise<Outage | undefined> {
  const row = await trx
    .selectFrom('trunk_outage')
    .select(['refusals', 'since', 'until'])
    .where('trunk_id', '=', trunkId)
    .executeTakeFirst();
  return row && outageOf(row);
}

type OutageRow = { [Column in 'refusals' | 'since' | 'until']: TrunkOutageTable[Column] | null };

/** The outage in a row that was joined; undefined when there is none. */
export function outageOf({ refusals, since, until }: Readonly<OutageRow>): Outage | undefined {
  if (refusals === null || since === null || until === null) return undefined;
  return { refusals, since: since.getTime(), until: until.getTime() };
}
