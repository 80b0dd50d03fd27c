import type { Answer, FormItem } from '@suifang/contract/questionnaire/index.ts';

/** One thing that can be chosen, the answer it stands for, and the digit that chooses it. */
export type Option = Readonly<{ value: string; label: string; answer: Answer; key: string | undefined }>;

type Language = 'zh' | 'en';
const MOST_KEYS = 9;
const nthKey = (index: number) => (index < MOST_KEYS ? String(index + 1) : undefined);

/**
 * What can be chosen of a question with one answer, in its order: `1` is the first, of a scale the number itself. Nothing
 * of other questions.
 */
export function optionsOf(item: FormItem, language: Language): readonly Option[] {
  if (item.kind === 'yesNo')
    return [
      { value: 'true', label: item.yes[language], answer: { kind: 'boolean', value: true }, key: '1' },
      { value: 'false', label: item.no[language], answer: { kind: 'boolean', value: false }, key: '2' },
    ];
  if (item.kind === 'scale')
    return Array.from({ length: item.max - item.min + 1 }, (_, index) => item.min + index).map((value) => {
      const label = String(value);
      return {
        value: label,
        label,
        answer: { kind: 'number', value },
        key: /^\d$/.test(label) ? label : undefined,
      };
    });
  if (item.kind !== 'choice') return [];
  return item.options.map(({ code, label }, index) => ({
    value: code,
    label: label[language],
    answer: { kind: 'choice', code },
    key: nthKey(index),
  }));
}
