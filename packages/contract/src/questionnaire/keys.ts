import type { Absent, ChoiceItem, FormItem } from './form.ts';

/**
 * Which digit stands for what on the phone. `*` repeats and `0` asks for a person, unless an author or a number needs
 * the 0; no other digit is ever reserved.
 */
export type KeyPlan = Readonly<{
  /** Option code (or `yes` / `no`) to digit. Empty for items that take numbers. */
  options: ReadonlyMap<string, string>;
  dontKnow?: string;
  refused?: string;
  /** Keys that an author gave to two answers. */
  clashes: readonly string[];
  /** More answers than digits: the options are read in pages. */
  isPaged: boolean;
}>;

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Gives every answer of the item its digit: the author's where there is one, else the next free one. */
export function assignKeys(item: FormItem): KeyPlan {
  if (item.kind === 'choice') return choicePlan(item);
  if (item.kind === 'yesNo' || item.kind === 'multiChoice') {
    const options = new Map([
      ['yes', '1'],
      ['no', '2'],
    ]);
    return withAbsent(item, options, []);
  }
  if (item.kind === 'scale' && item.max < 10) {
    const values = Array.from({ length: item.max - item.min + 1 }, (_, index) => String(item.min + index));
    return withAbsent(item, new Map(values.map((value) => [value, value])), []);
  }
  return item.kind === 'text'
    ? withAbsent(item, new Map(), [])
    : { options: new Map(), clashes: [], isPaged: false };
}

function choicePlan(item: ChoiceItem): KeyPlan {
  const absent = Number(Boolean(item.dontKnow)) + Number(Boolean(item.refused));
  const explicit = item.options.flatMap((option) => (option.key === undefined ? [] : [option.key]));
  const clashes = explicit.filter((key, index) => explicit.indexOf(key) < index);
  const room = explicit.includes('0') ? 10 : 9;
  if (item.options.length + absent > room) return { options: new Map(), clashes: [], isPaged: true };

  const authored = [item.dontKnow?.key, item.refused?.key];
  const taken = new Set([...explicit, ...authored]);
  const free = digits.filter((digit) => !taken.has(digit));
  const options = new Map(item.options.map((option) => [option.code, option.key ?? free.shift() ?? '']));
  return withAbsent(item, options, clashes);
}

/** "Don't know" is 8 and "refused" 9 wherever they are free: the same keys throughout a call are easier to learn. */
function withAbsent(item: FormItem, options: Map<string, string>, known: readonly string[]): KeyPlan {
  const taken = new Set(options.values());
  const clashes = [...known];
  const place = (absent: Absent | undefined, usual: string): string | undefined => {
    if (!absent) return undefined;
    if (absent.key !== undefined && taken.has(absent.key)) clashes.push(absent.key);
    const key = absent.key ?? [usual, ...digits.toReversed()].find((digit) => !taken.has(digit));
    if (key !== undefined) taken.add(key);
    return key;
  };
  // An author's key goes first, so that the usual one of the other does not take it.
  const refusedFirst = item.refused?.key !== undefined ? place(item.refused, '9') : undefined;
  const dontKnow = place(item.dontKnow, '8');
  const refused = refusedFirst ?? place(item.refused, '9');
  return {
    options,
    ...(dontKnow === undefined ? {} : { dontKnow }),
    ...(refused === undefined ? {} : { refused }),
    clashes,
    isPaged: false,
  };
}
