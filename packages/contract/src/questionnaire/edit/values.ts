import { absentReasons } from '../extensions.ts';
import type { FhirCoding } from '../fhir.ts';

/** What a rule compares with, as the editor offers it. `absent` is "don't know" or "refused". */
export type RuleValue = boolean | number | string | Readonly<{ absent: 'dontKnow' | 'refused' }>;

/** How FHIR writes them. */
export const absentCoding = (absent: 'dontKnow' | 'refused') => ({
  system: absentReasons.system,
  code: absentReasons[absent],
});

/** "Don't know" or "refused" in a coding, or undefined. */
export function absentIn(coding: FhirCoding | undefined) {
  if (coding?.system !== absentReasons.system) return undefined;
  return coding.code === absentReasons.refused
    ? ({ absent: 'refused' } as const)
    : ({ absent: 'dontKnow' } as const);
}
