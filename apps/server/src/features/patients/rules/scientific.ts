/** As a spreadsheet writes a large number: one digit, decimals, a power of ten. */
const SCIENTIFIC = /^\+?(\d)(?:\.(\d+))?[eE]\+?(\d{1,2})$/;
/** So many digits of a number a spreadsheet keeps. */
const KEPT_DIGITS = 15;

/**
 * The whole number in scientific notation that has lost none of its digits (`1.3900004002E+10`); undefined for any other text,
 * also for a number whose last digits were cut off (`1.38001E+10`), for nobody can tell them from noughts.
 */
export function wholeOfScientific(text: string): string | undefined {
  const [, first = '', decimals = '', power] = SCIENTIFIC.exec(text.trim()) ?? [];
  if (power === undefined || decimals.length !== Number(power) || Number(power) >= KEPT_DIGITS)
    return undefined;
  return first + decimals;
}
