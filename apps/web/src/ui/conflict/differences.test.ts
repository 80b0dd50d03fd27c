import dayjs from 'dayjs';
import { expect, test } from 'vitest';
import { findDifferences, isSame, merge, usualChoice } from './differences.ts';

const opened = { name: '王芳', sex: 'female', note: '', birth: dayjs('1958-03-04'), phones: [{ id: '1' }] };

test('only what the other person changed, and the form does not say as well, is a difference', () => {
  const theirs = { ...opened, name: '王方', sex: 'male', note: '耳背', birth: dayjs('1958-03-05') };
  const mine = { ...opened, name: '王芬', sex: 'male', phones: [] };
  const differences = findDifferences(opened, theirs, mine);
  expect(differences.map(({ key, mine: own }) => [key, own?.isChanged])).toEqual([
    ['name', true],
    ['note', false],
    ['birth', false],
  ]);
  expect(usualChoice(differences)).toEqual({ name: 'mine', note: 'theirs', birth: 'theirs' });
  expect(merge(mine, differences, usualChoice(differences))).toMatchObject({
    name: '王芬',
    note: '耳背',
    birth: theirs.birth,
    phones: [],
  });
  expect(merge(mine, differences, { name: 'theirs', note: 'mine' })).toMatchObject({
    name: '王方',
    note: '',
  });
});

test('what a form only adds to is shown without a choice and is no part of what is saved', () => {
  const differences = findDifferences({ consents: [] }, { consents: ['refused'] }, { purpose: 'care' });
  expect(differences).toEqual([{ key: 'consents', opened: [], theirs: ['refused'], mine: undefined }]);
  expect(merge({ purpose: 'care' }, differences, usualChoice(differences))).toEqual({ purpose: 'care' });
});

test.each([
  [null, '', true],
  [undefined, null, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1, b: '' }, { b: null, a: 1 }, true],
  [[{ id: '1' }, { id: '2' }], [{ id: '2' }, { id: '1' }], false],
  [dayjs('2026-01-01'), dayjs('2026-01-01'), true],
  [0, '', false],
])('%j and %j say the same: %s', (a, b, expected) => expect(isSame(a, b)).toBe(expected));
