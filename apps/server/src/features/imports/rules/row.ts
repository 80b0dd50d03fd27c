import type { ImportField, RowProblemCode } from '@suifang/contract/imports.ts';
import { normalizeName } from '../../patients/index.ts';
import type { Cell, SheetKind } from './cells.ts';
import { formulaErrorIn, isBlankRow, isPlaceholder, textOf, unvaluedFormulaIn } from './cells.ts';
import { type DateReading, readDate } from './dates.ts';
import { type ReadPhoneNumber, readPhones, type WrittenPhone } from './row-phones.ts';
import { noteDayDoubts, noteNameDoubts } from './row-doubts.ts';
import { personToShow, readPersonalId, type RowPerson, textToShow, valueToShow } from './row-identity.ts';
import { readSex } from './sex.ts';

/** Something about one cell (or, without a column, the row). Values of numbers are masked before they get here. */
export type RowProblem = Readonly<{
  column: number | null;
  code: RowProblemCode;
  value: string | null;
  isWarning: boolean;
}>;

/** What one row says, read but not yet sealed. Absent: the row says nothing about it. */
export type PersonRow = Readonly<{
  name: string;
  sex: 'male' | 'female' | 'unknown';
  birthDate: string | undefined;
  nationalId: string | undefined;
  mrn: string | undefined;
  inpatientNo: string | undefined;
  cardNo: string | undefined;
  phones: readonly ReadPhoneNumber[];
  contactName: string | undefined;
  contactRelationship: string | undefined;
  stay:
    | Readonly<{
        kind: 'inpatient' | 'outpatient';
        visitNo: string;
        department: string | undefined;
        ward: string | undefined;
        doctor: string | undefined;
        admittedAt: Date | undefined;
        dischargedAt: Date | undefined;
        disposition: string | undefined;
      }>
    | undefined;
  diagnosis: string | undefined;
  diagnosisCode: string | undefined;
  operation: string | undefined;
  operationCode: string | undefined;
  operatedAt: Date | undefined;
  surgeon: string | undefined;
}>;

/** The numbers by which a row says who it is; a row that is refused claims them all the same. */
export type RowNumbers = Pick<PersonRow, 'nationalId' | 'mrn' | 'inpatientNo' | 'cardNo'>;

export type RowReading =
  | Readonly<{ kind: 'blank' }>
  | Readonly<{ kind: 'invalid'; who: RowPerson; claims: RowNumbers; problems: readonly RowProblem[] }>
  | Readonly<{ kind: 'ok'; who: RowPerson; person: PersonRow; problems: readonly RowProblem[] }>;

const LONGEST: Readonly<Partial<Record<ImportField, number>>> = { diagnosis: 500, operation: 500 };
const USUALLY_LONGEST = 100;

/** Reads the cells of rows by one mapping. `today` is the hospital's day: it decides what lies ahead. */
export function createRowReader(
  mapping: ReadonlyArray<ImportField | null>,
  sheet: SheetKind,
  today: string,
): (cells: readonly Cell[]) => RowReading {
  const columnsOf = (field: ImportField) =>
    mapping.flatMap((mapped, column) => (mapped === field ? [column] : []));
  const columnOf = new Map(mapping.map((field, column) => [field, column] as const).toReversed());
  const phoneColumns = columnsOf('phone');
  const contactPhoneColumns = columnsOf('contactPhone');

  return (written) => {
    if (isBlankRow(written)) return { kind: 'blank' };
    const problems = formulaErrors(mapping, written);
    // A cell without a value says nothing more, and must not look like anybody's.
    const cells = written.map((cell) => (hasNoValue(cell) ? '' : cell));
    const note = (column: number | null, code: RowProblemCode, isWarning = false): undefined => {
      const field = column === null ? null : (mapping[column] ?? null);
      const value = column === null ? null : valueToShow(field, cells[column]);
      problems.push({ column, code, value, isWarning });
      return undefined;
    };
    const text = (field: ImportField): string | undefined => {
      const column = columnOf.get(field);
      if (column === undefined) return undefined;
      const read = textOf(cells[column]);
      if (!read.ok) return note(column, read.problem);
      if (read.isRestored) note(column, 'scientific-whole', true);
      if (read.text.length > (LONGEST[field] ?? USUALLY_LONGEST)) return note(column, 'too-long');
      return read.text === '' || isPlaceholder(read.text) ? undefined : read.text;
    };
    const date = (field: ImportField): (DateReading & { ok: true }) | undefined => {
      const column = columnOf.get(field);
      const cell = column === undefined ? undefined : cells[column];
      if (column === undefined || cell === null || cell === undefined || typeof cell === 'boolean')
        return undefined;
      if (typeof cell === 'string' && (cell.trim() === '' || isPlaceholder(cell.trim()))) return undefined;
      const reading = readDate(cell, sheet);
      if (!reading.ok) return note(column, reading.problem);
      // The sheet does not say that it is a date; a number of eight digits reads as one by itself.
      if (reading.isSerial) note(column, 'date-serial', true);
      return reading;
    };

    const nameOf = (field: 'name' | 'contactName'): string | undefined => {
      const given = text(field);
      const column = columnOf.get(field);
      if (given === undefined || column === undefined) return given;
      return noteNameDoubts(cells[column], column, note) ? undefined : given;
    };

    const givenName = nameOf('name');
    const name = givenName === undefined ? undefined : normalizeName(givenName);
    const isTold = problems.some(({ column, isWarning }) => !isWarning && column === columnOf.get('name'));
    if (name === undefined && !isTold) {
      note(columnOf.get('name') ?? null, givenName === undefined ? 'name-missing' : 'name-unreadable');
    }
    const phonesIn = (columns: readonly number[], isContact: boolean): WrittenPhone[] =>
      columns.map((column) => ({ column, cell: cells[column], isContact }));
    const phones = readPhones(
      [...phonesIn(phoneColumns, false), ...phonesIn(contactPhoneColumns, true)],
      text('contactRelationship'),
      note,
    );
    const identity = readPersonalId(text('nationalId'), columnOf.get('nationalId') ?? null, note);
    const birth = date('birthDate');
    if (birth && identity?.birthDate && birth.day !== identity.birthDate) {
      note(columnOf.get('birthDate') ?? null, 'id-birth-date-differs', true);
    }
    const sex = readSex(text('sex'));
    if (sex === undefined) note(columnOf.get('sex') ?? null, 'sex-unknown', true);
    const [admitted, discharged, visited, operated] = [
      date('admittedAt'),
      date('dischargedAt'),
      date('visitedAt'),
      date('operatedAt'),
    ];
    const birthDate = birth?.day ?? identity?.birthDate;
    noteDayDoubts(
      {
        birth: birthDate,
        admitted: admitted?.day,
        discharged: discharged?.day,
        visited: visited?.day,
        operated: operated?.day,
      },
      today,
      columnOf,
      birth === undefined,
      note,
    );
    const [mrn, inpatientNo, cardNo, visitCount] = [
      text('mrn'),
      text('inpatientNo'),
      text('cardNo'),
      text('visitCount'),
    ];
    const stays = { department: text('department'), ward: text('ward'), doctor: text('doctor') };
    const isInpatient = inpatientNo !== undefined || admitted !== undefined || discharged !== undefined;
    const hasStay =
      isInpatient || visited !== undefined || Object.values(stays).some((value) => value !== undefined);
    const visitNo = isInpatient
      ? visitNumber(inpatientNo ?? admitted?.day ?? discharged?.day, visitCount)
      : (visited?.day ?? cardNo ?? mrn ?? 'import');
    const person: PersonRow = {
      name: name ?? '',
      sex: sex === 'unknown' || sex === undefined ? (identity?.sex ?? 'unknown') : sex,
      birthDate,
      nationalId: identity?.value,
      mrn,
      inpatientNo,
      cardNo,
      phones,
      contactName: nameOf('contactName'),
      contactRelationship: text('contactRelationship'),
      stay: hasStay
        ? {
            kind: isInpatient ? 'inpatient' : 'outpatient',
            visitNo,
            ...stays,
            admittedAt: isInpatient ? admitted?.at : visited?.at,
            dischargedAt: discharged?.at,
            disposition: text('dischargeDisposition'),
          }
        : undefined,
      diagnosis: text('diagnosis'),
      diagnosisCode: text('diagnosisCode'),
      operation: text('operation'),
      operationCode: text('operationCode'),
      operatedAt: operated?.at,
      surgeon: text('surgeon'),
    };
    const isKnown =
      [mrn, inpatientNo, cardNo, identity].some((value) => value !== undefined) || phones.length > 0;
    if (!isKnown && !problems.some((problem) => !problem.isWarning)) note(null, 'nothing-to-know-by');
    const who = personToShow(cells, columnOf);
    return problems.some((problem) => !problem.isWarning)
      ? { kind: 'invalid', who, claims: person, problems }
      : { kind: 'ok', who, person, problems };
  };
}

const hasNoValue = (cell: Cell): boolean =>
  unvaluedFormulaIn(cell) !== undefined || formulaErrorIn(cell) !== undefined;

/**
 * Of the columns that are read, those whose cell shows an error of the spreadsheet, or a formula that was never
 * calculated: what it should say is nobody's guess.
 */
function formulaErrors(mapping: ReadonlyArray<ImportField | null>, cells: readonly Cell[]): RowProblem[] {
  return mapping.flatMap((field, column): RowProblem[] => {
    if (field === null) return [];
    const formula = unvaluedFormulaIn(cells[column]);
    if (formula !== undefined) {
      return [{ column, code: 'formula-without-value', value: textToShow(formula), isWarning: false }];
    }
    const value = formulaErrorIn(cells[column]);
    return value === undefined ? [] : [{ column, code: 'formula-error', value, isWarning: false }];
  });
}

/** Hospitals give a patient the same 住院号 at every stay; with the count of stays it names one of them. */
function visitNumber(inpatientNo: string | undefined, count: string | undefined): string {
  return `${inpatientNo ?? ''}${count === undefined ? '' : `-${count}`}`;
}
