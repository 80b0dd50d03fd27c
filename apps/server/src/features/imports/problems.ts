import { type ImportRow, type RowProblemCode, rowProblems } from '@suifang/contract/imports.ts';
import type { ErrorText } from '@suifang/contract/errors.ts';
import { z } from 'zod';

const Problems = z.array(
  z.object({
    column: z.number().nullable(),
    code: z.string(),
    value: z.string().nullable(),
    isWarning: z.boolean(),
    otherRow: z.number().nullish(),
  }),
);

function textOfProblem(code: string, otherRow: number | null | undefined): ErrorText {
  const text = rowProblems[code as RowProblemCode];
  const fill = (sentence: string) => sentence.replaceAll('{row}', String(otherRow ?? ''));
  return { zh: fill(text.zh), en: fill(text.en) };
}

/** What is stored of a row's problems, in words; `columns` are the headings of the file. */
export function describeProblems(stored: unknown, columns: readonly string[]): ImportRow['problems'] {
  return Problems.parse(stored).map(({ column, code, value, isWarning, otherRow }) => ({
    column: column === null ? null : (columns[column] ?? null),
    value,
    message: textOfProblem(code, otherRow),
    isWarning,
  }));
}

/** What is wrong with a row and, after it, what is odd about it, on one line, for the workbook of rows to look at. */
export function reasonLine(stored: unknown, columns: readonly string[]): string {
  const told = describeProblems(stored, columns).toSorted(
    (a, b) => Number(a.isWarning) - Number(b.isWarning),
  );
  return told
    .map(({ column, message, isWarning }) =>
      [
        isWarning ? '提醒 Warning：' : '',
        column === null ? '' : `${column}：`,
        message.zh,
        ' ',
        message.en,
      ].join(''),
    )
    .join('；')
    .replaceAll(/[\r\n\t]+/g, ' ');
}
