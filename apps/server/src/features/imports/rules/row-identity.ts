import type { ImportField, RowProblemCode } from '@suifang/contract/imports.ts';
import { maskText, readNationalId } from '../../patients/index.ts';
import { type Cell, displayOf, isPlaceholder } from './cells.ts';

type Note = (column: number | null, code: RowProblemCode, isWarning?: boolean) => undefined;

/** The identity card of a row. What is odd about it is a warning: hospital systems are full of such numbers. */
export function readPersonalId(text: string | undefined, column: number | null, note: Note) {
  if (text === undefined) return undefined;
  const reading = readNationalId(text);
  if (reading.warning) note(column, `id-${reading.warning}`, true);
  return reading;
}

const sealedFields: ReadonlySet<ImportField | null> = new Set<ImportField>([
  'phone',
  'contactPhone',
  'nationalId',
]);

/** Runs of digits that may be somebody's number, wherever they stand. */
const NUMBER_OF_A_PERSON = /(?:\+?86)?1[3-9][\d\s-]{8,13}\d|0\d{2,3}[\s-]?\d{7,8}|\d{14,17}[\dXx]/g;

/** Hides what may be a number of a person in a text that is meant for somebody's eyes. */
export function hideNumbers(text: string): string {
  return text.replaceAll(NUMBER_OF_A_PERSON, (digits) => maskText(digits));
}

const toGlance = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A text as a list of problems shows it: numbers of persons are masked, the rest is cut to a glance. */
export const textToShow = (text: string): string => toGlance(hideNumbers(text));

/** A cell's value as a list of problems shows it, by what its column means. */
export function valueToShow(field: ImportField | null, cell: Cell): string {
  const text = displayOf(cell).trim();
  // Stars would say that there is a number.
  if (text === '') return '';
  return sealedFields.has(field) ? toGlance(maskText(text)) : textToShow(text);
}

/** Numbers by which a row is found in the sheet, the best first. */
const numbersToShow = ['mrn', 'inpatientNo', 'cardNo', 'nationalId', 'phone', 'contactPhone'] as const;

/** Whom a row speaks of, as a list shows it; null where the row says nothing. */
export type RowPerson = Readonly<{
  name: string | null;
  number: Readonly<{ field: (typeof numbersToShow)[number]; shown: string }> | null;
}>;

/** The name and one number of a row, whether or not they can be imported. Numbers of persons are masked. */
export function personToShow(
  cells: readonly Cell[],
  columnOf: ReadonlyMap<ImportField | null, number>,
): RowPerson {
  const shownOf = (field: ImportField): string => {
    const column = columnOf.get(field);
    const written = column === undefined ? '' : displayOf(cells[column]).trim();
    return written === '' || isPlaceholder(written) ? '' : valueToShow(field, written);
  };
  const field = numbersToShow.find((one) => shownOf(one) !== '');
  return {
    name: shownOf('name') || null,
    number: field === undefined ? null : { field, shown: shownOf(field) },
  };
}
