import type { PatientIdentifierTable } from '../../../schema-patients.ts';

export type IdentifierSystem = PatientIdentifierTable['system'];

/** Hospital numbers as they are compared: full-width narrowed, no spaces, capitals. */
export function normalizeIdentifier(raw: string): string {
  return raw.normalize('NFKC').replaceAll(/\s+/g, '').toUpperCase();
}

/** The domain of the blind index of an identifier; those of two systems never meet. */
export const identifierDomain = (system: IdentifierSystem): string => `identifier.${system}`;
