import { expect, test } from 'vitest';
import { parseSearch, stringifySearch, tableSearch } from './table-search.ts';

const read = (address: string) => tableSearch(['state'])(parseSearch(address));

test('a view that was sent as a link shows the same list', () => {
  const search = { page: 3, pageSize: 50, sort: '-createdAt', q: '张 三&李', state: 'disabled' };
  expect(read(stringifySearch(search))).toEqual(search);
});

test('defaults and nonsense stay out of the address', () => {
  expect(read('?page=1&pageSize=20&q=&state=')).toEqual({});
  expect(read('?page=-2&pageSize=7&other=1')).toEqual({});
  expect(stringifySearch({ page: undefined, q: '' })).toBe('');
});
