import { sexes } from '@suifang/contract/patients.ts';
import { DatePicker, Form, Input, Radio } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';

/** Name, sex and date of birth. */
export function PersonFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="name"
        label={t('patients.name')}
        rules={[{ required: true, whitespace: true, message: t('patients.nameNeeded') }]}
      >
        <Input maxLength={60} autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="sex" label={t('patients.sex')}>
        <Radio.Group options={sexes.map((sex) => ({ value: sex, label: t(`patients.sexes.${sex}`) }))} />
      </Form.Item>
      <Form.Item name="birthDate" label={t('patients.birthDate')}>
        <DatePicker style={{ width: 200 }} maxDate={dayjs()} />
      </Form.Item>
    </>
  );
}
