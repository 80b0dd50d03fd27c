import type { ImportField } from '@suifang/contract/imports.ts';
import { type Cell, displayOf } from './cells.ts';
import { synonyms } from './data/synonyms.ts';

const plain = (heading: string) =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s*:：_\-.()（）【】[\]"'/]+/g, '');

const fieldOf = new Map<string, ImportField>(
  Object.entries(synonyms).flatMap(([field, words]) =>
    words.map((word) => [plain(word), field as ImportField] as const),
  ),
);

/** What a heading means, by the words hospitals use; undefined when it says nothing to us. */
export const meaningOf = (heading: string): ImportField | undefined => fieldOf.get(plain(heading));

/** Only telephones may stand in several columns; of any other field the first column counts. */
export function suggestMapping(headings: readonly string[]): Array<ImportField | null> {
  const taken = new Set<ImportField>();
  return headings.map((heading) => {
    const field = meaningOf(heading);
    if (field === undefined || (field !== 'phone' && taken.has(field))) return null;
    taken.add(field);
    return field;
  });
}

/** How far down a title or a remark may push the line of headings. */
const LOOKED_AT = 20;

/**
 * The 1-based line of headings: the one of the first lines that holds the most words we know, at least two. 0 when
 * there is none: the sheet then begins with data.
 */
export function findHeaderRow(rows: ReadonlyArray<readonly Cell[]>): number {
  const known = rows
    .slice(0, LOOKED_AT)
    .map(
      (cells) =>
        new Set(cells.map((cell) => meaningOf(displayOf(cell)))).size -
        Number(cells.some((cell) => !meaningOf(displayOf(cell)))),
    );
  const most = Math.max(0, ...known);
  return most >= 2 ? known.indexOf(most) + 1 : 0;
}
