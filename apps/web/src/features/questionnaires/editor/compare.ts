import { itemsOf, type Json } from '@suifang/contract/questionnaire/edit/index.ts';
import {
  type Difference,
  findDifferences,
  type Inputs,
  type Side,
} from '../../../ui/conflict/differences.ts';

/** The name of what is no question: title, language and the like. No `linkId` is empty. */
const HEAD = '';

function partsOf(definition: Json): Inputs {
  const { item: _items, ...head } = definition;
  return { [HEAD]: head, ...Object.fromEntries(itemsOf(definition).map((item) => [item.linkId, item])) };
}

/** Every question that somebody else has changed, added or taken away, and the head; groups as one. */
export function compareDefinitions(opened: Json, theirs: Json, mine: Json): Difference[] {
  const [before, other, own] = [opened, theirs, mine].map(partsOf) as [Inputs, Inputs, Inputs];
  const nothing = Object.fromEntries(
    [before, other, own].flatMap(Object.keys).map((key) => [key, undefined] as const),
  );
  return findDifferences({ ...nothing, ...before }, { ...nothing, ...other }, { ...nothing, ...own });
}

/**
 * What is written here, with the other person's questions where those were chosen: replaced, taken away, or put behind the
 * question they follow there.
 */
export function mergeDefinitions(mine: Json, theirs: Json, choice: Readonly<Record<string, Side>>): Json {
  const isTheirs = (key: string) => choice[key] === 'theirs';
  const other = itemsOf(theirs);
  const { item: _mine, ...ownHead } = mine;
  const { item: _theirs, ...otherHead } = theirs;
  const items = itemsOf(mine).flatMap((item) =>
    isTheirs(item.linkId) ? other.filter(({ linkId }) => linkId === item.linkId) : [item],
  );
  for (const [index, item] of other.entries()) {
    if (!isTheirs(item.linkId) || items.some(({ linkId }) => linkId === item.linkId)) continue;
    const before = other[index - 1]?.linkId;
    items.splice(items.findIndex(({ linkId }) => linkId === before) + 1, 0, item);
  }
  return { ...(isTheirs(HEAD) ? otherHead : ownHead), item: items };
}
