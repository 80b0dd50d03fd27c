import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

/** What an agent can do, and how well. */
export function SkillRows({ known }: { known: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Form.Item label={t('agents.skills')} extra={t('agents.skillsHint')}>
      <Form.List name="skills">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="agent-skill">
                <Form.Item
                  noStyle
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
                <Form.Item noStyle name={[name, 'level']} rules={[{ required: true }]}>
                  <InputNumber
                    aria-label={t('agents.skillLevel')}
                    min={1}
                    max={10}
                    precision={0}
                    suffix={t('agents.level')}
                    style={{ width: 96 }}
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
            <Button icon={<PlusOutlined />} onClick={() => add({ level: 5 })}>
              {t('agents.addSkill')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
