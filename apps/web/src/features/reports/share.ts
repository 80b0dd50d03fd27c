/** A share as people read it, `—` without a denominator: `12.5%`, `0%`, `100%`. */
export function shareText(count: number, of: number): string {
  if (of === 0) return '—';
  const percent = (count / of) * 100;
  // Neither nothing nor all may be claimed by rounding.
  if (count > 0 && percent < 0.1) return '<0.1%';
  if (count < of && percent > 99.9) return '>99.9%';
  return `${percent.toFixed(percent >= 10 ? 0 : 1).replace(/\.0$/, '')}%`;
}
