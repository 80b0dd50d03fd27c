import type { FhirItem } from '../fhir.ts';

/**
 * A questionnaire as it is edited: FHIR JSON. Every change answers new JSON and touches only what it is about, so that
 * what the editor does not know stays as it came.
 */
export type Json = Readonly<Record<string, unknown>>;

/** Where an item stands: the position on each level. */
export type Path = readonly number[];

export type Row = Readonly<{ path: Path; key: string; item: FhirItem; number: string }>;

type Holder = Readonly<{ item?: unknown }>;

/** The items directly below a questionnaire or an item. */
export function itemsOf(holder: Holder): readonly FhirItem[] {
  return Array.isArray(holder.item) ? (holder.item as FhirItem[]) : [];
}

/** The place as problems name it: `item[2].item[0]`. */
export function placeOf(path: Path): string {
  return path.map((index) => `item[${index}]`).join('.');
}

/** Every item in document order, numbered 1, 2, 2.1, … */
export function rowsOf(definition: Json): Row[] {
  const walk = (holder: Holder, above: Path): Row[] =>
    itemsOf(holder).flatMap((item, index) => {
      const path = [...above, index];
      const number = path.map((position) => position + 1).join('.');
      return [{ path, key: placeOf(path), item, number }, ...walk(item, path)];
    });
  return walk(definition, []);
}

/** The item at a place, or undefined. */
export function itemAt(definition: Json, path: Path): FhirItem | undefined {
  let holder: Holder = definition;
  for (const index of path) {
    const next = itemsOf(holder)[index];
    if (!next) return undefined;
    holder = next;
  }
  return path.length === 0 ? undefined : (holder as FhirItem);
}

function withItems<H extends Holder>(
  holder: H,
  path: Path,
  change: (items: readonly FhirItem[]) => readonly FhirItem[],
): H {
  const [index, ...below] = path;
  const items = itemsOf(holder);
  if (index === undefined) return { ...holder, item: change(items) };
  return { ...holder, item: items.map((item, at) => (at === index ? withItems(item, below, change) : item)) };
}

/** Replaces one item by what `change` makes of it. */
export function updateItem(definition: Json, path: Path, change: (item: FhirItem) => FhirItem): Json {
  const last = path.at(-1);
  return withItems(definition, path.slice(0, -1), (items) =>
    items.map((item, index) => (index === last ? change(item) : item)),
  );
}

/** Puts an item at a place; what stood there and after it moves on. */
export function insertItem(definition: Json, path: Path, item: FhirItem): Json {
  const last = path.at(-1) ?? 0;
  return withItems(definition, path.slice(0, -1), (items) => items.toSpliced(last, 0, item));
}

/** Takes out an item with all below it. */
export function removeItem(definition: Json, path: Path): Json {
  const last = path.at(-1) ?? 0;
  return withItems(definition, path.slice(0, -1), (items) => items.toSpliced(last, 1));
}

const startsWith = (path: Path, start: Path) => start.every((index, level) => path[level] === index);

/**
 * Moves an item to stand where `to` is now (`to` may be one past the end of a level). Answers the new JSON and the
 * item's new place, or undefined when it would go into itself or nowhere.
 */
export function moveItem(
  definition: Json,
  from: Path,
  to: Path,
): Readonly<{ definition: Json; path: Path }> | undefined {
  const item = itemAt(definition, from);
  const above = to.slice(0, -1);
  const parent = above.length === 0 ? definition : itemAt(definition, above);
  const isPlace = parent !== undefined && (to.at(-1) ?? 0) <= itemsOf(parent).length;
  if (!item || !isPlace || startsWith(to, from)) return undefined;
  const level = from.length - 1;
  const last = from[level] ?? 0;
  // Taking it out moves up what follows it on its own level.
  const shifts = startsWith(to, from.slice(0, -1)) && to.length > level && (to[level] ?? 0) > last;
  const path = shifts ? to.map((index, at) => (at === level ? index - 1 : index)) : to;
  if (path.length === from.length && startsWith(path, from)) return undefined;
  return { definition: insertItem(removeItem(definition, from), path, item), path };
}

/** One step up or down among its neighbours; at an edge, out of its group. Undefined when there is nowhere to go. */
export function stepItem(definition: Json, path: Path, step: -1 | 1) {
  const above = path.slice(0, -1);
  const last = path.at(-1) ?? 0;
  const parent = above.length === 0 ? definition : itemAt(definition, above);
  const count = itemsOf(parent ?? {}).length;
  const isAtEdge = step < 0 ? last === 0 : last === count - 1;
  if (!isAtEdge) return moveItem(definition, path, [...above, step < 0 ? last - 1 : last + 2]);
  if (above.length === 0) return undefined;
  const outer = above.at(-1) ?? 0;
  return moveItem(definition, path, [...above.slice(0, -1), step < 0 ? outer : outer + 1]);
}

/** A link id no item has yet. */
export function freshLinkId(definition: Json): string {
  const taken = new Set(rowsOf(definition).map(({ item }) => item.linkId));
  let number = taken.size + 1;
  while (taken.has(`q${number}`)) number += 1;
  return `q${number}`;
}
