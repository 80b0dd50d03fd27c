import type { Insertable } from 'kysely';
import type { ErrorBody } from '@suifang/contract/errors.ts';
import type { ContactsChange, Patient, PhonesChange } from '@suifang/contract/patients.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import type { PhoneTable } from '../../schema-patients.ts';
import { refuseImplausibleName } from './doubts.ts';
import { fail } from './errors.ts';
import { phoneColumns } from './fields.ts';
import { requirePatient } from './present.ts';
import { readPhone } from './rules/phones.ts';
import { phoneProblemTexts } from './rules/problem-texts.ts';
import { changePatientRow, replaceContactRows, replacePhoneRows } from './store/writes.ts';

type Ports = Pick<Context, 'vault' | 'clock' | 'ids' | 'audit'>;
type GivenPhone = Readonly<{ number: string; owner: string; contactId?: string | undefined; rank?: number }>;

/**
 * The rows of numbers as people typed them, ranked in their order. Throws `patient.phone-unreadable` that points at
 * each one that cannot be rung, below `path`.
 */
export function readNewPhones(
  ports: Ports,
  patientId: string,
  phones: readonly GivenPhone[],
  path: string,
): Insertable<PhoneTable>[] {
  const wrong: NonNullable<ErrorBody['fields']>[number][] = [];
  const rows = phones.flatMap((phone, index): Insertable<PhoneTable>[] => {
    const rank = phone.rank ?? index;
    const reading = readPhone(phone.number);
    if (!reading.ok) {
      wrong.push({ path: `${path}.${rank}.number`, message: phoneProblemTexts[reading.problem] });
      return [];
    }
    const columns = phoneColumns(ports.vault, { ...reading, raw: phone.number });
    return [
      {
        id: ports.ids.next(),
        patient_id: patientId,
        contact_id: phone.contactId ?? null,
        ...columns,
        owner: phone.owner,
        rank,
        status_at: null,
        last_good_at: null,
      },
    ];
  });
  if (wrong.length > 0) throw fail('patient.phone-unreadable', { fields: wrong });
  return rows;
}

/** Makes the phones those given, rung in that order. */
export async function changePhones(
  ports: Ports,
  trx: Db,
  actor: Actor,
  id: string,
  change: PhonesChange,
): Promise<Patient> {
  await requirePatient(ports, trx, id);
  const now = ports.clock.now();
  await changePatientRow(trx, id, change.version, { updated_at: now });
  const ranked = change.phones.map((phone, rank) => ({ ...phone, rank }));
  const kept = ranked.filter((phone) => 'id' in phone);
  const added = ranked.filter((phone) => 'number' in phone);
  await replacePhoneRows(trx, id, kept, readNewPhones(ports, id, added, 'phones'), now);
  await ports.audit.record(trx, {
    actor,
    action: 'patient.phones-changed',
    object: { kind: 'patient', id },
    detail: { kept: kept.length, added: added.length },
  });
  return requirePatient(ports, trx, id);
}

/** Makes the contacts those given. A contact that goes takes its phones along. */
export async function changeContacts(
  ports: Ports,
  trx: Db,
  actor: Actor,
  id: string,
  change: ContactsChange,
): Promise<Patient> {
  await requirePatient(ports, trx, id);
  for (const [index, { name }] of change.contacts.entries()) {
    refuseImplausibleName(name, `contacts.${index}.name`);
  }
  await changePatientRow(trx, id, change.version, { updated_at: ports.clock.now() });
  const contacts = change.contacts.map((contact) => ({
    id: contact.id ?? ports.ids.next(),
    patient_id: id,
    name: contact.name,
    relationship: contact.relationship,
    may_discuss_health: contact.mayDiscussHealth,
  }));
  await replaceContactRows(trx, id, contacts);
  await ports.audit.record(trx, {
    actor,
    action: 'patient.contacts-changed',
    object: { kind: 'patient', id },
    detail: { contacts: contacts.length },
  });
  return requirePatient(ports, trx, id);
}
