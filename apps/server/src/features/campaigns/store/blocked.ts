import type { Vault } from '../../../platform/crypto/vault.ts';
import type { Db } from '../../../schema.ts';
import { maskPhone } from '../../patients/index.ts';

/** The patients of a campaign in the order of its targets. */
export async function readTargetPatients(db: Db, campaignId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('target')
    .select('patient_id')
    .where('campaign_id', '=', campaignId)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.patient_id);
}

/** Name and first number (masked; null: none) of patients, by id. */
export async function findContacts(
  ports: Readonly<{ db: Db; vault: Vault }>,
  patientIds: readonly string[],
): Promise<Map<string, { patientName: string; phone: string | null }>> {
  if (patientIds.length === 0) return new Map();
  const rows = await ports.db
    .selectFrom('patient as p')
    .leftJoin('phone as n', 'n.patient_id', 'p.id')
    .distinctOn('p.id')
    .select(['p.id', 'p.name', 'n.number_enc'])
    .where('p.id', 'in', patientIds)
    .orderBy('p.id')
    .orderBy('n.rank')
    .orderBy('n.id')
    .execute();
  return new Map(
    rows.map(({ id, name, number_enc }) => {
      const phone = number_enc ? maskPhone(ports.vault.decrypt(number_enc, 'phone.number')) : null;
      return [id, { patientName: name, phone }];
    }),
  );
}
