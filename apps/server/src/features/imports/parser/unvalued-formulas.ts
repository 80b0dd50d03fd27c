import { SaxesParser } from 'saxes';
import { worksheetXml } from './zip-guard.ts';

/** The `place`-th row element of a sheet, from 1, with the formulas without a value in it, by their column from 0. */
export type UnvaluedRow = Readonly<{ place: number; formulas: ReadonlyMap<number, string> }>;

/** `<f` with or without a prefix. Most sheets hold no formula at all and are not read twice. */
const FORMULA_TAG = /[<:]f[\s/>]/;
/** Longer than any tag that is looked for, so that one is found across two pieces. */
const OVERLAP = 8;

async function hasFormulas(bytes: Buffer, sheet: number): Promise<boolean> {
  let end = '';
  for await (const piece of worksheetXml(bytes, sheet)) {
    const text = end + piece.toString('latin1');
    if (FORMULA_TAG.test(text)) return true;
    end = text.slice(-OVERLAP);
  }
  return false;
}

/** Column from 0 of a reference like `AB12`. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? '';
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

type OpenCell = { column: number; isText: boolean; formula: string | undefined; value: string | undefined };

/** Collects, from the events of a parser, the rows that have been read to their end and hold such a cell. */
function listen(parser: SaxesParser): UnvaluedRow[] {
  const found: UnvaluedRow[] = [];
  let place = 0;
  let column = 0;
  let formulas = new Map<number, string>();
  let cell: OpenCell | undefined;
  let inside: 'formula' | 'value' | undefined;
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => {
    const tag = local(name);
    if (tag === 'row') [place, column, formulas] = [place + 1, 0, new Map()];
    if (tag === 'c') {
      if (attributes['r']) column = columnOf(attributes['r']);
      cell = { column, isText: attributes['t'] === 'str', formula: undefined, value: undefined };
    }
    if (!cell) return;
    if (tag === 'f') [inside, cell.formula] = ['formula', ''];
    if (tag === 'v') [inside, cell.value] = ['value', ''];
  });
  parser.on('text', (text) => {
    if (cell && inside === 'formula') cell.formula += text;
    if (cell && inside === 'value') cell.value += text;
  });
  parser.on('closetag', ({ name }) => {
    const tag = local(name);
    if (tag === 'f' || tag === 'v') inside = undefined;
    if (tag === 'c' && cell) {
      // A text that was calculated and is empty is a value; of no other kind is there an empty one.
      const hasValue = cell.isText ? cell.value !== undefined : (cell.value ?? '') !== '';
      if (cell.formula !== undefined && !hasValue) formulas.set(cell.column, cell.formula);
      [cell, column] = [undefined, cell.column + 1];
    }
    if (tag === 'row' && formulas.size > 0) found.push({ place, formulas });
  });
  return found;
}

/**
 * The cells of a sheet that hold a formula and no value (ECMA-376, 18.3.1.4: `f` without `v`), row by row in the order
 * of the file. A program wrote such a sheet and no spreadsheet has calculated it. Throws what makes the XML unreadable.
 */
export async function* formulasWithoutValue(
  bytes: Buffer,
  sheet: number,
): AsyncGenerator<UnvaluedRow, undefined> {
  if (!(await hasFormulas(bytes, sheet))) return;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  const found = listen(parser);
  const decoder = new TextDecoder();
  for await (const piece of worksheetXml(bytes, sheet)) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield* found.splice(0);
  }
}
