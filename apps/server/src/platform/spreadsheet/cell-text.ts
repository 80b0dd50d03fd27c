/** A cell holds 32,767 characters at most (ECMA-376). */
const LONGEST = 32_000;

// Leading blanks do not stop a spreadsheet from reading a formula; full-width signs are typed by Chinese keyboards.
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;
const unprintable = /[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv;

/**
 * Text that no spreadsheet program takes for a formula, also not after it was saved as CSV: one that would begin with
 * `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe in front (OWASP, CSV injection). Characters that
 * XML cannot hold are left out.
 */
export function cellText(text: string): string {
  const printable = text.toWellFormed().replaceAll(unprintable, '').slice(0, LONGEST).toWellFormed();
  return formula.test(printable) || /^[\t\r]/.test(printable) ? `'${printable}` : printable;
}
