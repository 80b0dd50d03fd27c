import { importFields, type ImportField, type ImportPreview } from '@suifang/contract/imports.ts';
import { z } from 'zod';

/** What an import's row keeps of its file and of how it is to be read. */
const Options = z.object({
  encoding: z.string().nullable(),
  preview: z.object({
    sheets: z.array(z.string()),
    sheet: z.number(),
    headerRow: z.number(),
    columns: z.array(z.string()),
    suggested: z.array(z.enum(importFields).nullable()),
    sampleRows: z.array(z.array(z.string())),
  }),
  mapping: z.array(z.enum(importFields).nullable()).nullable(),
});

export type ImportOptions = Readonly<{
  encoding: string | null;
  preview: ImportPreview;
  mapping: Array<ImportField | null> | null;
}>;

export const readOptions = (value: unknown): ImportOptions => Options.parse(value);
export const writeOptions = (options: ImportOptions): string => JSON.stringify(options);

/** Fields by which a person can be known again. */
const knownBy: readonly ImportField[] = [
  'nationalId',
  'mrn',
  'inpatientNo',
  'cardNo',
  'phone',
  'contactPhone',
];

/** Whether rows read by this mapping can be anybody. */
export function canTellPeople(mapping: ReadonlyArray<ImportField | null>): boolean {
  return mapping.includes('name') && knownBy.some((field) => mapping.includes(field));
}
