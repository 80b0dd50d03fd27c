/** What a list shows, as it stands in the address: a view can be sent to a colleague as a link. */
export type TableSearch<Filter extends string = never> = {
  page?: number;
  pageSize?: number;
  sort?: string;
  q?: string;
} & { [F in Filter]?: string };

/** What a person changed of it; undefined takes it out of the address. */
export type SearchChange = Readonly<Record<string, string | number | undefined>>;

export const USUAL_PAGE_SIZE = 20;
export const pageSizes: readonly number[] = [USUAL_PAGE_SIZE, 50, 100, 200];

function positive(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/**
 * `validateSearch` of a list's route: keeps page, size, order, words searched for and the named filters; what is wrong
 * or the default is left out.
 */
export function tableSearch<const Filter extends string = never>(filters: readonly Filter[] = []) {
  return (search: Record<string, unknown>): TableSearch<Filter> => {
    const page = positive(search['page']);
    const pageSize = positive(search['pageSize']);
    const entries: [string, string | number | undefined][] = [
      ['page', page === 1 ? undefined : page],
      [
        'pageSize',
        pageSize && pageSizes.includes(pageSize) && pageSize !== USUAL_PAGE_SIZE ? pageSize : undefined,
      ],
      ['sort', text(search['sort'])],
      ['q', text(search['q'])],
      ...filters.map((filter): [string, string | undefined] => [filter, text(search[filter])]),
    ];
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as TableSearch<Filter>;
  };
}

/** Addresses read as people write them (`?q=张&page=2`), not as JSON. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, string | number | undefined>): string {
  const parts = Object.entries(search).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  const query = new URLSearchParams(parts).toString();
  return query === '' ? '' : `?${query}`;
}
