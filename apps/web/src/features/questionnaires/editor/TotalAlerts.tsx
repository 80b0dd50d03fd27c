import { PlusOutlined } from '@ant-design/icons';
import {
  type AlertFields,
  alertsOf,
  bandsOf,
  type Json,
  withAlerts,
} from '@suifang/contract/questionnaire/edit/index.ts';
import type { Operator } from '@suifang/contract/questionnaire/index.ts';
import { Button, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { AlertRow, freshAlertId } from './AlertRow.tsx';

/** Alerts on the total score or on the band it falls into. */
export function TotalAlerts({
  definition,
  language,
  onChange,
}: {
  definition: Json;
  language: string;
  onChange: (definition: Json) => void;
}) {
  const { t } = useTranslation();
  const alerts = alertsOf(definition, language);
  const bands = bandsOf(definition, language);
  const put = (next: readonly AlertFields[]) => onChange(withAlerts(definition, next, language));
  const set = (index: number, change: Partial<AlertFields>) =>
    put(alerts.map((alert, at) => (at === index ? { ...alert, ...change } : alert)));
  const add = () => {
    const id = freshAlertId('total', alerts);
    put([
      ...alerts,
      { id, severity: 'medium', on: 'score', operator: '>=', value: undefined, zh: '', en: '' },
    ]);
  };
  const when = (alert: AlertFields, index: number) => (
    <>
      <Select
        style={{ width: 104 }}
        aria-label={t('questionnaires.alerts.title')}
        value={alert.on}
        onChange={(on: AlertFields['on']) => set(index, { on, operator: '>=', value: undefined })}
        options={[
          { value: 'score', label: t('questionnaires.alerts.total') },
          ...(bands.length > 0 ? [{ value: 'band', label: t('questionnaires.alerts.on.band') }] : []),
        ]}
      />
      {alert.on === 'band' ? (
        <Select
          style={{ minWidth: 140 }}
          aria-label={t('questionnaires.alerts.on.band')}
          value={typeof alert.value === 'string' ? alert.value : null}
          onChange={(value: string | null) => set(index, { value: value ?? undefined })}
          options={bands.map((band) => ({ value: band.code, label: band.zh || band.en }))}
        />
      ) : (
        <>
          <Select
            style={{ width: 96 }}
            aria-label={t('questionnaires.branch.title')}
            value={alert.operator}
            onChange={(operator: Operator) => set(index, { operator })}
            options={(['>=', '<='] as const).map((value) => ({
              value,
              label: t(`questionnaires.operators.${value}`),
            }))}
          />
          <InputNumber
            aria-label={t('questionnaires.item.score')}
            value={typeof alert.value === 'number' ? alert.value : null}
            onChange={(value) => set(index, { value: value ?? undefined })}
          />
        </>
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
      <Button size="small" icon={<PlusOutlined />} onClick={add}>
        {t('questionnaires.alerts.add')}
      </Button>
    </div>
  );
}
