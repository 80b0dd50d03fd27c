import type { PatientHit } from '@suifang/contract/patients.ts';
import type { Context } from '../../context.ts';
import { identifierDomain, normalizeIdentifier } from './rules/identifiers.ts';
import { maskPhone } from './rules/masking.ts';
import { gramsOf } from './rules/names.ts';
import { readPhone } from './rules/phones.ts';
import { branches, findBy, readFoundPatients } from './store/search.ts';

type SearchPorts = Pick<Context, 'db' | 'vault'>;

/** Letters as pinyin is typed: `Zhang Wei`, `lü`, `xi'an`. */
const lettersOf = (words: string) =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

/** What to look through, by the kind of the input: Chinese, digits or letters. Never all columns at once. */
function branchesFor({ vault }: Pick<Context, 'vault'>, words: string, limit: number) {
  const grams = gramsOf(words);
  if (grams.length > 0) {
    const pairs = grams.filter((gram) => gram.length > 1);
    return [branches.namePart(words, pairs.length > 0 ? pairs : grams, limit)];
  }
  const value = normalizeIdentifier(words);
  const digits = value.replaceAll(/[\s+()-]/g, '');
  if (/^\d+X?$/.test(digits)) {
    const phone = digits.length >= 7 ? readPhone(words) : undefined;
    const isTail = digits.length === 4;
    return [
      ...(phone?.ok ? [branches.phone(vault.blindIndex(phone.e164, 'phone.number'), limit)] : []),
      ...(digits.length === 18 || digits.length === 15
        ? [branches.identifier(vault.blindIndex(digits, identifierDomain('national_id')), limit)]
        : []),
      branches.identifierBeginning(value, limit),
      ...(isTail ? [branches.phoneTail(vault.blindIndex(digits, 'phone.tail'), limit)] : []),
      ...(isTail ? [branches.identifierTail(vault.blindIndex(digits, 'identifier.tail'), limit)] : []),
    ];
  }
  const letters = lettersOf(words);
  return [
    ...(letters !== '' && !/\d/.test(words)
      ? [
          branches.pinyin(letters, limit),
          branches.initials(letters, limit),
          branches.otherReading(letters, limit),
        ]
      : []),
    ...(value === '' ? [] : [branches.identifierBeginning(value, limit)]),
  ];
}

/** The ids of patients that a person may mean, best first, at most `limit`. */
export async function findPatientIds(
  ports: SearchPorts,
  words: string,
  limit: number,
): Promise<ReadonlyArray<Pick<PatientHit, 'id' | 'foundBy'>>> {
  const found = await findBy(ports.db, branchesFor(ports, words.normalize('NFKC').trim(), limit));
  return found.slice(0, limit).map((row) => ({ id: row.id, foundBy: row.found_by }));
}

/**
 * Search as one types: a part of the name, pinyin, initials, a whole phone number or its last four digits, the
 * beginning of a hospital number, an identity card. Best first, at most `limit`; phones masked.
 */
export async function searchPatients(
  ports: SearchPorts,
  words: string,
  limit: number,
): Promise<PatientHit[]> {
  const hits = await findPatientIds(ports, words, limit);
  const patients = await readFoundPatients(
    ports.db,
    hits.map((hit) => hit.id),
  );
  return hits.flatMap(({ id, foundBy }) => {
    const row = patients.get(id);
    if (!row) return [];
    const phone = row.number_enc && maskPhone(ports.vault.decrypt(row.number_enc, 'phone.number'));
    return [{ id, name: row.name, sex: row.sex, birthDate: row.birth_date, mrn: row.mrn, phone, foundBy }];
  });
}
