import { pinyin } from 'pinyin-pro';

/** What a name is found by: full pinyin, initials, and the pieces kept in one array index. */
export type SearchTerms = Readonly<{ pinyin: string; initials: string; grams: string[] }>;

const isHan = (character: string) => /\p{Script=Han}/u.test(character);
const latinOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/**
 * A name as it is kept: full-width forms narrowed, no spaces between Chinese characters (forms are filled with `王 芳`),
 * one kind of middle dot, one space between Latin words. Undefined when there is no letter in it.
 */
export function normalizeName(raw: string): string | undefined {
  const name = raw
    .normalize('NFKC')
    .replaceAll(/[•・‧∙⋅.．](?=\p{Script=Han})/gu, '·')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
  return /\p{L}/u.test(name) && name.length <= 60 ? name : undefined;
}

/** The one- and two-character pieces of the Chinese in a text: any part of a name is found through them. */
export function gramsOf(text: string): string[] {
  const characters = Array.from(text);
  const grams = new Set<string>();
  for (const [index, character] of characters.entries()) {
    if (!isHan(character)) continue;
    grams.add(character);
    const next = characters[index + 1];
    if (next !== undefined && isHan(next)) grams.add(character + next);
  }
  return [...grams];
}

const prefixes = (text: string) =>
  Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1));

/** Each character's reading; a surname is read as a surname (单 is shan). */
function readings(name: string): string[] {
  const plain = name.replaceAll(/[·\s]+/g, '');
  return pinyin(plain, { toneType: 'none', type: 'array', surname: 'head', v: true }).map(latinOf);
}

const surnameReadings = new Map<string, string[]>();

/** Every reading of a surname's character, each as typed on a keyboard (吕 as lv and as lu). */
function readingsOfSurname(surname: string): string[] {
  const known = surnameReadings.get(surname);
  if (known) return known;
  const spelt = pinyin(surname, { toneType: 'none', type: 'array', multiple: true, v: true }).map(latinOf);
  const all = [
    ...new Set(spelt.flatMap((one) => (/^[ln]v/.test(one) ? [one, one.replace('v', 'u')] : [one]))),
  ];
  surnameReadings.set(surname, all);
  return all;
}

/** Other ways in which somebody may begin to type the name: other readings of the surname, later Latin words. */
function otherBeginnings(name: string, main: readonly string[]): string[] {
  const [first = ''] = Array.from(name);
  if (!isHan(first)) {
    return name
      .split(/[\s·-]+/)
      .slice(1)
      .map(latinOf);
  }
  const rest = main.slice(1);
  return readingsOfSurname(first)
    .filter((reading) => reading !== main[0])
    .flatMap((reading) => [
      reading + rest.join(''),
      reading.charAt(0) + rest.map((one) => one.charAt(0)).join(''),
    ]);
}

/**
 * What to keep of a normalized name so that it is found by any part, by pinyin and by initials. Other readings are kept
 * with all their beginnings in `grams`, because the columns have room for one reading. `own` is the reading that
 * somebody typed: it takes the columns, and the usual one is among the others.
 */
export function searchTermsOf(
  name: string,
  own: Readonly<{ pinyin?: string | undefined; initials?: string | undefined }> = {},
): SearchTerms {
  const [first = ''] = Array.from(name);
  const words = isHan(first) ? readings(name) : name.split(/[\s·-]+/).map(latinOf);
  const usual = [words.join(''), words.map((word) => word.charAt(0)).join('')];
  const full = own.pinyin ?? usual[0] ?? '';
  const initials = own.initials ?? usual[1] ?? '';
  const others = [
    ...otherBeginnings(name, words),
    ...usual.filter((one) => one !== full && one !== initials),
  ];
  const beginnings = others.flatMap(prefixes).filter((one) => !full.startsWith(one));
  return { pinyin: full, initials, grams: [...new Set([...gramsOf(name), ...beginnings])] };
}
