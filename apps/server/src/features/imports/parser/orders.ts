import type { FileProblem, ImportField, ImportPreview } from '@suifang/contract/imports.ts';
import type { FileFormat, TextEncoding } from './detect.ts';

/** What the parser process is asked to do. It comes over the channel: arguments are visible to everybody. */
export type ParserOrder = Readonly<{ keysFile: string; path: string; sheet: number }> &
  (
    | Readonly<{ task: 'inspect'; headerRow: number | undefined }>
    /** Writes COPY lines to its standard output. */
    | Readonly<{ task: 'read'; headerRow: number; mapping: ReadonlyArray<ImportField | null>; today: string }>
    /**
     * Reads `row number TAB taken|refused TAB reason` lines, in the order of the rows, and writes the rows with their reasons as a sealed
     * workbook to `target`.
     */
    | Readonly<{ task: 'collect-errors'; headerRow: number; target: string; columns: readonly string[] }>
  );

export type Inspection = Readonly<{
  format: FileFormat;
  encoding: TextEncoding | null;
  preview: ImportPreview;
}>;

/** What it says meanwhile and at the end. */
export type ParserWord =
  | Readonly<{ type: 'progress'; rows: number }>
  | Readonly<{ type: 'inspected'; inspection: Inspection }>
  | Readonly<{ type: 'done'; rows: number }>
  | Readonly<{ type: 'refused'; problem: FileProblem }>
  | Readonly<{ type: 'failed'; name: string; stack: string | undefined }>;
