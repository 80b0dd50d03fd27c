import type { Kind, Path, Row } from '@suifang/contract/questionnaire/edit/index.ts';
import type { FhirItem } from '@suifang/contract/questionnaire/fhir.ts';
import type { Problem } from '@suifang/contract/questionnaire/index.ts';

/** What every part of the item editor needs. */
export type ItemEditing = Readonly<{
  item: FhirItem;
  kind: Kind;
  language: string;
  /** Every item, and where this one stands: conditions may look at those before it. */
  rows: readonly Row[];
  at: number;
  /** Replaces the item. */
  onChange: (item: FhirItem) => void;
}>;

/** The row a problem is about: the one with the longest place that begins its path. */
export function rowOfProblem(rows: readonly Row[], problem: Problem): Row | undefined {
  return rows.findLast(({ key }) => problem.path === key || problem.path.startsWith(`${key}.`));
}

/** Whether two places are the same. */
export function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((index, level) => index === other[level]);
}
