import { expect, test } from 'vitest';
import { describeError } from './log.ts';

test('an error of the database is logged without the values it quotes', () => {
  const error = Object.assign(new Error('invalid input syntax for type date: "王桂芳"'), {
    severity: 'ERROR',
    code: '22007',
    table: 'patient',
    detail: 'Key (number)=(19999990001) already exists.',
  });
  const described = describeError(error);
  expect(described).toMatchObject({ code: '22007', table: 'patient' });
  expect(JSON.stringify(described)).not.toMatch(/王桂芳|19999990001/);
});
