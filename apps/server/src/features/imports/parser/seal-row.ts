import type { Vault } from '../../../platform/crypto/vault.ts';
import type { Ids } from '../../../platform/ids.ts';
import { identifierColumns, phoneColumns, searchTermsOf } from '../../patients/index.ts';
import type { PersonRow, RowReading } from '../rules/row.ts';
import { type StagedColumn, stagedColumns } from '../staged-columns.ts';
import { copyLine, type CopyValue } from './copy-line.ts';

type Staged = Partial<Record<StagedColumn, CopyValue>>;

const columns = Object.keys(stagedColumns) as StagedColumn[];

function sealIdentifiers(vault: Vault, person: PersonRow): Staged {
  const nid =
    person.nationalId === undefined ? undefined : identifierColumns(vault, 'national_id', person.nationalId);
  const mrn = person.mrn === undefined ? undefined : identifierColumns(vault, 'mrn', person.mrn);
  const inpatient =
    person.inpatientNo === undefined ? undefined : identifierColumns(vault, 'inpatient', person.inpatientNo);
  const card = person.cardNo === undefined ? undefined : identifierColumns(vault, 'card', person.cardNo);
  return {
    nid_enc: nid?.value_enc,
    nid_bidx: nid?.bidx,
    nid_tail: nid?.tail_bidx,
    mrn: mrn?.value,
    mrn_bidx: mrn?.bidx,
    inpatient: inpatient?.value,
    inpatient_bidx: inpatient?.bidx,
    card: card?.value,
    card_bidx: card?.bidx,
  };
}

function sealPhones(vault: Vault, ids: Ids, person: PersonRow): Staged {
  const sealed = person.phones.map((phone) => phoneColumns(vault, phone));
  return {
    phone_enc: sealed.map((phone) => phone.number_enc),
    phone_raw: sealed.map((phone) => phone.raw_enc),
    phone_bidx: sealed.map((phone) => phone.bidx),
    phone_tail: sealed.map((phone) => phone.tail_bidx),
    phone_kind: person.phones.map((phone) => phone.kind),
    // A number of a contact is told by its owner: `contact:spouse`.
    phone_owner: person.phones.map((phone) => (phone.isContact ? `contact:${phone.owner}` : phone.owner)),
    phone_id: person.phones.map(() => ids.next()),
  };
}

function staged(vault: Vault, ids: Ids, person: PersonRow): Staged {
  const { stay } = person;
  return {
    name: person.name,
    ...searchTermsOf(person.name),
    sex: person.sex,
    birth_date: person.birthDate,
    ...sealIdentifiers(vault, person),
    ...sealPhones(vault, ids, person),
    contact_name: person.contactName,
    contact_relationship:
      person.contactName === undefined ? undefined : (person.contactRelationship ?? '家属'),
    stay_kind: stay?.kind,
    visit_no: stay?.visitNo,
    department: stay?.department,
    ward: stay?.ward,
    doctor: stay?.doctor,
    admitted_at: stay?.admittedAt,
    discharged_at: stay?.dischargedAt,
    disposition: stay?.disposition,
    diagnosis: person.diagnosis,
    diagnosis_code: person.diagnosisCode,
    operation: person.operation,
    operation_code: person.operationCode,
    operated_at: person.operatedAt,
    surgeon: person.surgeon,
    new_id: ids.next(),
    contact_id: person.contactName === undefined ? undefined : ids.next(),
    stay_id: stay === undefined ? undefined : ids.next(),
    diagnosis_id: person.diagnosis === undefined ? undefined : ids.next(),
    operation_id: person.operation === undefined ? undefined : ids.next(),
  };
}

/** The COPY line of a row that was read; what belongs to a person's numbers is sealed here. */
export function sealRow(vault: Vault, ids: Ids, rowNumber: number, reading: RowReading): string {
  const problems = reading.kind === 'blank' ? [] : reading.problems;
  const row: Staged = {
    row_number: rowNumber,
    kind: reading.kind,
    problems: problems.length === 0 ? '[]' : JSON.stringify(problems),
    ...(reading.kind === 'blank'
      ? {}
      : {
          person_name: reading.who.name,
          number_field: reading.who.number?.field,
          number_shown: reading.who.number?.shown,
        }),
    ...(reading.kind === 'ok' ? staged(vault, ids, reading.person) : {}),
  };
  return copyLine(columns.map((column) => row[column]));
}
