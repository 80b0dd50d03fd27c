/** What is odd about an identity-card number. The record keeps it all the same: hospital systems are full of them. */
export type NationalIdWarning = 'length' | 'check-digit' | 'birth-date';

export type NationalIdReading = Readonly<{
  value: string;
  warning: NationalIdWarning | undefined;
  /** Only of a number whose check digit is right. */
  birthDate: string | undefined;
  sex: 'male' | 'female' | undefined;
}>;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** The check digit of the first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function checkDigitOf(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/** Whether there is such a day. */
export function isCalendarDay(year: number, month: number, dayOfMonth: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  );
}

/** Reads an identity-card number: its normal form, what is odd about it, and what a sound one says of the person. */
export function readNationalId(raw: string): NationalIdReading {
  const value = raw
    .normalize('NFKC')
    .replaceAll(/[\s-]+/g, '')
    .toUpperCase();
  const bare = { value, birthDate: undefined, sex: undefined };
  if (!/^\d{17}[\dX]$/.test(value)) return { ...bare, warning: 'length' };
  if (checkDigitOf(value) !== value.charAt(17)) return { ...bare, warning: 'check-digit' };
  const [year, month, date] = [value.slice(6, 10), value.slice(10, 12), value.slice(12, 14)];
  if (!isCalendarDay(Number(year), Number(month), Number(date))) return { ...bare, warning: 'birth-date' };
  return {
    value,
    warning: undefined,
    birthDate: `${year}-${month}-${date}`,
    sex: Number(value.charAt(16)) % 2 === 1 ? 'male' : 'female',
  };
}
