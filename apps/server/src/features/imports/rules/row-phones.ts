import type { RowProblemCode } from '@suifang/contract/imports.ts';
import { readPhone, splitPhones } from '../../patients/index.ts';
import { type Cell, isPlaceholder, textOf } from './cells.ts';

export type WrittenPhone = Readonly<{ column: number; cell: Cell; isContact: boolean }>;

export type ReadPhoneNumber = Readonly<{
  e164: string;
  raw: string;
  kind: 'mobile' | 'landline' | 'other';
  owner: string;
  isContact: boolean;
}>;

type Note = (column: number, code: RowProblemCode, isWarning?: boolean) => undefined;

const owners: ReadonlyArray<readonly [RegExp, string]> = [
  [/本人|自己|self/i, 'self'],
  [/夫|妻|配偶|爱人|spouse|wife|husband/i, 'spouse'],
  [/儿|女|子|孙|child|son|daughter/i, 'child'],
  [/父|母|爸|妈|parent|father|mother/i, 'parent'],
];

/** Whose phone it is, by the relationship that the sheet names. */
export function ownerOf(relationship: string | undefined): string {
  return owners.find(([words]) => words.test(relationship ?? ''))?.[1] ?? 'other';
}

const MOST_PHONES = 10;

/**
 * The numbers of one row, each once, in the order of the columns. One that cannot be rung is a warning as long as
 * another can: the second column of a hospital's sheet is full of remarks.
 */
export function readPhones(
  written: readonly WrittenPhone[],
  relationship: string | undefined,
  note: Note,
): ReadPhoneNumber[] {
  const found = new Map<string, ReadPhoneNumber>();
  const wrong: Array<readonly [number, RowProblemCode]> = [];
  for (const { column, cell, isContact } of written) {
    const text = textOf(cell);
    if (!text.ok) {
      wrong.push([column, text.problem]);
      continue;
    }
    if (text.isRestored) note(column, 'scientific-whole', true);
    if (text.text === '' || isPlaceholder(text.text) || text.text === '0') continue;
    for (const raw of splitPhones(text.text)) {
      const reading = readPhone(raw);
      if (!reading.ok) {
        const code =
          reading.problem === 'scientific' ? reading.problem : (`phone-${reading.problem}` as const);
        wrong.push([column, code]);
      } else if (!found.has(reading.e164) && found.size < MOST_PHONES) {
        const owner = isContact ? ownerOf(relationship) : 'self';
        found.set(reading.e164, { e164: reading.e164, raw, kind: reading.kind, owner, isContact });
      }
    }
  }
  for (const [column, code] of wrong) note(column, code, found.size > 0);
  return [...found.values()];
}
