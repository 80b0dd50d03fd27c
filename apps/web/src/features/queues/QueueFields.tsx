import { queueStrategies } from '@suifang/contract/queues.ts';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Queue } from '../../api/__generated__/model/index.ts';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { SecondsInput } from '../../ui/SecondsInput.tsx';
import { useNumberRule } from '../../ui/use-number-rule.ts';
import { RatingFields } from '../ratings/RatingFields.tsx';
import { HoursField } from './HoursField.tsx';
import { MembersInput } from './MembersInput.tsx';
import { OverflowRows } from './OverflowRows.tsx';
import './queues.css';
import { SkillsAskedRows } from './SkillsAskedRows.tsx';
import { useWays, WayInput } from './WayInput.tsx';

const ratingPath = ['settings', 'rating'] as const;

/** Everything a hospital says about a queue. */
export function QueueFields({ queue }: { queue?: Queue }) {
  const { t } = useTranslation();
  const ways = useWays(queue?.id);
  const strategy = Form.useWatch<string | undefined>(['settings', 'strategy']);
  const numberRule = useNumberRule();
  const seconds = (
    name: 'ringMs' | 'wrapUpMs' | 'announceEveryMs' | 'ownerWaitMs',
    { min = 0, max }: { min?: number; max: number },
  ) => (
    <Form.Item
      name={['settings', name]}
      label={t(`queues.${name}`)}
      extra={t(`queues.${name}Hint`)}
      rules={[numberRule({ min: min / 1000, max: max / 1000 }, { unit: 1000 })]}
    >
      <SecondsInput />
    </Form.Item>
  );
  return (
    <div className="queue-columns">
      <section>
        <h2>{t('queues.who')}</h2>
        <Form.Item
          name="name"
          label={t('queues.name')}
          rules={[{ required: true, whitespace: true, message: t('agents.needed') }]}
        >
          <Input maxLength={60} autoComplete="off" placeholder={t('queues.nameHint')} />
        </Form.Item>
        <Form.Item
          name={['settings', 'strategy']}
          label={t('queues.strategy')}
          extra={strategy && t(`queues.strategyHints.${strategy as Queue['settings']['strategy']}`)}
        >
          <Select
            aria-label={t('queues.strategy')}
            options={queueStrategies.map((value) => ({ value, label: t(`queues.strategies.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="memberIds" label={t('queues.members')} extra={t('queues.membersHint')}>
          <MembersInput known={queue?.members ?? []} isOrdered={strategy === 'fixed_order'} />
        </Form.Item>
        <SkillsAskedRows />
        <h2>{t('ratings.title')}</h2>
        <RatingFields path={ratingPath} />
      </section>
      <section>
        <h2>{t('queues.waiting')}</h2>
        <div className="field-row">
          {seconds('ringMs', { min: 5_000, max: 120_000 })}
          {seconds('wrapUpMs', { max: 3_600_000 })}
          {seconds('announceEveryMs', { min: 15_000, max: 600_000 })}
        </div>
        <div className="field-row">
          {seconds('ownerWaitMs', { max: 300_000 })}
          <Form.Item
            name={['settings', 'maxWaiting']}
            label={t('queues.maxWaiting')}
            extra={t('queues.maxWaitingHint')}
            rules={[numberRule({ min: 1, max: 1000 })]}
          >
            <NumberInput suffix={t('queues.people')} />
          </Form.Item>
          <Form.Item
            name={['settings', 'weight']}
            label={t('queues.weight')}
            extra={t('queues.weightHint')}
            rules={[numberRule({ min: 0, max: 100 })]}
          >
            <NumberInput />
          </Form.Item>
        </div>
        <OverflowRows ways={ways} />
        <Form.Item
          name={['settings', 'whenFull']}
          label={t('queues.whenFull')}
          extra={t('queues.whenFullHint')}
        >
          <WayInput ways={ways} label={t('queues.whenFull')} />
        </Form.Item>
        <h2>{t('queues.hours')}</h2>
        <HoursField />
        <Form.Item name={['settings', 'whenClosed']} label={t('queues.whenClosed')}>
          <WayInput ways={ways} label={t('queues.whenClosed')} />
        </Form.Item>
      </section>
    </div>
  );
}
