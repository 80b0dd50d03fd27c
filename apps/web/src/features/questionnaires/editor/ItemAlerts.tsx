import { PlusOutlined } from '@ant-design/icons';
import {
  type AlertFields,
  alertsOf,
  optionFields,
  withAlerts,
} from '@suifang/contract/questionnaire/edit/index.ts';
import type { Operator } from '@suifang/contract/questionnaire/index.ts';
import { Button, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { AlertRow, freshAlertId } from './AlertRow.tsx';
import type { ItemEditing } from './editing.ts';
import { operatorsFor, RuleValueInput } from './RuleValueInput.tsx';

/** The alerts on one question: on its answer, or on the score of the chosen option. */
export function ItemAlerts({ item, language, onChange }: ItemEditing) {
  const { t } = useTranslation();
  const alerts = alertsOf(item, language);
  const isScored = (item.answerOption ?? []).some(
    (option) => optionFields(option, language).score !== undefined,
  );
  const put = (next: readonly AlertFields[]) => onChange(withAlerts(item, next, language));
  const set = (index: number, change: Partial<AlertFields>) =>
    put(alerts.map((alert, at) => (at === index ? { ...alert, ...change } : alert)));
  const add = () => {
    const id = freshAlertId(`${item.linkId}-alert`, alerts);
    const operator = operatorsFor(item)[0] ?? 'exists';
    put([...alerts, { id, severity: 'medium', on: 'answer', operator, value: undefined, zh: '', en: '' }]);
  };
  const when = (alert: AlertFields, index: number) => (
    <>
      {isScored && (
        <Select
          style={{ width: 88 }}
          aria-label={t('questionnaires.alerts.title')}
          value={alert.on}
          onChange={(on: AlertFields['on']) =>
            set(index, { on, operator: on === 'score' ? '>=' : '=', value: undefined })
          }
          options={(['answer', 'score'] as const).map((value) => ({
            value,
            label: t(`questionnaires.alerts.on.${value}`),
          }))}
        />
      )}
      <Select
        style={{ width: 100 }}
        aria-label={t('questionnaires.branch.title')}
        value={alert.operator}
        onChange={(operator: Operator) =>
          set(index, { operator, ...(operator === 'exists' ? { value: true } : {}) })
        }
        options={(alert.on === 'score' ? (['>=', '<=', '='] as const) : operatorsFor(item)).map((value) => ({
          value,
          label: t(`questionnaires.operators.${value}`),
        }))}
      />
      {alert.on === 'score' ? (
        <InputNumber
          aria-label={t('questionnaires.item.score')}
          value={typeof alert.value === 'number' ? alert.value : null}
          onChange={(value) => set(index, { value: value ?? undefined })}
        />
      ) : (
        <RuleValueInput
          target={item}
          operator={alert.operator}
          value={alert.value}
          language={language}
          onChange={(value) => set(index, { value })}
        />
      )}
    </>
  );
  return (
    <div className="rules">
      {alerts.map((alert, index) => (
        <AlertRow
          key={alert.id}
          alert={alert}
          when={when(alert, index)}
          onChange={(change) => set(index, change)}
          onRemove={() => put(alerts.toSpliced(index, 1))}
        />
      ))}
      <div>
        <Button size="small" icon={<PlusOutlined />} onClick={add}>
          {t('questionnaires.alerts.add')}
        </Button>
        <span className="quiet" style={{ marginLeft: 8 }}>
          {t('questionnaires.alerts.hint')}
        </span>
      </div>
    </div>
  );
}
