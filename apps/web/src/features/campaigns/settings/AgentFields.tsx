import { agentModes } from '@suifang/contract/campaigns/settings.ts';
import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGetCampaignChoices } from '../../../api/__generated__/campaigns.ts';
import { usePermission } from '../../../api/session.ts';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { useNumberRule } from '../../../ui/use-number-rule.ts';

const SECOND = 1_000;
const MINUTE = 60_000;
const PERCENT = 0.01;
const at = (field: string) => ['settings', 'agents', field];

/** Whose agents talk, how patients are brought to them, and what becomes of those for whom nobody is free. */
export function AgentFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const mode = Form.useWatch(at('mode'), form) as (typeof agentModes)[number] | undefined;
  const { data: choices } = useGetCampaignChoices();
  const queueId = Form.useWatch(at('queueId'), form) as string | undefined;
  const queue = choices?.queues.find(({ id }) => id === queueId);
  const mayPredict = usePermission('campaigns.predict');
  const numberRule = useNumberRule();
  return (
    <>
      <Form.Item
        name={at('queueId')}
        label={t('campaigns.agents.queue')}
        extra={
          queue
            ? t('campaigns.agents.queueOrderHint', { order: t(`queues.strategies.${queue.strategy}`) })
            : t('campaigns.agents.queueHint')
        }
        rules={[{ required: true, message: t('campaigns.agents.queueNeeded') }]}
      >
        <Select
          style={{ maxWidth: 480 }}
          placeholder={t('campaigns.agents.queueChoose')}
          notFoundContent={t('campaigns.agents.noQueues')}
          options={(choices?.queues ?? []).map(({ id, name, members }) => ({
            value: id,
            label: `${name} · ${t('campaigns.agents.members', { count: members })}`,
          }))}
        />
      </Form.Item>
      <Form.Item
        name={at('mode')}
        label={t('campaigns.agents.mode')}
        extra={mode && t(`campaigns.agents.modeHints.${mode}`)}
      >
        <Radio.Group
          optionType="button"
          options={agentModes.map((value) => ({
            value,
            label: t(`campaigns.agents.modes.${value}`),
            disabled: value === 'predictive' && !mayPredict && mode !== 'predictive',
            title: value === 'predictive' && !mayPredict ? t('campaigns.agents.mayNotPredict') : '',
          }))}
        />
      </Form.Item>
      {mode === 'preview' ? (
        <div className="field-row">
          <Form.Item
            name={at('reservationMs')}
            label={t('campaigns.agents.reservation')}
            rules={[numberRule({ min: 15, max: 1800 }, { unit: SECOND })]}
          >
            <NumberInput unit={SECOND} suffix={t('campaigns.agents.seconds')} />
          </Form.Item>
          <Form.Item
            name={at('putOffMs')}
            label={t('campaigns.agents.putOff')}
            rules={[numberRule({ min: 1, max: 10_080 }, { unit: MINUTE })]}
          >
            <NumberInput unit={MINUTE} suffix={t('campaigns.when.units.minutes')} />
          </Form.Item>
        </div>
      ) : (
        <>
          <div className="field-row">
            <Form.Item
              name={at('patienceMs')}
              label={t('campaigns.agents.patience')}
              extra={t('campaigns.agents.patienceHint')}
              rules={[numberRule({ min: 0.5, max: 30 }, { unit: SECOND })]}
            >
              <NumberInput unit={SECOND} suffix={t('campaigns.agents.seconds')} />
            </Form.Item>
            {mode === 'predictive' && (
              <Form.Item
                name={at('abandonLimit')}
                label={t('campaigns.agents.abandonLimit')}
                rules={[numberRule({ min: 0.1, max: 10 }, { unit: PERCENT })]}
              >
                <NumberInput unit={PERCENT} suffix="%" />
              </Form.Item>
            )}
          </div>
          <Form.Item name={at('fallback')} label={t('campaigns.agents.fallback')}>
            <Radio.Group
              optionType="button"
              options={(['promise', 'survey'] as const).map((value) => ({
                value,
                label: t(`campaigns.agents.fallbacks.${value}`),
              }))}
            />
          </Form.Item>
        </>
      )}
    </>
  );
}
