import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textToShow, valueToShow } from './row-identity.ts';

test('a number of a person that stands where a long text is cut is hidden before, whatever comes before it', () => {
  const number = '13900001234';
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (length) => {
      const text = `${'诊'.repeat(length)} ${number} 复诊`;
      for (const shown of [valueToShow('diagnosis', text), textToShow(text)]) {
        // The first digit alone says nothing.
        expect(shown).not.toMatch(/\d{5}|13/);
        expect(shown.length).toBeLessThanOrEqual(41);
      }
    }),
  );
});
