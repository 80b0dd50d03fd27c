import type { ErrorText } from '../errors.ts';

/** Why a questionnaire is refused. `{name}` is filled from the place where it happened. */
export const questionnaireProblems = {
  'form.shape': {
    zh: '不是有效的 FHIR R4 问卷：{detail}',
    en: 'Not a valid FHIR R4 Questionnaire: {detail}',
  },
  'form.type-unsupported': {
    zh: '题型“{type}”不支持，请改用其他题型',
    en: 'Item type "{type}" is not supported; use another one',
  },
  'form.text-missing': { zh: '这一题没有题目文字', en: 'This item has no text' },
  'form.link-id-duplicate': {
    zh: '题目编号“{linkId}”重复，每题的编号必须不同',
    en: 'The link id "{linkId}" is used twice; each item needs its own',
  },
  'form.options-missing': { zh: '选择题没有选项', en: 'A choice needs options' },
  'form.option-code-missing': {
    zh: '第 {position} 个选项没有代码',
    en: 'Option {position} has no code',
  },
  'form.option-text-missing': {
    zh: '第 {position} 个选项没有文字',
    en: 'Option {position} has no text',
  },
  'form.option-code-duplicate': {
    zh: '选项代码“{value}”重复',
    en: 'The option code "{value}" is used twice',
  },
  'form.option-type-unsupported': {
    zh: '第 {position} 个选项的类型不支持，只支持编码、整数和文字',
    en: 'Option {position} has an unsupported type; use a coding, an integer or a string',
  },
  'form.key-clash': {
    zh: '按键 {key} 给了两个答案，请换一个',
    en: 'Key {key} stands for two answers; change one of them',
  },
  'form.key-invalid': {
    zh: '“{key}”不能作按键，请用 0 到 9 中的一个',
    en: '"{key}" cannot be a key; use one digit from 0 to 9',
  },
  'form.repeats-unsupported': {
    zh: '只有选择题可以多选，请去掉“可重复”',
    en: 'Only a choice may repeat; remove "repeats"',
  },
  'form.value-set-external': {
    zh: '选项引用了外部值集“{value}”，请把选项写在问卷里',
    en: 'The options are in an outside value set, "{value}"; put them in the questionnaire',
  },
  'form.expression-unsupported': {
    zh: '这一题用了不支持的表达式，请改用普通的跳题条件或计分',
    en: 'This item uses an expression we cannot run; use plain conditions or scores',
  },
  'form.range-inverted': {
    zh: '最小值大于最大值',
    en: 'The smallest value is above the largest',
  },
  'form.enable-behavior-missing': {
    zh: '有多个跳题条件，请说明是全部满足还是满足其一',
    en: 'There are several conditions; say whether all or any must hold',
  },
  'form.enable-unknown': {
    zh: '跳题条件里的题目已经不在问卷里，请换一题或删掉这个条件',
    en: 'A condition points at an item that is no longer there; choose another one or remove the condition',
  },
  'form.enable-later': {
    zh: '跳题条件指向后面的{question}，只能看前面的回答',
    en: 'A condition points at a later item, {question}; only earlier answers are known',
  },
  'form.enable-not-question': {
    zh: '跳题条件指向{question}，它不是一个可回答的题目',
    en: 'A condition points at {question}, which is not a question',
  },
  'form.enable-mismatch': {
    zh: '跳题条件里的值与{question}的答案类型不符',
    en: 'A condition compares {question} with a value of another kind',
  },
  'form.enable-option-unknown': {
    zh: '跳题条件里的选项“{value}”不在{question}里',
    en: 'A condition names the option "{value}", which {question} does not have',
  },
  'form.cycle': {
    zh: '跳题条件绕成了圈：{path}',
    en: 'The conditions go in a circle: {path}',
  },
  'form.alert-invalid': {
    zh: '预警规则不完整，请写明条件、级别和说明',
    en: 'The alert rule is incomplete; give its condition, severity and message',
  },
  'form.alert-duplicate': {
    zh: '预警规则编号“{value}”重复',
    en: 'The alert rule id "{value}" is used twice',
  },
  'form.band-invalid': {
    zh: '分数段不完整或互相重叠：{value}',
    en: 'A score band is incomplete or overlaps another: {value}',
  },
} as const satisfies Record<string, ErrorText>;

export type ProblemCode = keyof typeof questionnaireProblems;

/** One reason for refusal. `path` is a FHIRPath-like place, `item[2].answerOption[0]`. */
export type Problem = Readonly<{ path: string; linkId?: string; code: ProblemCode; zh: string; en: string }>;

/** Fills a catalogue sentence with the details of one place; a detail may have its own words in each language. */
export function problem(
  code: ProblemCode,
  path: string,
  details: Readonly<Record<string, string | number | ErrorText>> = {},
): Problem {
  const fill = (language: 'zh' | 'en') =>
    questionnaireProblems[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const detail = details[name];
      return String((typeof detail === 'object' ? detail[language] : detail) ?? whole);
    });
  const { linkId } = details;
  const place = typeof linkId === 'string' ? { linkId } : {};
  return { path, ...place, code, zh: fill('zh'), en: fill('en') };
}
