import { randomInt } from 'node:crypto';

// No l, q, x or c, no i/j pairs: everything reads the same aloud and in every font.
const consonants = 'bdfghkmnprstvwz';
const vowels = 'aeou';

function word(syllables: number): string {
  const letters = Array.from({ length: syllables * 2 }, (_, index) => {
    const from = index % 2 === 0 ? consonants : vowels;
    return from.charAt(randomInt(from.length));
  }).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** A password that can be read aloud and typed, like `Tokumabe-Resonave-4827`: 60 bits of chance. */
export function readablePassword(): string {
  return `${word(4)}-${word(4)}-${randomInt(1000, 10_000)}`;
}
