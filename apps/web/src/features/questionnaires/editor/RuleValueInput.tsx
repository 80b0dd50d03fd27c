import {
  absentOf,
  kindOf,
  optionFields,
  type RuleValue,
  yesNoOf,
} from '@suifang/contract/questionnaire/edit/index.ts';
import type { FhirItem } from '@suifang/contract/questionnaire/fhir.ts';
import type { Operator } from '@suifang/contract/questionnaire/index.ts';
import { DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';

type Props = Readonly<{
  /** The question whose answer is compared. */
  target: FhirItem;
  operator: Operator;
  value: RuleValue | undefined;
  language: string;
  onChange: (value: RuleValue | undefined) => void;
}>;

const absentKey = (absent: 'dontKnow' | 'refused') => `absent:${absent}`;

/** What a rule compares with, chosen from what the question can answer. */
export function RuleValueInput({ target, operator, value, language, onChange }: Props) {
  const { t } = useTranslation();
  const label = t('questionnaires.branch.value');
  const kind = kindOf(target);
  if (operator === 'exists') {
    return (
      <Select
        aria-label={label}
        style={{ minWidth: 120 }}
        value={value === false ? 'no' : 'yes'}
        onChange={(next: string) => onChange(next === 'yes')}
        options={[
          { value: 'yes', label: t('questionnaires.values.answered') },
          { value: 'no', label: t('questionnaires.values.unanswered') },
        ]}
      />
    );
  }
  const absents = (['dontKnow', 'refused'] as const)
    .filter((name) => absentOf(target, name).isAllowed)
    .map((name) => ({ value: absentKey(name), label: t(`questionnaires.values.${name}`) }));
  if (kind === 'choice' || kind === 'multiChoice' || kind === 'yesNo') {
    const options =
      kind === 'yesNo'
        ? (['yes', 'no'] as const).map((name) => ({
            value: name,
            label: yesNoOf(target, language)[name].zh || t(`questionnaires.values.${name}`),
          }))
        : (target.answerOption ?? []).map((option) => {
            const fields = optionFields(option, language);
            return { value: fields.code, label: fields.zh || fields.en || fields.code };
          });
    const shown =
      typeof value === 'object'
        ? absentKey(value.absent)
        : typeof value === 'boolean'
          ? value
            ? 'yes'
            : 'no'
          : value;
    return (
      <Select
        aria-label={label}
        style={{ minWidth: 112, maxWidth: 220 }}
        value={shown === undefined ? null : String(shown)}
        onChange={(next: string | null) => {
          const absent = (['dontKnow', 'refused'] as const).find((name) => absentKey(name) === next);
          onChange(absent ? { absent } : kind === 'yesNo' ? next === 'yes' : (next ?? undefined));
        }}
        options={[...options, ...absents]}
      />
    );
  }
  if (kind === 'date') {
    return (
      <DatePicker
        aria-label={label}
        value={typeof value === 'string' ? dayjs(value) : null}
        onChange={(date) => onChange(date?.format('YYYY-MM-DD'))}
      />
    );
  }
  if (kind === 'integer' || kind === 'decimal' || kind === 'scale' || target.type === 'quantity') {
    return (
      <InputNumber
        aria-label={label}
        value={typeof value === 'number' ? value : null}
        onChange={(number) => onChange(number ?? undefined)}
      />
    );
  }
  return (
    <Input
      aria-label={label}
      style={{ width: 160 }}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

const comparing: readonly Operator[] = ['=', '!=', '>', '>=', '<', '<='];

/** The comparisons that make sense for a question. */
export function operatorsFor(target: FhirItem | undefined): readonly Operator[] {
  switch (target ? kindOf(target) : 'other') {
    case 'yesNo':
      return ['=', 'exists'];
    case 'choice':
    case 'multiChoice':
      return ['=', '!=', 'exists'];
    case 'scale':
    case 'integer':
    case 'decimal':
    case 'date':
    case 'time':
      return [...comparing, 'exists'];
    default:
      return ['exists'];
  }
}
