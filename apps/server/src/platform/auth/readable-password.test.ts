import { passwordProblem } from '@suifang/contract/password.ts';
import { expect, test } from 'vitest';
import { readablePassword } from './readable-password.ts';

test('a password the system makes passes its own rule and never comes twice', () => {
  const made = Array.from({ length: 500 }, readablePassword);
  expect(made.filter((password) => passwordProblem(password, 'admin'))).toEqual([]);
  expect(new Set(made).size).toBe(500);
});
