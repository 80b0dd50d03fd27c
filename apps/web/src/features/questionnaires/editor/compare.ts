import { itemsOf, type Json } from '@suifang/contract/questionnaire/edit/index.ts';
import {
  type Difference,
  findDifferences,
  type Inputs,
  type Side,
} from '../../../ui/conflict/differences.ts';

/** The name of what is no question: title, language and the like. No `linkId` is empty. */
export const HEAD = '';
/** The name of the order of the questions. No `linkId` begins with a space. */
export const ORDER = ' order';

const idsOf = (definition: Json): string[] => itemsOf(definition).map(({ linkId }) => linkId);

function partsOf(definition: Json, shared: ReadonlySet<string>): Inputs {
  const { item: _items, ...head } = definition;
  return {
    [HEAD]: head,
    [ORDER]: idsOf(definition).filter((linkId) => shared.has(linkId)),
    ...Object.fromEntries(itemsOf(definition).map((item) => [item.linkId, item])),
  };
}

/**
 * Every question that somebody else has changed, added or taken away, the head, and the order of the questions that were
 * there before and that both kept; groups as one.
 */
export function compareDefinitions(opened: Json, theirs: Json, mine: Json): Difference[] {
  const [inTheirs, inMine] = [new Set(idsOf(theirs)), new Set(idsOf(mine))];
  const shared = new Set(idsOf(opened).filter((linkId) => inTheirs.has(linkId) && inMine.has(linkId)));
  const [before, other, own] = [opened, theirs, mine].map((one) => partsOf(one, shared)) as [
    Inputs,
    Inputs,
    Inputs,
  ];
  const nothing = Object.fromEntries(
    [before, other, own].flatMap(Object.keys).map((key) => [key, undefined] as const),
  );
  return findDifferences({ ...nothing, ...before }, { ...nothing, ...other }, { ...nothing, ...own });
}

/**
 * What is written here, with the other person's questions where those were chosen: replaced, taken away or added. The order
 * is that of the side chosen for it, else that of here; a question that the side does not have stands behind the one that it
 * follows at the other's.
 */
export function mergeDefinitions(mine: Json, theirs: Json, choice: Readonly<Record<string, Side>>): Json {
  const isTheirs = (key: string) => choice[key] === 'theirs';
  const { item: _mine, ...ownHead } = mine;
  const { item: _theirs, ...otherHead } = theirs;
  const kept = new Map(
    [
      ...itemsOf(mine).filter(({ linkId }) => !isTheirs(linkId)),
      ...itemsOf(theirs).filter(({ linkId }) => isTheirs(linkId)),
    ].map((item) => [item.linkId, item]),
  );
  const [leading, other] = isTheirs(ORDER) ? [theirs, mine] : [mine, theirs];
  const order = idsOf(leading).filter((linkId) => kept.has(linkId));
  for (const [index, linkId] of idsOf(other).entries()) {
    if (!kept.has(linkId) || order.includes(linkId)) continue;
    const neighbour = idsOf(other)
      .slice(0, index)
      .findLast((before) => order.includes(before));
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, linkId);
  }
  return {
    ...(isTheirs(HEAD) ? otherHead : ownHead),
    item: order.map((linkId) => kept.get(linkId)),
  };
}

/** Which question of a definition one is, from 1; undefined: it is not there. */
export function numberIn(definition: Json, linkId: string): number | undefined {
  const index = idsOf(definition).indexOf(linkId);
  return index < 0 ? undefined : index + 1;
}
