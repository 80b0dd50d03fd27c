import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { useNumberRule } from '../../ui/use-number-rule.ts';
import './ratings.css';

const FEWEST = 2;
const MOST = 5;

/** How patients are asked how satisfied they are. `path`: where the settings stand in the form. */
export function RatingFields({ path }: { path: readonly string[] }) {
  const { t } = useTranslation();
  const numberRule = useNumberRule();
  const form = Form.useFormInstance();
  const levels = Form.useWatch<string[] | undefined>([...path, 'levels'], form) ?? [];
  const needed = { required: true, whitespace: true, message: t('agents.needed') };
  return (
    <>
      <Form.Item name={[...path, 'isOn']} valuePropName="checked" extra={t('ratings.isOnHint')}>
        <Checkbox>{t('ratings.isOn')}</Checkbox>
      </Form.Item>
      <Form.Item name={[...path, 'question']} label={t('ratings.question')} rules={[needed]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item label={t('ratings.levels')} extra={t('ratings.levelsHint')}>
        <Form.List name={[...path, 'levels']}>
          {(rows, { add, remove }) => (
            <>
              {rows.map(({ key, name }) => (
                <div key={key} className="rating-level">
                  <span className="tabular">{t('ratings.key', { key: name + 1 })}</span>
                  <Form.Item className="row-field row-field-wide" name={[name]} rules={[needed]}>
                    <Input maxLength={20} aria-label={t('ratings.level', { key: name + 1 })} />
                  </Form.Item>
                  <Button
                    type="text"
                    disabled={rows.length <= FEWEST}
                    aria-label={t('ratings.removeLevel', { key: name + 1 })}
                    icon={<DeleteOutlined />}
                    onClick={() => remove(name)}
                  />
                </div>
              ))}
              {rows.length < MOST && (
                <Button icon={<PlusOutlined />} onClick={() => add('')}>
                  {t('ratings.addLevel')}
                </Button>
              )}
            </>
          )}
        </Form.List>
      </Form.Item>
      <Form.Item
        name={[...path, 'lowScore']}
        label={t('ratings.lowScore')}
        extra={t('ratings.lowScoreHint', { best: levels.length })}
        rules={[numberRule({ min: 1, max: Math.max(1, levels.length - 1) })]}
      >
        <NumberInput suffix={t('ratings.points')} />
      </Form.Item>
    </>
  );
}
