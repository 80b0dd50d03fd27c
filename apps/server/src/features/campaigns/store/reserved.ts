import type { Db } from '../../../schema.ts';

/** The patient who is kept for somebody now, with what the campaign wants; undefined: nobody is. */
export async function readReserved(db: Db, staffId: string, now: Date) {
  return db
    .selectFrom('reservation as v')
    .innerJoin('campaign as c', 'c.id', 'v.campaign_id')
    .innerJoin('target as t', 't.id', 'v.target_id')
    .innerJoin('patient as p', 'p.id', 't.patient_id')
    .innerJoin('phone as n', 'n.id', 'v.phone_id')
    .leftJoin('questionnaire_version as q', 'q.id', 'c.questionnaire_version_id')
    .leftJoin('questionnaire as f', 'f.id', 'q.questionnaire_id')
    .select([
      'v.id',
      'v.version',
      'v.expires_at',
      'c.id as campaign_id',
      'c.name as campaign_name',
      'c.purpose',
      'f.title as questionnaire',
      'p.id as patient_id',
      'p.name',
      'p.sex',
      'p.birth_date',
      'n.number_enc',
      'n.owner',
    ])
    .select((row) =>
      row
        .selectFrom('attempt as a')
        .select((inner) => inner.fn.count<number>('a.dialed_at').as('count'))
        .whereRef('a.target_id', '=', 't.id')
        .as('attempts'),
    )
    .where('v.staff_id', '=', staffId)
    .where('v.ended_at', 'is', null)
    .where('v.expires_at', '>', now)
    .executeTakeFirst();
}

/** The stay of a patient that ended last. */
export async function readLastStay(db: Db, patientId: string) {
  return db
    .selectFrom('stay as s')
    .leftJoin('department as d', 'd.id', 's.department_id')
    .select(['d.name as department', 's.ward', 's.discharged_at as dischargedAt'])
    .where('s.patient_id', '=', patientId)
    .orderBy('s.discharged_at', (order) => order.desc().nullsLast())
    .executeTakeFirst();
}
