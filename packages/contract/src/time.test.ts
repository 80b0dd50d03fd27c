import { expect, test } from 'vitest';
import { hospitalDay } from './time.ts';

test('the day of the hospital begins at its midnight, not at that of UTC', () => {
  expect(hospitalDay(new Date('2026-11-27T15:59:59Z'))).toBe('2026-11-27');
  expect(hospitalDay(new Date('2026-11-27T16:00:00Z'))).toBe('2026-11-28');
});
