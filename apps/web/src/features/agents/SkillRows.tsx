import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { useNumberRule } from '../../ui/use-number-rule.ts';

/** What an agent can do, and how well. */
export function SkillRows({ known }: { known: readonly string[] }) {
  const { t } = useTranslation();
  const numberRule = useNumberRule();
  return (
    <Form.Item label={t('agents.skills')} extra={t('agents.skillsHint')}>
      <Form.List name="skills">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="agent-skill">
                <Form.Item
                  className="row-field"
                  name={[name, 'skill']}
                  rules={[{ required: true, whitespace: true, message: t('agents.needed') }]}
                >
                  <AutoComplete
                    style={{ width: 200 }}
                    aria-label={t('agents.skillName')}
                    placeholder={t('agents.skillExample')}
                    options={known.map((skill) => ({ value: skill }))}
                  />
                </Form.Item>
                <Form.Item
                  className="row-field"
                  name={[name, 'level']}
                  rules={[numberRule({ min: 1, max: 10 })]}
                >
                  <NumberInput label={t('agents.skillLevel')} suffix={t('agents.level')} width={96} />
                </Form.Item>
                <Button
                  type="text"
                  aria-label={t('agents.removeSkill')}
                  icon={<DeleteOutlined />}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({ level: 5 })}>
              {t('agents.addSkill')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
