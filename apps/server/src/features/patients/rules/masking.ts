/** A Chinese number as people say it, without the country's code; foreign ones whole. */
function spoken(e164: string): string {
  if (!e164.startsWith('+86')) return e164;
  const national = e164.slice(3);
  return /^1[3-9]\d{9}$|^[48]00/.test(national) ? national : `0${national}`;
}

/** `138****1234`: the first three and the last four of an E.164 number. */
export function maskPhone(e164: string): string {
  return maskText(spoken(e164), 3);
}

/** `330***********1234`. */
export function maskNationalId(value: string): string {
  return maskText(value, 3);
}

/** The same for a text that could not be read: at least half of it is hidden. */
export function maskText(text: string, head = 3): string {
  const characters = Array.from(text);
  const shown = Math.min(head + 4, Math.floor(characters.length / 2));
  const tail = Math.min(4, shown);
  const front = shown - tail;
  const stars = '*'.repeat(Math.min(Math.max(4, characters.length - shown), 14));
  return characters.slice(0, front).join('') + stars + characters.slice(characters.length - tail).join('');
}

/** The number as people dial it, for the one who may see it. */
export const wholePhone = spoken;
