import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import {
  type OptionFields,
  optionFields,
  withNewOption,
  withOptionFields,
} from '@suifang/contract/questionnaire/edit/index.ts';
import type { FhirAnswerOption } from '@suifang/contract/questionnaire/fhir.ts';
import { Button, Checkbox, Input, InputNumber, Select, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ItemEditing } from './editing.ts';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** The options of a choice: words, key, score, order. */
export function OptionsEditor({ item, kind, language, onChange }: ItemEditing) {
  const { t } = useTranslation();
  const options = item.answerOption ?? [];
  const put = (next: readonly FhirAnswerOption[]) => onChange({ ...item, answerOption: [...next] });
  const set = (index: number, change: Partial<OptionFields>) =>
    put(options.map((option, at) => (at === index ? withOptionFields(option, language, change) : option)));
  const swap = (index: number, other: number) => {
    const [one, two] = [options[index], options[other]];
    if (one && two) put(options.with(index, two).with(other, one));
  };
  if (item.answerValueSet) return <p className="quiet">{t('questionnaires.item.fixedOptions')}</p>;
  return (
    <table className="option-table">
      <thead>
        <tr>
          <th>{t('questionnaires.item.optionText')}</th>
          {kind === 'choice' && <th>{t('questionnaires.item.key')}</th>}
          <th>{t('questionnaires.item.score')}</th>
          {kind === 'multiChoice' && (
            <th>
              <Tooltip title={t('questionnaires.item.exclusiveHint')}>
                {t('questionnaires.item.exclusive')}
              </Tooltip>
            </th>
          )}
          <th />
        </tr>
      </thead>
      <tbody>
        {options.map((option, index) => {
          const fields = optionFields(option, language);
          const label = `${t('questionnaires.item.optionText')} ${index + 1}`;
          return (
            // Options have no identity of their own while their code is being written.
            // oxlint-disable-next-line react/no-array-index-key -- the place is the identity here
            <tr key={index}>
              <td>
                <Input
                  aria-label={label}
                  value={fields.zh}
                  onChange={(event) => set(index, { zh: event.target.value })}
                />
                <Input
                  className="text-pair-english"
                  aria-label={`${label} ${t('questionnaires.item.english')}`}
                  placeholder={t('questionnaires.item.english')}
                  value={fields.en}
                  onChange={(event) => set(index, { en: event.target.value })}
                />
              </td>
              {kind === 'choice' && (
                <td style={{ width: 84 }}>
                  <Select
                    aria-label={`${label} ${t('questionnaires.item.key')}`}
                    style={{ width: 76 }}
                    value={fields.key}
                    onChange={(key: string) => set(index, { key })}
                    options={[
                      { value: '', label: t('questionnaires.item.keyAuto') },
                      ...digits.map((value) => ({ value, label: value })),
                    ]}
                  />
                </td>
              )}
              <td style={{ width: 72 }}>
                <InputNumber
                  aria-label={`${label} ${t('questionnaires.item.score')}`}
                  style={{ width: 64 }}
                  controls={false}
                  value={fields.score ?? null}
                  onChange={(score) => set(index, { score: score ?? undefined })}
                />
              </td>
              {kind === 'multiChoice' && (
                <td>
                  <Checkbox
                    aria-label={`${label} ${t('questionnaires.item.exclusive')}`}
                    checked={fields.isExclusive}
                    onChange={(event) => set(index, { isExclusive: event.target.checked })}
                  />
                </td>
              )}
              <td className="option-table-actions">
                <Button
                  type="text"
                  size="small"
                  icon={<ArrowUpOutlined />}
                  aria-label={t('questionnaires.editor.moveUp')}
                  disabled={index === 0}
                  onClick={() => swap(index, index - 1)}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<ArrowDownOutlined />}
                  aria-label={t('questionnaires.editor.moveDown')}
                  disabled={index === options.length - 1}
                  onClick={() => swap(index, index + 1)}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('questionnaires.editor.remove')}
                  onClick={() => put(options.toSpliced(index, 1))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={4}>
            <Button size="small" icon={<PlusOutlined />} onClick={() => onChange(withNewOption(item))}>
              {t('questionnaires.item.addOption')}
            </Button>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
