/**
 * Numbers as a Chinese speaker says them. Everything comes as pieces from a small, fixed vocabulary: each piece is
 * rendered to sound once, and any number is then said by playing pieces one after another. Joined they are the text.
 */

const digitWords = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** Largest whole number that is said in words; above it digits are read one by one. */
const largest = 999_999_999_999;

/** The word of one digit, 0 to 9. */
export function digitWord(digit: number): string {
  return digitWords[digit] ?? '';
}

/** 1 to 99: 五, 十, 十五, 二十, 八十八. `isInside`: after something larger one says 一十五. */
export function tensWord(value: number, isInside = false): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : tens === 1 && !isInside ? '十' : `${digitWord(tens)}十`;
  return head + (ones === 0 ? '' : digitWord(ones));
}

const unitWord = (digit: number, unit: string) => (digit === 2 ? '两' : digitWord(digit)) + unit;

/** 1 to 9999. `isInside`: something larger was said before it, so a gap is filled with 零. */
function sectionPieces(value: number, isInside: boolean): string[] {
  const [thousands, hundreds, rest] = [Math.floor(value / 1000), Math.floor(value / 100) % 10, value % 100];
  const pieces: string[] = [];
  if (thousands > 0) pieces.push(unitWord(thousands, '千'));
  const isAfter = isInside || thousands > 0;
  if (hundreds > 0) pieces.push((isInside && thousands === 0 ? '零' : '') + unitWord(hundreds, '百'));
  if (rest > 0) {
    const isGap = hundreds === 0 ? isAfter : rest < 10;
    pieces.push((isGap ? '零' : '') + tensWord(rest, isAfter || hundreds > 0));
  }
  return pieces;
}

function wholePieces(value: number): string[] {
  if (value === 0) return ['零'];
  const pieces: string[] = [];
  let rest = value;
  for (const [unit, name] of [
    [100_000_000, '亿'],
    [10_000, '万'],
  ] as const) {
    const section = Math.floor(rest / unit);
    rest %= unit;
    if (section === 0) continue;
    // 两万, not 二万; 十二万 stays.
    const isTwo = section === 2 && pieces.length === 0;
    pieces.push(...(isTwo ? ['两'] : sectionPieces(section, pieces.length > 0)), name);
  }
  return [...pieces, ...sectionPieces(rest, pieces.length > 0)];
}

/**
 * A number in pieces: 105 → 一百 零五, 2000 → 两千, 38.5 → 三十八 点五, -3 → 负 三. At most six decimals are said;
 * what is too large to be said in words is read digit by digit.
 */
export function sayNumber(value: number): string[] {
  const size = Math.abs(value);
  const text = size.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 6 });
  const [whole = '0', decimals = ''] = text.split('.');
  const said =
    size > largest ? Array.from(whole, (digit) => digitWord(Number(digit))) : wholePieces(Number(whole));
  const [first, ...others] = Array.from(decimals, (digit) => digitWord(Number(digit)));
  return [...(value < 0 ? ['负'] : []), ...said, ...(first === undefined ? [] : [`点${first}`, ...others])];
}

/** A count before a measure word: 2 is 两 (两次), everything else as usual (十二次). */
export function sayCount(value: number): string[] {
  return value === 2 ? ['两'] : sayNumber(value);
}

/**
 * Digits one by one, in groups that can be remembered: mobile numbers 3-4-4, others in fours from the end. In a
 * `phone` number 1 is 幺, as in every Chinese call centre. Anything that is not a digit is left out.
 */
export function sayDigits(text: string, style: 'phone' | 'plain' = 'plain'): string[] {
  const digits = text.replace(/\D/g, '');
  const words = Array.from(digits, (one) =>
    style === 'phone' && one === '1' ? '幺' : digitWord(Number(one)),
  );
  const first = digits.length % 4;
  const groups = first > 0 ? [words.slice(0, first)] : [];
  for (let start = first; start < words.length; start += 4) groups.push(words.slice(start, start + 4));
  return groups.map((group) => group.join(''));
}

/** Every piece `sayNumber` uses for numbers within ±`limit`: what to render before the call. */
export function numberPieces(limit: number, isDecimal: boolean, isSigned: boolean): string[] {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const tens = range(1, Math.min(99, Math.floor(limit)));
  const pieces = ['零', ...tens.map((value) => tensWord(value))];
  if (limit >= 100) {
    pieces.push(...range(10, 19).map((value) => tensWord(value, true)));
    pieces.push(...range(1, 9).flatMap((value) => [unitWord(value, '百'), `零${digitWord(value)}`]));
  }
  if (limit >= 1000) {
    pieces.push(...range(1, 9).map((value) => unitWord(value, '千')));
    pieces.push(...range(10, 99).map((value) => `零${tensWord(value, true)}`));
  }
  if (limit >= 10_000)
    pieces.push('两', '万', '亿', ...range(1, 9).map((value) => `零${unitWord(value, '百')}`));
  if (isDecimal) pieces.push(...range(0, 9).flatMap((value) => [`点${digitWord(value)}`, digitWord(value)]));
  if (isSigned) pieces.push('负');
  return [...new Set(pieces)];
}
