// Two-character family names still in common use; every other Chinese name starts with one character.
const doubleSurnames = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 ' +
    '慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 令狐 百里 呼延 东郭 南门 羊舌 微生 公西 轩辕 拓跋 纳兰'
  ).split(' '),
);

const titles = { male: '先生', female: '女士', unknown: '' } as const;

/** A name without what hospital systems put around it: blanks, bed numbers, brackets ("王 桂芳(女)" → 王桂芳). */
export function plainName(name: string): string {
  return name
    .replace(/[（(【[].*?[）)】\]]/g, '')
    .replace(/\d+\s*[床号]/g, '')
    .replace(/[^\p{L}\p{M}·•・.\s]/gu, '')
    .replace(/[·•・.]+/g, '·')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[·\s]+|[·\s]+$/g, '');
}

/** The family name: 王, 欧阳. A name with a dot or in letters has none apart from itself. */
export function surnameOf(name: string): string {
  const plain = plainName(name);
  if (plain.includes('·') || !/^\p{Script=Han}+$/u.test(plain)) return plain;
  return plain.length > 2 && doubleSurnames.has(plain.slice(0, 2)) ? plain.slice(0, 2) : plain.slice(0, 1);
}

/**
 * How to address someone: 王桂芳女士, or with `short` 王女士. Of unknown sex, the name alone. The dot inside a name
 * becomes a short pause. Empty when nothing can be said.
 */
export function sayName(
  name: string,
  sex: 'male' | 'female' | 'unknown',
  options: { short?: boolean } = {},
): string {
  const plain = plainName(name);
  const isShort = options.short === true && sex !== 'unknown';
  const said = (isShort ? surnameOf(name) : plain).replaceAll('·', '，');
  return said === '' ? '' : said + titles[sex];
}
