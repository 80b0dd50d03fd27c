import { DeleteOutlined } from '@ant-design/icons';
import type { AlertFields } from '@suifang/contract/questionnaire/edit/index.ts';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextPair } from './TextPair.tsx';

const severities = ['high', 'medium', 'low'] as const;

/** One alert: when (given by the caller), how serious, what the nurse is told. */
export function AlertRow({
  alert,
  when,
  onChange,
  onRemove,
}: {
  alert: AlertFields;
  when: ReactNode;
  onChange: (change: Partial<AlertFields>) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="alert-rule" data-tone={{ high: 'red', medium: 'amber', low: 'grey' }[alert.severity]}>
      <div className="rule">
        {when}
        <label className="alert-rule-tell">
          <span className="quiet">{t('questionnaires.alerts.tell')}</span>
          <Select
            style={{ width: 96 }}
            aria-label={t('questionnaires.alerts.severity')}
            value={alert.severity}
            onChange={(severity: AlertFields['severity']) => onChange({ severity })}
            options={severities.map((value) => ({
              value,
              label: t(`questionnaires.alerts.severities.${value}`),
            }))}
          />
        </label>
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('questionnaires.editor.remove')}
          onClick={onRemove}
        />
      </div>
      <TextPair
        label={t('questionnaires.alerts.message')}
        hint={t('questionnaires.alerts.messageHint')}
        value={alert}
        onChange={onChange}
      />
    </div>
  );
}

/** An id for a new alert that no other one in the list has. */
export function freshAlertId(stem: string, alerts: readonly AlertFields[]): string {
  let number = alerts.length + 1;
  while (alerts.some(({ id }) => id === `${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
