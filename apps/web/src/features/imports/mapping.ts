import type { ImportField } from '@suifang/contract/imports.ts';

/** What each column means, by its place; null: it is left out. */
export type Mapping = ReadonlyArray<ImportField | null>;

/** People have several telephones; everything else stands in one column. */
const repeatable: readonly (ImportField | null)[] = [null, 'phone', 'contactPhone'];

/** Gives a column its meaning; the column that had this meaning before loses it. */
export function chooseField(mapping: Mapping, column: number, field: ImportField | null): Mapping {
  return mapping.map((before, index) => {
    if (index === column) return field;
    return before === field && !repeatable.includes(field) ? null : before;
  });
}

/** The mapping that a template gives to these headings: a heading it does not know is left out. */
export function applyTemplate(
  columns: readonly string[],
  template: Readonly<Record<string, ImportField>>,
): Mapping {
  return columns.reduce<Mapping>(
    (mapping, heading, column) => chooseField(mapping, column, template[heading] ?? null),
    columns.map(() => null),
  );
}

/** What a template keeps: the meaning of each heading that has one. */
export function toTemplate(columns: readonly string[], mapping: Mapping): Record<string, ImportField> {
  return Object.fromEntries(
    columns.flatMap((heading, column): [string, ImportField][] => {
      const field = mapping[column] ?? null;
      return field === null ? [] : [[heading, field]];
    }),
  );
}
