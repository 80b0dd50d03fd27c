import type { Db } from '../../../schema.ts';

/** Everything of one patient but the timeline; undefined when there is no such patient. */
export async function readRecord(db: Db, id: string) {
  const patient = await db.selectFrom('patient').selectAll().where('id', '=', id).executeTakeFirst();
  if (!patient) return undefined;
  const identifiers = await db
    .selectFrom('patient_identifier')
    .selectAll()
    .where('patient_id', '=', id)
    .orderBy('system')
    .execute();
  const phones = await db
    .selectFrom('phone')
    .selectAll()
    .where('patient_id', '=', id)
    .orderBy('rank')
    .orderBy('id')
    .execute();
  const contacts = await db
    .selectFrom('contact')
    .selectAll()
    .where('patient_id', '=', id)
    .orderBy('id')
    .execute();
  const stays = await db
    .selectFrom('stay as s')
    .leftJoin('department as d', 'd.id', 's.department_id')
    .selectAll('s')
    .select('d.name as department')
    .where('s.patient_id', '=', id)
    .orderBy('s.admitted_at', (order) => order.desc().nullsLast())
    .orderBy('s.id', 'desc')
    .execute();
  const consents = await db
    .selectFrom('consent')
    .selectAll()
    .where('patient_id', '=', id)
    .orderBy('at', 'desc')
    .execute();
  const numbers = phones.map((phone) => phone.bidx);
  const listings = await db
    .selectFrom('do_not_call')
    .selectAll()
    .where('lifted_at', 'is', null)
    .where((row) =>
      row.or([row('patient_id', '=', id), ...(numbers.length > 0 ? [row('phone_bidx', 'in', numbers)] : [])]),
    )
    .orderBy('created_at', 'desc')
    .execute();
  const shared =
    numbers.length === 0
      ? []
      : await db
          .selectFrom('phone')
          .select(({ fn }) => ['bidx', fn.count<number>('patient_id').distinct().as('patients')])
          .where('bidx', 'in', numbers)
          .where('patient_id', '<>', id)
          .groupBy('bidx')
          .execute();
  return { patient, identifiers, phones, contacts, stays, consents, listings, shared };
}

export type RecordRows = NonNullable<Awaited<ReturnType<typeof readRecord>>>;
