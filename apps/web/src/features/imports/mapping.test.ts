import { expect, test } from 'vitest';
import { applyTemplate, chooseField, toTemplate } from './mapping.ts';

test('a meaning moves to the column that is given it, telephones may stand in several', () => {
  expect(chooseField(['name', null, 'phone'], 1, 'name')).toEqual([null, 'name', 'phone']);
  expect(chooseField(['name', null, 'phone'], 1, 'phone')).toEqual(['name', 'phone', 'phone']);
  expect(chooseField(['name', null, 'phone'], 0, null)).toEqual([null, null, 'phone']);
});

test('a template knows its headings in any order and leaves out the others', () => {
  const template = toTemplate(['编号', '姓名', '备注'], ['mrn', 'name', null]);
  expect(template).toEqual({ 编号: 'mrn', 姓名: 'name' });
  expect(applyTemplate(['姓名', '年龄', '编号'], template)).toEqual(['name', null, 'mrn']);
});
