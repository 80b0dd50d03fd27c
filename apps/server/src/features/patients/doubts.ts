import type { NewPatient } from '@suifang/contract/patients.ts';
import {
  dayDoubts,
  type DayDoubt,
  type Implausibility,
  implausible,
  isSuspicionOnly,
  nameDoubts,
  type PatientDays,
} from '@suifang/contract/plausible.ts';
import { hospitalDay } from '@suifang/contract/time.ts';
import { fail } from './errors.ts';
import { readNationalId } from './rules/national-id.ts';

type Found = Readonly<{ path: string; code: Implausibility }>;

/** Points at the fields that cannot be true. What is only suspicious the form has shown already, and it is taken. */
function refuse(found: readonly Found[]): void {
  const wrong = found.filter(({ code }) => !isSuspicionOnly(code));
  if (wrong.length === 0) return;
  throw fail('request.invalid', {
    fields: wrong.map(({ path, code }) => ({ path, message: implausible[code] })),
  });
}

/** Throws `request.invalid` for a name that is none, at `path`. */
export function refuseImplausibleName(name: string, path: string): void {
  refuse(nameDoubts(name).map((code) => ({ path, code })));
}

/** Throws `request.invalid` for days that cannot be, each at its field; days of fields not named are not judged. */
export function refuseImplausibleDays(
  days: PatientDays,
  fields: Readonly<Partial<Record<DayDoubt['day'], string>>>,
  now: Date,
): void {
  refuse(
    dayDoubts(days, hospitalDay(now)).flatMap(({ day, code }) => {
      const path = fields[day];
      return path === undefined ? [] : [{ path, code }];
    }),
  );
}

/** Throws `request.invalid` for the birth of a new patient, also when only the identity card tells it. */
export function refuseImplausibleBirth(
  { birthDate, identifiers }: Pick<NewPatient, 'birthDate' | 'identifiers'>,
  now: Date,
): void {
  if (birthDate !== undefined)
    return refuseImplausibleDays({ birth: birthDate }, { birth: 'birthDate' }, now);
  for (const [index, { system, value }] of identifiers.entries()) {
    if (system !== 'national_id') continue;
    const birth = readNationalId(value).birthDate;
    refuseImplausibleDays({ birth }, { birth: `identifiers.${index}.value` }, now);
  }
}
