/** What may be entered: from `min` to `max`, both included, in the unit that people type. */
export type NumberRange = Readonly<{ min: number; max: number; isWhole?: boolean }>;

/** A number as it was typed, also by a Chinese keyboard; `null` when nothing was, `NaN` when it is none. */
export function readNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Whether a number may stand. Nothing, and what is no number, may not. */
export function isInRange(value: unknown, { min, max, isWhole = true }: NumberRange): boolean {
  return typeof value === 'number' && value >= min && value <= max && (!isWhole || Number.isInteger(value));
}
