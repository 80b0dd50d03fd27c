import type { Patient } from '@suifang/contract/patients.ts';
import { phoneOwners } from '@suifang/contract/patients.ts';
import type { Context } from '../../context.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { maskNationalId, maskPhone } from './rules/masking.ts';
import { readNationalId } from './rules/national-id.ts';
import { nationalIdWarningTexts } from './rules/problem-texts.ts';
import { readRecord, type RecordRows } from './store/record.ts';

type Vault = Context['vault'];

/** An identifier's name on the wire: `mrn:` and its blind index. */
const keyOf = (system: string, bidx: Buffer) => `${system}:${bidx.toString('hex')}`;

function identifiersOf(vault: Vault, rows: RecordRows['identifiers']): Patient['identifiers'] {
  return rows.map(({ system, value, value_enc: sealed, bidx }) => {
    const key = keyOf(system, bidx);
    if (!sealed) return { system, value: value ?? '', key, warning: null };
    const number = vault.decrypt(sealed, 'patient_identifier.value');
    const { warning } = readNationalId(number);
    return {
      system,
      value: maskNationalId(number),
      key,
      warning: warning ? nationalIdWarningTexts[warning] : null,
    };
  });
}

function phonesOf(vault: Vault, { phones, listings, shared }: RecordRows, now: Date): Patient['phones'] {
  const sharedWith = new Map(shared.map((row) => [row.bidx.toString('hex'), row.patients]));
  const listed = new Set(
    listings
      .filter((row) => row.phone_bidx && (row.until === null || row.until > now))
      .map((row) => row.phone_bidx?.toString('hex')),
  );
  return phones.map((phone) => {
    const key = phone.bidx.toString('hex');
    return {
      id: phone.id,
      contactId: phone.contact_id,
      masked: maskPhone(vault.decrypt(phone.number_enc, 'phone.number')),
      kind: phone.kind,
      owner: phoneOwners.find((owner) => owner === phone.owner) ?? 'other',
      rank: phone.rank,
      status: phone.status,
      statusAt: phone.status_at,
      lastGoodAt: phone.last_good_at,
      isDoNotCall: listed.has(key),
      sharedWith: sharedWith.get(key) ?? 0,
    };
  });
}

function staysOf(stays: RecordRows['stays']): Patient['stays'] {
  return stays.map((stay) => ({
    id: stay.id,
    kind: stay.kind,
    visitNo: stay.visit_no,
    department:
      stay.department_id !== null && stay.department !== null
        ? { id: stay.department_id, name: stay.department }
        : null,
    ward: stay.ward,
    doctor: stay.doctor,
    admittedAt: stay.admitted_at,
    dischargedAt: stay.discharged_at,
    dischargeDisposition: stay.discharge_disposition,
  }));
}

/** The record of a patient as it leaves the server, numbers masked. Throws `request.not-found`. */
export async function requirePatient(
  ports: Pick<Context, 'vault' | 'clock'>,
  db: Db,
  id: string,
): Promise<Patient> {
  const rows = await readRecord(db, id);
  if (!rows) throw fail('request.not-found');
  const { patient, contacts, consents, listings, phones } = rows;
  const phoneIdOf = new Map(phones.map((phone) => [phone.bidx.toString('hex'), phone.id]));
  return {
    id,
    name: patient.name,
    pinyin: patient.pinyin,
    initials: patient.initials,
    sex: patient.sex,
    birthDate: patient.birth_date,
    deceasedAt: patient.deceased_at,
    note: patient.note,
    isSample: patient.is_sample,
    identifiers: identifiersOf(ports.vault, rows.identifiers),
    phones: phonesOf(ports.vault, rows, ports.clock.now()),
    contacts: contacts.map((contact) => ({
      id: contact.id,
      name: contact.name,
      relationship: contact.relationship,
      mayDiscussHealth: contact.may_discuss_health,
    })),
    stays: staysOf(rows.stays),
    consents: consents.map((consent) => ({
      id: consent.id,
      purpose: consent.purpose,
      isGranted: consent.is_granted,
      source: consent.source,
      at: consent.at,
    })),
    doNotCall: listings.map((listing) => ({
      id: listing.id,
      phoneId: listing.phone_bidx ? (phoneIdOf.get(listing.phone_bidx.toString('hex')) ?? null) : null,
      purpose: (listing.purpose as Patient['doNotCall'][number]['purpose']) ?? null,
      reason: listing.reason,
      source: listing.source,
      until: listing.until,
      createdAt: listing.created_at,
    })),
    createdAt: patient.created_at,
    updatedAt: patient.updated_at,
    version: patient.version,
  };
}
