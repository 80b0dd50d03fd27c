import type { Schedule } from '@suifang/contract/campaigns/settings.ts';
import { DatePicker, Form, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { CapInput } from './CapInput.tsx';
import { RetryTable } from './RetryTable.tsx';
import { WeekWindows } from './WeekWindows.tsx';
import { weekProblem } from './week.ts';

const moment = { showTime: { format: 'HH:mm' }, format: 'YYYY-MM-DD HH:mm' } as const;

/** When may be called, how fast, and what follows each outcome. Names below `settings`. */
export function WhenFields() {
  const { t } = useTranslation();
  const checkWeek = async (_rule: unknown, week: Schedule['weekdays']): Promise<void> => {
    const problem = weekProblem(week);
    if (problem) throw new Error(t(`campaigns.when.problems.${problem}`));
  };
  return (
    <div className="when-fields">
      <section>
        <h2>{t('campaigns.when.windows')}</h2>
        <Form.Item name={['settings', 'schedule', 'weekdays']} rules={[{ validator: checkWeek }]}>
          <WeekWindows emptyText={t('campaigns.when.noCalls')} />
        </Form.Item>
        <div className="field-row">
          <Form.Item name={['settings', 'schedule', 'holidays']} label={t('campaigns.when.holidays')}>
            <Radio.Group
              options={(['none', 'as-weekday'] as const).map((value) => ({
                value,
                label: t(`campaigns.when.holidayRules.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item name={['settings', 'schedule', 'makeUpDays']} label={t('campaigns.when.makeUpDays')}>
            <Radio.Group
              options={(['as-monday', 'as-weekday'] as const).map((value) => ({
                value,
                label: t(`campaigns.when.makeUpRules.${value}`),
              }))}
            />
          </Form.Item>
        </div>
        <div className="field-row">
          <Form.Item
            name={['settings', 'startsAt']}
            label={t('campaigns.when.startsAt')}
            extra={t('campaigns.when.startsAtHint')}
          >
            <DatePicker {...moment} />
          </Form.Item>
          <Form.Item
            name={['settings', 'endsAt']}
            label={t('campaigns.when.endsAt')}
            extra={t('campaigns.when.endsAtHint')}
            dependencies={[['settings', 'startsAt']]}
            rules={[
              ({ getFieldValue }) => ({
                validator: async (_rule, end: { isAfter(other: unknown): boolean } | null) => {
                  const start: unknown = getFieldValue(['settings', 'startsAt']);
                  if (end && start && !end.isAfter(start))
                    throw new Error(t('campaigns.when.endsBeforeStart'));
                },
              }),
            ]}
          >
            <DatePicker {...moment} />
          </Form.Item>
        </div>
        <h2>{t('campaigns.when.speed')}</h2>
        <div className="field-row">
          <Form.Item
            name={['settings', 'concurrency']}
            label={t('campaigns.when.concurrency')}
            rules={[{ required: true }]}
          >
            <InputNumber min={1} max={500} precision={0} />
          </Form.Item>
          <Form.Item
            name={['settings', 'callsPerSecond']}
            label={t('campaigns.when.callsPerSecond')}
            rules={[{ required: true }]}
          >
            <InputNumber min={0.1} max={100} step={0.5} />
          </Form.Item>
          <Form.Item
            name={['settings', 'ringTimeoutMs']}
            label={t('campaigns.when.ringTimeout')}
            rules={[{ required: true }]}
            getValueProps={(ms: number) => ({ value: ms / 1000 })}
            normalize={(seconds: number | null) => (seconds ?? 45) * 1000}
          >
            <InputNumber min={15} max={90} precision={0} suffix={t('campaigns.when.seconds')} />
          </Form.Item>
        </div>
      </section>
      <section>
        <h2>{t('campaigns.when.retries')}</h2>
        <Form.Item name={['settings', 'retryRules']}>
          <RetryTable />
        </Form.Item>
        <h2>{t('campaigns.when.caps')}</h2>
        <div className="field-row">
          <Form.Item
            name={['settings', 'maxAttempts']}
            label={t('campaigns.when.maxAttempts')}
            rules={[{ required: true }]}
          >
            <InputNumber min={1} max={20} precision={0} />
          </Form.Item>
          <Form.Item name={['settings', 'phoneCap']} label={t('campaigns.when.phoneCap')}>
            <CapInput label={t('campaigns.when.phoneCap')} />
          </Form.Item>
          <Form.Item name={['settings', 'patientCap']} label={t('campaigns.when.patientCap')}>
            <CapInput label={t('campaigns.when.patientCap')} />
          </Form.Item>
        </div>
      </section>
    </div>
  );
}
