import { sexes } from '@suifang/contract/patients.ts';
import { Form, Input, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from './DayField.tsx';
import { useDoubtRules } from './doubt-rules.ts';

/** Name, sex and date of birth; `beside` stands right below the name. */
export function PersonFields({ beside }: { beside?: ReactNode }) {
  const { t } = useTranslation();
  const doubts = useDoubtRules();
  const deceased = Form.useWatch<Dayjs | null | undefined>('deceasedAt');
  return (
    <>
      <Form.Item
        name="name"
        label={t('patients.name')}
        rules={[{ required: true, whitespace: true, message: t('patients.nameNeeded') }, ...doubts.name]}
      >
        <Input maxLength={60} autoFocus autoComplete="off" />
      </Form.Item>
      {beside}
      <Form.Item name="sex" label={t('patients.sex')}>
        <Radio.Group options={sexes.map((sex) => ({ value: sex, label: t(`patients.sexes.${sex}`) }))} />
      </Form.Item>
      <DayField
        name="birthDate"
        label={t('patients.birthDate')}
        rules={doubts.day('birth', { deceased: deceased ?? null })}
        dependencies={['deceasedAt']}
      />
    </>
  );
}
