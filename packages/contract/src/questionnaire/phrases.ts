import { sayDigits } from './speech/index.ts';
import type { VoiceInput } from './voice.ts';

/** Sentences every questionnaire shares by voice. Each is one recording, so a hospital can record it once by itself. */
export const phrases = {
  noInput: '没有听到您的按键。',
  notOffered: '这个按键不在选项里。',
  notADate: '这个日期不对，请再输一次。',
  notATime: '这个时间不对，请再输一次。',
  readBack: '您输入的是：',
  confirm: '正确请按1，重新输入请按2。',
  typeNumber: '请用数字键输入，最后按井号键。',
  typePoint: '小数点请按星号键。',
  typeDate: '请按八位数字，先按四位年份，再按两位月份和两位日期。',
  typeTime: '请按四位数字，先按两位小时，再按两位分钟。',
  scaleWithTen: '请直接按数字键，十分请按1再按0。',
  blankDontKnow: '不清楚，请按两下井号键。',
  blankRefused: '不想回答，请按两下井号键。',
  speak: '请在提示音后说话，说完按井号键。',
  yesNo: '是请按1，不是请按2。',
  moreOptions: '听其他选项，请按9。',
} as const;

/** "选 X 请按 n" as one sentence. */
export function optionPhrase(label: string, key: string): string {
  return `${label.replace(/[。，；？！.,;?!\s]+$/u, '')}，请按${key}。`;
}

/**
 * A question or a text as a sentence that can be spoken. Telephone numbers (five digits and more, or after 打) are read
 * digit by digit: 打120 is not "a hundred and twenty".
 */
export function sentence(text: string): string {
  const phone = (digits: string) => sayDigits(digits, 'phone').join('');
  const spoken = text.replace(/\d{3,4}-\d{7,8}|\d{5,}/g, phone).replace(/(?<=打\s?)\d{3,4}/g, phone);
  return /[。？！：.?!:]$/u.test(spoken) ? spoken : `${spoken}。`;
}

/** What is said when a number lies outside its range. */
export function rangePhrase(input: Extract<VoiceInput, { min?: number }>): string {
  const { min, max } = input;
  if (min !== undefined && max !== undefined) return `请输入${min}到${max}之间的数。`;
  if (min !== undefined) return `请输入不小于${min}的数。`;
  return max === undefined ? '这个数不对，请再输一次。' : `请输入不大于${max}的数。`;
}
