import { z } from 'zod';

/**
 * How every list is asked for: `?page=2&pageSize=50&sort=-createdAt`, a minus sorts downwards. This is the query of a
 * list that may be sorted by `fields`; extend it with the list's own filters:
 * `pageQuery(['name', 'createdAt'], '-createdAt').extend({ state: … })`.
 */
export function pageQuery<const Field extends string>(
  fields: readonly [Field, ...Field[]],
  initial: Field | `-${Field}`,
) {
  const sorts = fields.flatMap((field) => [field, `-${field}` as const]) as [Field | `-${Field}`];
  return z.object({
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(200).default(20),
    sort: z.enum(sorts).default(initial as never),
  });
}

/** The answer of a list: one page and how many there are in all. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    total: z.number().int(),
    page: z.number().int(),
    pageSize: z.number().int(),
  });
}

export type PageOf<Item> = { items: Item[]; total: number; page: number; pageSize: number };

/** Splits `-createdAt` into the field and the direction. */
export function sortParts<Field extends string>(
  sort: Field | `-${Field}`,
): { field: Field; direction: 'asc' | 'desc' } {
  return sort.startsWith('-')
    ? { field: sort.slice(1) as Field, direction: 'desc' }
    : { field: sort as Field, direction: 'asc' };
}
