import type { ImportField, RowProblemCode } from '@suifang/contract/imports.ts';
import {
  type DayDoubt,
  dayDoubts,
  isSuspicionOnly,
  nameDoubts,
  type PatientDays,
} from '@suifang/contract/plausible.ts';
import { type Cell, displayOf } from './cells.ts';

type Note = (column: number | null, code: RowProblemCode, isWarning?: boolean) => undefined;

/** Notes what is odd about a name of a row. Answers whether it is no name at all. */
export function noteNameDoubts(cell: Cell, column: number, note: Note): boolean {
  const doubts = nameDoubts(displayOf(cell));
  for (const code of doubts) note(column, code, isSuspicionOnly(code));
  return doubts.some((code) => !isSuspicionOnly(code));
}

const fieldOf: Readonly<Record<DayDoubt['day'], ImportField>> = {
  birth: 'birthDate',
  admitted: 'admittedAt',
  discharged: 'dischargedAt',
  visited: 'visitedAt',
  operated: 'operatedAt',
};

/** Notes what is odd about the days of a row. A birth that only the identity card tells is noted there. */
export function noteDayDoubts(
  days: PatientDays,
  today: string,
  columnOf: ReadonlyMap<ImportField | null, number>,
  isBirthOfCard: boolean,
  note: Note,
): void {
  for (const { day, code } of dayDoubts(days, today)) {
    const field = day === 'birth' && isBirthOfCard ? 'nationalId' : fieldOf[day];
    note(columnOf.get(field) ?? null, code, isSuspicionOnly(code));
  }
}
