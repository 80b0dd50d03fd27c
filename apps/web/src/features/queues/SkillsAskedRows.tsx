import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { SecondsInput } from '../../ui/SecondsInput.tsx';
import { useNumberRule } from '../../ui/use-number-rule.ts';

const MOST = 10;
const LONGEST_MS = 3_600_000;

/** What an agent must be able to do, and after how long how much less is enough. */
export function SkillsAskedRows() {
  const { t } = useTranslation();
  const numberRule = useNumberRule();
  const skills = Form.useWatch<unknown[] | undefined>(['settings', 'skills']);
  return (
    <>
      <Form.Item label={t('queues.skills')} extra={t('queues.skillsHint')}>
        <Form.List name={['settings', 'skills']}>
          {(rows, { add, remove }) => (
            <>
              {rows.map(({ key, name }) => (
                <div key={key} className="queue-line">
                  <Form.Item
                    className="row-field row-field-wide"
                    name={[name, 'skill']}
                    rules={[{ required: true, whitespace: true, message: t('agents.needed') }]}
                  >
                    <Input
                      maxLength={40}
                      aria-label={t('agents.skillName')}
                      placeholder={t('agents.skillExample')}
                    />
                  </Form.Item>
                  <Form.Item
                    className="row-field"
                    name={[name, 'minLevel']}
                    rules={[numberRule({ min: 1, max: 10 })]}
                  >
                    <NumberInput
                      label={t('queues.minLevel')}
                      prefix={t('queues.atLeast')}
                      suffix={t('agents.level')}
                      width={150}
                    />
                  </Form.Item>
                  <Button
                    type="text"
                    aria-label={t('agents.removeSkill')}
                    icon={<DeleteOutlined />}
                    onClick={() => remove(name)}
                  />
                </div>
              ))}
              {rows.length < MOST && (
                <Button icon={<PlusOutlined />} onClick={() => add({ skill: '', minLevel: 5 })}>
                  {t('agents.addSkill')}
                </Button>
              )}
            </>
          )}
        </Form.List>
      </Form.Item>
      {(skills?.length ?? 0) > 0 && <RelaxRows />}
    </>
  );
}

function RelaxRows() {
  const { t } = useTranslation();
  const numberRule = useNumberRule();
  return (
    <Form.Item label={t('queues.relax')} extra={t('queues.relaxHint')}>
      <Form.List name={['settings', 'relax']}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="queue-line">
                <span>{t('queues.after')}</span>
                <Form.Item
                  className="row-field"
                  name={[name, 'afterMs']}
                  rules={[numberRule({ min: 0, max: LONGEST_MS / 1000 }, { unit: 1000 })]}
                >
                  <SecondsInput label={t('queues.relaxAfter')} />
                </Form.Item>
                <Form.Item
                  className="row-field"
                  name={[name, 'byLevels']}
                  rules={[numberRule({ min: 1, max: 10 })]}
                >
                  <NumberInput
                    label={t('queues.byLevels')}
                    prefix={t('queues.lower')}
                    suffix={t('agents.level')}
                    width={150}
                  />
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
              <Button icon={<PlusOutlined />} onClick={() => add({ afterMs: 60_000, byLevels: 2 })}>
                {t('queues.addStep')}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
