/** The days of a month as a grid that begins on Monday: undefined before the first. `month` is 1 to 12. */
export function monthDays(year: number, month: number): readonly (string | undefined)[] {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const name = (date: number) => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  return [
    ...Array.from({ length: before }, () => undefined),
    ...Array.from({ length: count }, (_, index) => name(index + 1)),
  ];
}

/** Whether a day is a Saturday or Sunday: only those can be worked for a holiday. */
export function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
