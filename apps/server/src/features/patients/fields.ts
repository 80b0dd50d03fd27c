import type { Insertable } from 'kysely';
import type { Context } from '../../context.ts';
import type { PatientIdentifierTable, PhoneTable } from '../../schema-patients.ts';
import { identifierDomain, type IdentifierSystem, normalizeIdentifier } from './rules/identifiers.ts';
import { readNationalId } from './rules/national-id.ts';
import type { PhoneKind } from './rules/phones.ts';

type Vault = Context['vault'];

export type PhoneCipher = Pick<
  Insertable<PhoneTable>,
  'number_enc' | 'raw_enc' | 'bidx' | 'tail_bidx' | 'kind'
>;

/** The columns of a phone number: ciphertext and blind indexes. `raw` is the number as it was given. */
export function phoneColumns(
  vault: Vault,
  phone: { e164: string; kind: PhoneKind; raw: string },
): PhoneCipher {
  return {
    number_enc: vault.encrypt(phone.e164, 'phone.number'),
    raw_enc: vault.encrypt(phone.raw, 'phone.raw'),
    bidx: vault.blindIndex(phone.e164, 'phone.number'),
    tail_bidx: vault.blindIndex(phone.e164.slice(-4), 'phone.tail'),
    kind: phone.kind,
  };
}

export type IdentifierColumns = Pick<
  Insertable<PatientIdentifierTable>,
  'system' | 'value' | 'value_enc' | 'bidx' | 'tail_bidx'
>;

/** The columns of an identifier; an identity card is ciphertext, hospital numbers are plain. */
export function identifierColumns(vault: Vault, system: IdentifierSystem, raw: string): IdentifierColumns {
  if (system === 'national_id') {
    const { value } = readNationalId(raw);
    return {
      system,
      value: null,
      value_enc: vault.encrypt(value, 'patient_identifier.value'),
      bidx: vault.blindIndex(value, identifierDomain(system)),
      tail_bidx: vault.blindIndex(value.slice(-4), 'identifier.tail'),
    };
  }
  const value = normalizeIdentifier(raw);
  const bidx = vault.blindIndex(value, identifierDomain(system));
  return { system, value, value_enc: null, bidx, tail_bidx: null };
}
