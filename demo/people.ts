import type { PersonaName } from '@suifang/simulator/people/personas.ts';

/** One person of the simulated town: a row of the sample sheet, and how they behave on the phone. */
export type SamplePerson = Readonly<{
  mrn: string;
  inpatientNo: string;
  name: string;
  sex: '男' | '女';
  birthDate: string;
  number: string;
  department: string;
  ward: string;
  doctor: string;
  diagnosis: string;
  operation: string;
  persona: PersonaName;
}>;

/** How many of each kind live there: most people simply answer; everything that goes wrong happens at least once. */
const mix: ReadonlyArray<readonly [PersonaName, number]> = [
  ['willing', 23],
  ['interrupts', 4],
  ['wrong-key-first', 4],
  ['hangs-up-midway', 3],
  ['answers-late', 3],
  ['busy-then-answers', 4],
  ['wants-a-person', 3],
  ['busy', 1],
  ['never-answers', 2],
  ['rejects', 2],
  ['empty-number', 2],
  ['switched-off', 2],
  ['congested', 1],
  ['opts-out', 2],
  ['wrong-person', 1],
  ['silent', 1],
];

const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧');
const womenNames = ['桂芳', '秀英', '玉兰', '淑珍', '凤英', '巧云', '素琴', '美华', '秀兰', '桂英'];
const menNames = ['建国', '德才', '福生', '永贵', '国强', '大海', '志远', '来顺', '金生', '长林'];
const cases = [
  {
    department: '骨科',
    ward: '骨科三病区',
    doctor: '沈医生',
    diagnosis: '左膝骨关节炎',
    operation: '左膝人工关节置换术',
  },
  {
    department: '普外科',
    ward: '普外一病区',
    doctor: '方医生',
    diagnosis: '胆囊结石',
    operation: '腹腔镜胆囊切除术',
  },
  { department: '心内科', ward: '心内二病区', doctor: '邹医生', diagnosis: '慢性心力衰竭', operation: '' },
  {
    department: '呼吸内科',
    ward: '呼吸病区',
    doctor: '陆医生',
    diagnosis: '慢性阻塞性肺疾病',
    operation: '',
  },
  {
    department: '眼科',
    ward: '眼科病区',
    doctor: '顾医生',
    diagnosis: '老年性白内障',
    operation: '白内障超声乳化摘除术',
  },
] as const;

function at<Element>(list: readonly Element[], index: number): Element {
  const element = list[index % list.length];
  if (element === undefined) throw new Error('an empty list');
  return element;
}

/** The sixty people of the sample sheet. The last two are a couple, born in the same year, with one phone. */
export const samplePeople: readonly SamplePerson[] = [
  ...mix.flatMap(([persona, count]) => Array.from({ length: count }, () => persona)),
  'interrupts' as const,
  'interrupts' as const,
].map((persona, index) => {
  const isWoman = index % 2 === 0;
  const isOfCouple = index >= 58;
  const birthYear = isOfCouple ? 1948 : 1938 + ((index * 7) % 40);
  const serial = String(index + 1).padStart(4, '0');
  return {
    mrn: `M2026${serial}`,
    inpatientNo: `ZY26${serial}`,
    name: at(surnames, index) + at(isWoman ? womenNames : menNames, Math.floor(index / 2)),
    sex: isWoman ? '女' : '男',
    birthDate: `${birthYear}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`,
    number: `1380000${isOfCouple ? '1059' : String(1001 + index)}`,
    ...at(cases, index),
    persona,
  };
});
