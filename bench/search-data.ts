import { searchTermsOf } from '../apps/server/src/features/patients/index.ts';

/** The commonest surnames and how many in ten thousand people bear them (Ministry of Public Security, 2020). */
const SURNAMES =
  '王715 李700 张665 刘510 陈470 杨310 黄230 赵225 吴205 周200 徐145 孙140 马125 朱125 胡115 郭115 何110 林105 高100 罗95 ' +
  '郑90 梁85 谢75 宋70 唐70 许65 韩65 邓60 冯60 曹60 彭55 曾55 肖50 田50 董50 潘45 袁45 蔡45 蒋45 余45 ' +
  '于40 杜40 叶40 程40 魏40 苏40 吕38 丁37 任36 卢35 姚35 沈34 钟33 姜33 崔32 谭31 陆30 范30 汪29 廖28 ' +
  '石27 金27 韦26 贾26 夏25 付25 方24 邹24 熊23 白23 孟22 秦22 邱21 侯21 江20 尹20 薛19 闫19 段18 雷18 ' +
  '单5 解4 仇3 区3 曲8 盖2 查3 朴4 欧阳8 司马1 上官1 诸葛1';

/** Characters of given names, commoner ones first. */
const GIVEN =
  '英华秀玉明桂国建兰文芳平志红春军海林云生金丽荣永新德福珍成强凤梅东贵清杰伟娟龙洪霞敏艳静辉玲超勇波燕涛宝祥庆' +
  '山小莲香发庭雪俊萍飞鹏刚根琴水长松正学江光立良义喜世兴元爱淑忠家才仁斌博思雨欣怡子涵梓轩浩宇晨佳琪嘉瑞诗若';

export type Name = Readonly<{ name: string; pinyin: string; initials: string; grams: string[] }>;

/** Repeatable chance (xorshift32): two runs measure the same hospital. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const surnames = SURNAMES.split(' ').map((entry) => ({
  surname: entry.replace(/\d+/, ''),
  weight: Number(/\d+/.exec(entry)?.[0]),
}));
const allWeights = surnames.reduce((sum, { weight }) => sum + weight, 0);

function surnameAt(chance: number): string {
  let left = chance * allWeights;
  return surnames.find(({ weight }) => (left -= weight) < 0)?.surname ?? '王';
}

/** A name as frequent as in life: common surnames, common characters, one or two of them. */
export function drawName(chance: () => number): string {
  const given = () => GIVEN.charAt(Math.floor(chance() ** 1.7 * GIVEN.length));
  return surnameAt(chance()) + given() + (chance() < 0.8 ? given() : '');
}

/** `count` names as they are kept, with those that many people share several times among them. */
export function drawNames(count: number, chance: () => number): Name[] {
  const known = new Map<string, Name>();
  return Array.from({ length: count }, () => {
    const name = drawName(chance);
    const kept = known.get(name) ?? { name, ...searchTermsOf(name) };
    known.set(name, kept);
    return kept;
  });
}
