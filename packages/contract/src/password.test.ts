import { expect, test } from 'vitest';
import { passwordProblem } from './password.ts';

test('a password needs ten characters of three kinds and must not hold the login', () => {
  const good = ['Sommer-Wind', 'sommer-wind-1', 'SOMMERWIND1!', '随访中心ab12345'];
  expect(good.filter((password) => passwordProblem(password, 'zhang'))).toEqual([]);
  expect(passwordProblem('Kurz-1', 'zhang')?.zh).toBe('至少 10 位');
  expect(passwordProblem('sommerwind1', 'zhang')?.en).toContain('three of');
  expect(passwordProblem('Zhang-2026-x', 'zhang')?.zh).toBe('不能包含登录名');
});
