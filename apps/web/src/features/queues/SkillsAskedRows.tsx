import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { SecondsInput } from '../../ui/SecondsInput.tsx';

const MOST = 10;
const LONGEST_MS = 3_600_000;

/** What an agent must be able to do, and after how long how much less is enough. */
export function SkillsAskedRows() {
  const { t } = useTranslation();
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
                    noStyle
                    name={[name, 'skill']}
                    rules={[{ required: true, whitespace: true, message: t('agents.needed') }]}
                  >
                    <Input
                      maxLength={40}
                      aria-label={t('agents.skillName')}
                      placeholder={t('agents.skillExample')}
                    />
                  </Form.Item>
                  <Form.Item noStyle name={[name, 'minLevel']} rules={[{ required: true }]}>
                    <InputNumber
                      aria-label={t('queues.minLevel')}
                      min={1}
                      max={10}
                      precision={0}
                      prefix={t('queues.atLeast')}
                      suffix={t('agents.level')}
                      style={{ width: 150 }}
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
  return (
    <Form.Item label={t('queues.relax')} extra={t('queues.relaxHint')}>
      <Form.List name={['settings', 'relax']}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="queue-line">
                <span>{t('queues.after')}</span>
                <Form.Item noStyle name={[name, 'afterMs']} rules={[{ required: true }]}>
                  <SecondsInput max={LONGEST_MS} label={t('queues.relaxAfter')} />
                </Form.Item>
                <Form.Item noStyle name={[name, 'byLevels']} rules={[{ required: true }]}>
                  <InputNumber
                    aria-label={t('queues.byLevels')}
                    min={1}
                    max={10}
                    precision={0}
                    prefix={t('queues.lower')}
                    suffix={t('agents.level')}
                    style={{ width: 150 }}
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
