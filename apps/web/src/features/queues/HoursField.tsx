import { defaultSettings, type Schedule } from '@suifang/contract/campaigns/settings.ts';
import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import '../campaigns/campaigns.css';
import { weekProblem } from '../campaigns/settings/week.ts';
import { WeekWindows } from '../campaigns/settings/WeekWindows.tsx';

const path = ['settings', 'schedule'];

/** When callers are taken: always, or in the hours of a week, with what holidays mean. */
export function HoursField({ label }: { label?: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  // No input holds the schedule as a whole.
  const schedule = Form.useWatch<Schedule | null>(path, { form, preserve: true });
  const isLimited = Boolean(schedule);
  return (
    <>
      <Form.Item {...(label !== undefined && { label })}>
        <Radio.Group
          aria-label={t('queues.hours')}
          value={isLimited}
          onChange={(event) => form.setFieldValue(path, event.target.value ? defaultSettings.schedule : null)}
          options={[
            { value: false, label: t('queues.always') },
            { value: true, label: t('queues.byHours') },
          ]}
        />
      </Form.Item>
      {isLimited && (
        <>
          <Form.Item
            name={[...path, 'weekdays']}
            rules={[
              {
                validator: async (_rule, weekdays: Schedule['weekdays']) => {
                  const problem = weekProblem(weekdays);
                  if (problem === 'empty') throw new Error(t('queues.hoursEmpty'));
                  if (problem) throw new Error(t(`campaigns.when.problems.${problem}`));
                },
              },
            ]}
          >
            <WeekWindows emptyText={t('queues.closedDay')} />
          </Form.Item>
          <div className="field-row">
            <Form.Item name={[...path, 'holidays']} label={t('campaigns.when.holidays')}>
              <Select
                aria-label={t('campaigns.when.holidays')}
                options={(['none', 'as-weekday'] as const).map((value) => ({
                  value,
                  label: t(`queues.holidayRules.${value}`),
                }))}
              />
            </Form.Item>
            <Form.Item name={[...path, 'makeUpDays']} label={t('campaigns.when.makeUpDays')}>
              <Select
                aria-label={t('campaigns.when.makeUpDays')}
                options={(['as-monday', 'as-weekday'] as const).map((value) => ({
                  value,
                  label: t(`campaigns.when.makeUpRules.${value}`),
                }))}
              />
            </Form.Item>
          </div>
        </>
      )}
    </>
  );
}
