import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { SecondsInput } from '../../ui/SecondsInput.tsx';
import { useNumberRule } from '../../ui/use-number-rule.ts';
import { assertWay, WayInput, type WayOption } from './WayInput.tsx';

const MOST = 6;
const LONGEST_MS = 7_200_000;

/** What happens to somebody who has waited so long, step by step. */
export function OverflowRows({ ways }: { ways: readonly WayOption[] }) {
  const { t } = useTranslation();
  const numberRule = useNumberRule();
  return (
    <Form.Item label={t('queues.overflow')} extra={t('queues.overflowHint')}>
      <Form.List name={['settings', 'overflow']}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="queue-line">
                <span>{t('queues.after')}</span>
                <Form.Item
                  className="row-field"
                  name={[name, 'afterMs']}
                  rules={[numberRule({ min: 1, max: LONGEST_MS / 1000 }, { unit: 1000 })]}
                >
                  <SecondsInput label={t('queues.overflowAfter')} />
                </Form.Item>
                <Form.Item
                  className="queue-way"
                  name={[name, 'exit']}
                  rules={[{ validator: (_rule, way) => assertWay(way, t('agents.needed')) }]}
                >
                  <WayInput ways={ways} label={t('queues.overflowTo')} />
                </Form.Item>
                <Button
                  type="text"
                  aria-label={t('queues.removeStep')}
                  icon={<DeleteOutlined />}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            {rows.length < MOST && (
              <Button
                icon={<PlusOutlined />}
                onClick={() => add({ afterMs: 120_000, exit: { to: 'callback' } })}
              >
                {t('queues.addStep')}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
