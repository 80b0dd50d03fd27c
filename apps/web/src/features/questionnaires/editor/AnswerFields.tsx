import {
  absentOf,
  rangeOf,
  unitOf,
  withAbsent,
  withRange,
  withUnit,
  withYesNo,
  yesNoOf,
} from '@suifang/contract/questionnaire/edit/index.ts';
import { Checkbox, Input, InputNumber, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ItemEditing } from './editing.ts';
import { OptionsEditor } from './OptionsEditor.tsx';
import { TextPair } from './TextPair.tsx';

/** What may be answered, by kind of question. */
export function AnswerFields(editing: ItemEditing) {
  switch (editing.kind) {
    case 'choice':
    case 'multiChoice':
      return <OptionsEditor {...editing} />;
    case 'yesNo':
      return <YesNoFields {...editing} />;
    case 'scale':
    case 'integer':
    case 'decimal':
      return <RangeFields {...editing} />;
    default:
      return null;
  }
}

function YesNoFields({ item, language, onChange }: ItemEditing) {
  const { t } = useTranslation();
  const texts = yesNoOf(item, language);
  return (
    <div className="field-pair">
      {(['yes', 'no'] as const).map((name) => (
        <label key={name}>
          <span className="field-label">{t(`questionnaires.item.${name}`)}</span>
          <TextPair
            label={t(`questionnaires.item.${name}`)}
            hint={t(`questionnaires.item.${name}Hint`)}
            value={texts[name]}
            onChange={(change) =>
              onChange(withYesNo(item, { ...texts, [name]: { ...texts[name], ...change } }, language))
            }
          />
        </label>
      ))}
    </div>
  );
}

function RangeFields({ item, kind, language, onChange }: ItemEditing) {
  const { t } = useTranslation();
  const { min, max } = rangeOf(item);
  const limits = kind === 'scale' ? { min: 0, max: 10 } : {};
  const precision = kind === 'decimal' ? {} : { precision: 0 };
  return (
    <Space size={16}>
      <label>
        <span className="field-label">{t('questionnaires.item.min')}</span>
        <InputNumber
          {...limits}
          {...precision}
          value={min ?? null}
          onChange={(value) => onChange(withRange(item, value ?? undefined, max))}
        />
      </label>
      <label>
        <span className="field-label">{t('questionnaires.item.max')}</span>
        <InputNumber
          {...limits}
          {...precision}
          value={max ?? null}
          onChange={(value) => onChange(withRange(item, min, value ?? undefined))}
        />
      </label>
      {kind !== 'scale' && (
        <label>
          <span className="field-label">{t('questionnaires.item.unit')}</span>
          <Input
            style={{ width: 120 }}
            placeholder={t('questionnaires.item.unitHint')}
            value={unitOf(item, language)}
            onChange={(event) => onChange(withUnit(item, event.target.value))}
          />
        </label>
      )}
    </Space>
  );
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Whether "don't know" and "rather not say" are answers too. */
export function AbsentFields({ item, kind, onChange }: ItemEditing) {
  const { t } = useTranslation();
  const hasKeys = kind === 'choice' || kind === 'yesNo' || kind === 'multiChoice' || kind === 'text';
  return (
    <Space size={24} wrap>
      {(['dontKnow', 'refused'] as const).map((name) => {
        const fields = absentOf(item, name);
        return (
          <Space key={name} size={4}>
            <Checkbox
              checked={fields.isAllowed}
              onChange={(event) =>
                onChange(withAbsent(item, name, { ...fields, isAllowed: event.target.checked }))
              }
            >
              {t(`questionnaires.item.${name}`)}
            </Checkbox>
            {fields.isAllowed && hasKeys && (
              <Select
                size="small"
                style={{ width: 72 }}
                aria-label={t('questionnaires.item.key')}
                value={fields.key}
                onChange={(key: string) => onChange(withAbsent(item, name, { isAllowed: true, key }))}
                options={[
                  { value: '', label: t('questionnaires.item.keyAuto') },
                  ...keys.map((value) => ({ value, label: value })),
                ]}
              />
            )}
          </Space>
        );
      })}
    </Space>
  );
}
