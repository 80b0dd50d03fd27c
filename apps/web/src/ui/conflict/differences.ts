/** The inputs of a form, or what a row holds of them, by their names. */
export type Inputs = Readonly<Record<string, unknown>>;

/** One input that another person has changed since the form was opened. */
export type Difference = Readonly<{
  key: string;
  opened: unknown;
  theirs: unknown;
  /** Undefined: the form adds something beside it and has no input for it. */
  mine: Readonly<{ value: unknown; isChanged: boolean }> | undefined;
}>;

export type Side = 'theirs' | 'mine';

/** JSON with sorted names, so that two ways to build a value are equal; nothing is nothing, however it is written. */
const plain = (value: unknown): string =>
  JSON.stringify(value ?? '', (_key, inner: unknown) => {
    if (inner === null || inner === '') return undefined;
    return typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  }) ?? '';

/** Whether two values of an input say the same. */
export const isSame = (a: unknown, b: unknown): boolean => plain(a) === plain(b);

/** What the other person made of the inputs, where it is not what this form would save anyway. */
export function findDifferences(opened: Inputs, theirs: Inputs, mine: Inputs): Difference[] {
  return Object.keys(theirs).flatMap((key): Difference[] => {
    if (isSame(opened[key], theirs[key])) return [];
    if (!(key in mine)) return [{ key, opened: opened[key], theirs: theirs[key], mine: undefined }];
    if (isSame(theirs[key], mine[key])) return [];
    const isChanged = !isSame(opened[key], mine[key]);
    return [{ key, opened: opened[key], theirs: theirs[key], mine: { value: mine[key], isChanged } }];
  });
}

/** What is taken before anybody has chosen: an input that was typed into stays, any other follows the other person. */
export function usualChoice(differences: readonly Difference[]): Record<string, Side> {
  return Object.fromEntries(
    differences.flatMap(({ key, mine }) =>
      mine ? [[key, mine.isChanged ? 'mine' : 'theirs'] as const] : [],
    ),
  );
}

/** What is saved on the new version: the form's inputs, with those of the other person where that was chosen. */
export function merge<Values extends object>(
  mine: Values,
  differences: readonly Difference[],
  choice: Readonly<Record<string, Side>>,
): Values {
  const taken = differences.filter(({ key }) => choice[key] === 'theirs');
  return { ...mine, ...Object.fromEntries(taken.map(({ key, theirs }) => [key, theirs])) };
}
