import type { Db } from '../../../schema.ts';
import type { PhoneFacts, TargetFacts } from '../rules/eligibility.ts';

/** What the decision about a batch of patients needs, read in seven statements whatever the size of the batch. */
export type FactsQuery = Readonly<{
  patients: ReadonlyArray<Readonly<{ patientId: string; plannedPhoneId: string | undefined }>>;
  purpose: 'care' | 'satisfaction' | 'research' | 'education';
  now: Date;
  /** Dials before this play no part in any cap. */
  dialsSince: Date;
  /** A call that is being written: it is not in its own way. */
  exceptCallId?: string;
}>;

/** The facts by patient id. A patient that is not there any more is missing from the answer. */
export async function readFacts(
  db: Db,
  query: FactsQuery,
): Promise<Map<string, TargetFacts & { bidxOf: Map<string, Buffer> }>> {
  const ids = query.patients.map((patient) => patient.patientId);
  if (ids.length === 0) return new Map();
  const [patients, phones, consents] = await Promise.all([
    db
      .selectFrom('patient as p')
      .select((row) => [
        'p.id',
        'p.deceased_at',
        'p.birth_date',
        row
          .exists(
            row
              .selectFrom('patient_identifier as i')
              .select('i.patient_id')
              .whereRef('i.patient_id', '=', 'p.id')
              .where('i.system', '=', 'national_id'),
          )
          .as('has_national_id'),
      ])
      .where('p.id', 'in', ids)
      .execute(),
    db
      .selectFrom('phone')
      .select(['id', 'patient_id', 'bidx', 'status'])
      .where('patient_id', 'in', ids)
      .orderBy('rank')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('consent')
      .distinctOn('patient_id')
      .select(['patient_id', 'is_granted'])
      .where('patient_id', 'in', ids)
      .where('purpose', '=', query.purpose)
      .orderBy('patient_id')
      .orderBy('at', 'desc')
      .execute(),
  ]);
  const numbers = [...new Map(phones.map((phone) => [phone.bidx.toString('hex'), phone.bidx])).values()];
  const [listings, dials, live] = await Promise.all([
    readListings(db, ids, numbers, query),
    readDials(db, ids, numbers, query.dialsSince),
    readLive(db, ids, numbers, query.exceptCallId),
  ]);

  const consentOf = new Map(consents.map((row) => [row.patient_id, row.is_granted]));
  const facts = patients.map((patient) => {
    const own = phones.filter((phone) => phone.patient_id === patient.id);
    return [
      patient.id,
      {
        isDeceased: patient.deceased_at !== null,
        identity: {
          birthYear: patient.birth_date !== null,
          nationalId: Boolean(patient.has_national_id),
        },
        consent: consentOf.get(patient.id),
        doNotCallUntil: listings.byPatient.get(patient.id),
        isInUse: live.patients.has(patient.id),
        recentDials: dials.byPatient.get(patient.id) ?? [],
        plannedPhoneId: query.patients.find((target) => target.patientId === patient.id)?.plannedPhoneId,
        phones: own.map((phone): PhoneFacts => {
          const key = phone.bidx.toString('hex');
          return {
            id: phone.id,
            isValid:
              phone.status === 'valid' || phone.status === 'unverified' || phone.status === 'suspended',
            doNotCallUntil: listings.byNumber.get(key),
            isInUse: live.numbers.has(key),
            recentDials: dials.byNumber.get(key) ?? [],
          };
        }),
        bidxOf: new Map(own.map((phone) => [phone.id, phone.bidx])),
      },
    ] as const;
  });
  return new Map(facts);
}

/** The strictest do-not-call entry by patient and by number: null is for ever. */
async function readListings(db: Db, ids: string[], numbers: Buffer[], { purpose, now }: FactsQuery) {
  const rows = await db
    .selectFrom('do_not_call')
    .select(['patient_id', 'phone_bidx', 'until'])
    .where('lifted_at', 'is', null)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', now)]))
    .where((where) => where.or([where('purpose', 'is', null), where('purpose', '=', purpose)]))
    .where((where) =>
      where.or([
        where('patient_id', 'in', ids),
        ...(numbers.length > 0 ? [where('phone_bidx', 'in', numbers)] : []),
      ]),
    )
    .execute();
  const byPatient = new Map<string, number | null>();
  const byNumber = new Map<string, number | null>();
  for (const row of rows) {
    const until = row.until?.getTime() ?? null;
    const map = row.patient_id === null ? byNumber : byPatient;
    const key = row.patient_id ?? row.phone_bidx?.toString('hex') ?? '';
    const known = map.get(key);
    const isStricter = until === null || known === undefined || (known !== null && until > known);
    if (isStricter) map.set(key, until);
  }
  return { byPatient, byNumber };
}

async function readDials(db: Db, ids: string[], numbers: Buffer[], since: Date) {
  const rows = await db
    .selectFrom('attempt')
    .select(['patient_id', 'phone_bidx', 'dialed_at'])
    .where('dialed_at', '>', since)
    .where((where) =>
      where.or([
        where('patient_id', 'in', ids),
        ...(numbers.length > 0 ? [where('phone_bidx', 'in', numbers)] : []),
      ]),
    )
    .orderBy('dialed_at')
    .execute();
  const byPatient = Map.groupBy(rows, (row) => row.patient_id);
  const byNumber = Map.groupBy(rows, (row) => row.phone_bidx.toString('hex'));
  const times = (groups: typeof byPatient) =>
    new Map([...groups].map(([key, group]) => [key, group.map((row) => row.dialed_at?.getTime() ?? 0)]));
  return { byPatient: times(byPatient), byNumber: times(byNumber) };
}

/** Who is being called now or is on the line by a call of their own, and on which numbers. */
async function readLive(db: Db, ids: string[], numbers: Buffer[], exceptCallId: string | undefined) {
  const [attempts, calls] = await Promise.all([
    db
      .selectFrom('attempt')
      .select(['patient_id', 'phone_bidx'])
      .where('state', '<>', 'ended')
      .where((where) =>
        where.or([
          where('patient_id', 'in', ids),
          ...(numbers.length > 0 ? [where('phone_bidx', 'in', numbers)] : []),
        ]),
      )
      .execute(),
    db
      .selectFrom('call')
      .select(['patient_id', 'number_bidx as phone_bidx'])
      .where('ended_at', 'is', null)
      .$if(exceptCallId !== undefined, (rows) => rows.where('id', '<>', exceptCallId ?? ''))
      .where((where) =>
        where.or([
          where('patient_id', 'in', ids),
          ...(numbers.length > 0 ? [where('number_bidx', 'in', numbers)] : []),
        ]),
      )
      .execute(),
  ]);
  const live = [...attempts, ...calls];
  return {
    patients: new Set(live.flatMap((row) => row.patient_id ?? [])),
    numbers: new Set(live.flatMap((row) => row.phone_bidx?.toString('hex') ?? [])),
  };
}
