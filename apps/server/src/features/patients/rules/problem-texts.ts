import type { ErrorText } from '@suifang/contract/errors.ts';
import type { NationalIdWarning } from './national-id.ts';
import type { PhoneProblem } from './phones.ts';

/** Why a phone number cannot be rung, as a person is told. */
export const phoneProblemTexts: Readonly<Record<PhoneProblem, ErrorText>> = {
  scientific: {
    zh: '号码被表格存成了科学计数法，尾数已丢失，请按文本重新填写',
    en: 'The spreadsheet has rounded this number; enter it again as text',
  },
  letters: { zh: '号码里有字母或汉字', en: 'There are letters in the number' },
  extension: {
    zh: '带分机的号码不能自动拨打，请填直线或手机',
    en: 'Extensions cannot be dialled; give a direct line or a mobile',
  },
  'area-code-missing': { zh: '座机缺少区号', en: 'The area code is missing' },
  'short-code': { zh: '号码太短', en: 'The number is too short' },
  'wrong-length': { zh: '号码位数不对', en: 'The number has the wrong length' },
  unknown: { zh: '不是能拨打的号码', en: 'This is no number that can be dialled' },
};

/** What is odd about an identity-card number, as a person is told. */
export const nationalIdWarningTexts: Readonly<Record<NationalIdWarning, ErrorText>> = {
  length: { zh: '身份证号不是 18 位', en: 'The identity-card number does not have 18 digits' },
  'check-digit': { zh: '身份证号校验位不对', en: 'The check digit of the identity card is wrong' },
  'birth-date': { zh: '身份证号里的出生日期不存在', en: 'The identity card holds an impossible birth date' },
};
