import type { Figure } from './reports.ts';

type Word = Readonly<{ zh: string; en: string }>;

/** Numbers of the report that are made of two others. */
export type Ratio = 'dialsPerCompletion';

/** What each number of a report is called. */
export const figureNames: Readonly<Record<Figure | Ratio, Word>> = {
  targets: { zh: '对象', en: 'Patients' },
  attempted: { zh: '已拨打', en: 'Dialled' },
  answered: { zh: '接通', en: 'Answered' },
  started: { zh: '开始答题', en: 'Began to answer' },
  completed: { zh: '完成', en: 'Completed' },
  partial: { zh: '部分完成', en: 'Partly completed' },
  refused: { zh: '拒访（含要求不再来电）', en: 'Refused (or no more calls)' },
  wantsPerson: { zh: '要求人工', en: 'Want a person' },
  scored: { zh: '有总分', en: 'With a score' },
  alerted: { zh: '有预警', en: 'With an alert' },
  result: { zh: '结果', en: 'Result' },
  question: { zh: '回答了这题', en: 'Answered the question' },
  answer: { zh: '回答', en: 'Answer' },
  band: { zh: '分级', en: 'Band' },
  alert: { zh: '预警', en: 'Alert' },
  dials: { zh: '拨打次数', en: 'Dials' },
  answeredDials: { zh: '接通次数', en: 'Answered dials' },
  outcome: { zh: '呼叫结果', en: 'Outcome' },
  hour: { zh: '时段拨打', en: 'Dials of the hour' },
  answeredHour: { zh: '时段接通', en: 'Answered in the hour' },
  dialsPerCompletion: { zh: '每完成一人拨打', en: 'Dials per completion' },
};

/** How each number is counted, as its tooltip says. The same rule fills the list behind the number. */
export const figureDefinitions: Readonly<Record<Figure | Ratio, Word>> = {
  targets: { zh: '任务中的患者，每人算一次', en: 'Patients of the campaign, each once' },
  attempted: { zh: '至少拨出过一次的患者', en: 'Patients dialled at least once' },
  answered: {
    zh: '至少有一次拨打被接听、自己打回来听完或答过问卷、或由护士电话随访过的患者，包括家属接听和错号',
    en: 'Patients with at least one answered dial, or who rang back and were spoken with, or whom a nurse interviewed; relatives and wrong persons included',
  },
  started: { zh: '至少回答了一题的患者', en: 'Patients who answered at least one question' },
  completed: {
    zh: '问卷全部必答题答完，或通知听到规定比例的患者',
    en: 'Patients who finished the questionnaire, or heard the required share of the notice',
  },
  partial: {
    zh: '答了一部分且不再重拨的患者',
    en: 'Patients who answered some questions and are not called again',
  },
  refused: {
    zh: '明确拒访，或要求不再来电的患者',
    en: 'Patients who refused or asked not to be called again',
  },
  wantsPerson: { zh: '通话中按 0 要求人工的患者', en: 'Patients who pressed 0 for a person' },
  scored: { zh: '答完并得出总分的患者', en: 'Patients who finished with a total score' },
  alerted: { zh: '至少触发一条预警的患者', en: 'Patients with at least one alert' },
  result: { zh: '以这个结果结束的患者', en: 'Patients who ended with this result' },
  question: {
    zh: '对这题给出任何回答的患者，包括"不清楚"和"不想回答"',
    en: "Patients with any answer to this question, don't know and refused included",
  },
  answer: {
    zh: '这样回答的患者 ÷ 回答了这题的患者',
    en: 'Patients who answered so ÷ patients who answered the question',
  },
  band: { zh: '总分落在这一级的患者 ÷ 有总分的患者', en: 'Patients in this band ÷ patients with a score' },
  alert: { zh: '触发这条规则的患者', en: 'Patients for whom this rule held' },
  dials: {
    zh: '真正拨出的次数，被规则或线路拦下的不算',
    en: 'Dials that left; those held back by a rule or a line not counted',
  },
  answeredDials: {
    zh: '被接听的拨打，还在通话和通话中断的也算',
    en: 'Dials that were answered, those still talking or broken off included',
  },
  outcome: {
    zh: '以这个结果结束、或还在进行中的拨打 ÷ 拨打次数',
    en: 'Dials with this outcome, or still under way ÷ dials',
  },
  hour: { zh: '在这一小时内拨出的次数', en: 'Dials made within this hour' },
  answeredHour: {
    zh: '在这一小时内拨出并被接听的次数（还在通话和通话中断的也算）÷ 这一小时的拨打次数',
    en: 'Dials made within this hour and answered, those still talking or broken off included ÷ dials of the hour',
  },
  dialsPerCompletion: { zh: '拨打次数 ÷ 完成的患者数', en: 'Dials ÷ patients who completed' },
};
