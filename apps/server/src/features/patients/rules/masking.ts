/** A Chinese number as people say it, without the country's code; foreign ones whole. */
function spoken(e164: string): string {
  if (!e164.startsWith('+86')) return e164;
  const national = e164.slice(3);
  return /^1[3-9]\d{9}$|^[48]00/.test(national) ? national : `0${national}`;
}

const HEAD = 3;
const TAIL = 4;

/** `138****1234`: the first three and the last four of an E.164 number. */
export function maskPhone(e164: string): string {
  const number = spoken(e164);
  return number.length < 10 ? maskText(number) : `${number.slice(0, HEAD)}****${number.slice(-TAIL)}`;
}

/** `330***********1234`; a number that is too short is hidden more. */
export function maskNationalId(value: string): string {
  return maskText(value);
}

/** A text of any kind: at most the first three and the last four are shown, and never more than half. */
export function maskText(text: string): string {
  const characters = Array.from(text);
  const shown = Math.min(HEAD + TAIL, Math.floor(characters.length / 2));
  const tail = Math.min(TAIL, shown);
  const stars = '*'.repeat(Math.min(Math.max(4, characters.length - shown), 14));
  return (
    characters.slice(0, shown - tail).join('') + stars + (tail === 0 ? [] : characters.slice(-tail)).join('')
  );
}

/** The number as people dial it, for the one who may see it. */
export const wholePhone = spoken;
