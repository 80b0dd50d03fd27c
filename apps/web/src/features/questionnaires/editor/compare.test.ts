import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualChoice } from '../../../ui/conflict/differences.ts';
import { compareDefinitions, mergeDefinitions, ORDER } from './compare.ts';

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

  const questions = (...ids: string[]) => ({ title: '出院随访', item: ids.map((id) => item(id, id)) });
  const orderOf = (definition: Readonly<Record<string, unknown>>): string =>
    (definition['item'] as { linkId: string }[]).map(({ linkId }) => linkId).join('');

  test('the other one swaps two questions, drops one and adds one while I rewrite one: the order is asked about by itself', () => {
    const before = questions('a', 'b', 'c', 'd', 'e');
    const other = questions('a', 'c', 'b', 'n', 'e');
    const own = {
      ...before,
      item: before.item.map((one) => (one.linkId === 'b' ? item('b', '还疼吗') : one)),
    };
    const differences = compareDefinitions(before, other, own);
    expect(differences.map(({ key }) => key)).toEqual([ORDER, 'd', 'n']);
    expect(differences[0]).toMatchObject({
      opened: ['a', 'b', 'c', 'e'],
      theirs: ['a', 'c', 'b', 'e'],
      mine: { value: ['a', 'b', 'c', 'e'], isChanged: false },
    });
    const choice = usualChoice(differences);
    const merged = mergeDefinitions(own, other, choice);
    expect(orderOf(merged)).toBe('acbne');
    expect(merged['item']).toContainEqual(item('b', '还疼吗'));
    expect(orderOf(mergeDefinitions(own, other, { ...choice, [ORDER]: 'mine' }))).toBe('abnce');
  });

  test('a question that only one of us has stands behind the nearest one before it that is still there', () => {
    const own = questions('a', 'b', 'm', 'c');
    const merged = mergeDefinitions(own, questions('n', 'c', 'b', 'a'), { [ORDER]: 'theirs', n: 'theirs' });
    expect(orderOf(merged)).toBe('ncbma');
    const without = mergeDefinitions(own, questions('a', 'x', 'n', 'b', 'c'), { x: 'mine', n: 'theirs' });
    expect(orderOf(without)).toBe('anbmc');
  });

  test('an order that only I changed is not asked about and stays', () => {
    const [other, own] = [questions('a', 'b', 'n'), questions('b', 'a')];
    const differences = compareDefinitions(questions('a', 'b'), other, own);
    expect(differences.map(({ key }) => key)).toEqual(['n']);
    expect(orderOf(mergeDefinitions(own, other, usualChoice(differences)))).toBe('bna');
  });

  test('whatever was moved, dropped and added: all mine is mine, all theirs has their order, and no question stands twice', () => {
    const some = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f']).map((chosen) => questions(...chosen));
    fc.assert(
      fc.property(some, some, some, (before, other, own) => {
        const differences = compareDefinitions(before, other, own);
        const all = (side: 'mine' | 'theirs') =>
          Object.fromEntries(differences.map(({ key }) => [key, side] as const));
        expect(orderOf(mergeDefinitions(own, other, all('mine')))).toBe(orderOf(own));
        const merged = orderOf(mergeDefinitions(own, other, all('theirs')));
        expect(new Set(merged).size).toBe(merged.length);
        if (!differences.some(({ key }) => key === ORDER)) return;
        expect(merged.replaceAll(new RegExp(`[^${orderOf(other)}]`, 'g'), '')).toBe(
          orderOf(other).replaceAll(new RegExp(`[^${merged}]`, 'g'), ''),
        );
      }),
    );
  });
});
