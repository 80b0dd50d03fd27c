import { describe, expect, test } from 'vitest';
import { compareDefinitions, mergeDefinitions } from './compare.ts';

const item = (linkId: string, text: string) => ({ linkId, type: 'boolean', text });
const opened = { title: '出院随访', item: [item('a', '发烧吗'), item('b', '疼吗'), item('c', '能走吗')] };
const theirs = {
  title: '出院随访',
  item: [item('a', '发烧了吗'), item('n', '吃药了吗'), item('c', '能走吗')],
};
const mine = {
  title: '出院随访一周',
  item: [item('a', '这两天发烧吗'), item('b', '疼吗'), item('c', '能走路吗')],
};

describe('two people edit one questionnaire', () => {
  test('only what the other one changed, added or took away is asked about', () => {
    expect(
      compareDefinitions(opened, theirs, mine).map(({ key, mine: own }) => [key, own?.isChanged]),
    ).toEqual([
      ['a', true],
      ['b', false],
      ['n', false],
    ]);
  });

  test('theirs is taken question by question, and what only I changed stays', () => {
    const merged = mergeDefinitions(mine, theirs, { a: 'mine', b: 'theirs', n: 'theirs' });
    expect(merged).toEqual({
      title: '出院随访一周',
      item: [item('a', '这两天发烧吗'), item('n', '吃药了吗'), item('c', '能走路吗')],
    });
  });

  test('all mine is what stands here, all theirs has their questions', () => {
    expect(mergeDefinitions(mine, theirs, { a: 'mine', b: 'mine', n: 'mine' })).toEqual(mine);
    const { item: items } = mergeDefinitions(mine, theirs, { a: 'theirs', b: 'theirs', n: 'theirs' });
    expect(items).toEqual([item('a', '发烧了吗'), item('n', '吃药了吗'), item('c', '能走路吗')]);
  });
});
