import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { phoneKinds, phoneStatuses } from '@suifang/contract/patients.ts';
import { Button, Form, type FormListOperation, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PatientPhonesItem } from '../../../api/__generated__/model/index.ts';
import { HiddenId, NumberInput, OwnerSelect, RemoveButton } from './NumberFields.tsx';

/** One phone of the list: a known number is masked and has a state, a new one is typed. */
export function PhoneRow({
  index,
  isLast,
  list: { move, remove },
  phones,
}: {
  index: number;
  isLast: boolean;
  list: FormListOperation;
  phones: readonly PatientPhonesItem[];
}) {
  const { t } = useTranslation();
  const id = Form.useWatch(['phones', index, 'id']) as string | undefined;
  const known = phones.find((phone) => phone.id === id);
  return (
    <Space align="baseline">
      <HiddenId index={index} />
      {known ? (
        <span style={{ display: 'inline-block', width: 110, fontVariantNumeric: 'tabular-nums' }}>
          {known.masked}
        </span>
      ) : (
        <NumberInput index={index} width={180} />
      )}
      <Form.Item name={[index, 'owner']}>
        <OwnerSelect />
      </Form.Item>
      {known && (
        <Form.Item name={[index, 'kind']}>
          <Select
            style={{ width: 90 }}
            aria-label={t('patients.kind')}
            options={phoneKinds.map((value) => ({ value, label: t(`patients.kinds.${value}`) }))}
          />
        </Form.Item>
      )}
      {known && (
        <Form.Item name={[index, 'status']}>
          <Select
            style={{ width: 100 }}
            aria-label={t('patients.status')}
            options={phoneStatuses.map((value) => ({ value, label: t(`patients.statuses.${value}`) }))}
          />
        </Form.Item>
      )}
      <Button
        type="text"
        size="small"
        icon={<ArrowUpOutlined />}
        aria-label={t('patients.moveUp')}
        disabled={index === 0}
        onClick={() => move(index, index - 1)}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowDownOutlined />}
        aria-label={t('patients.moveDown')}
        disabled={isLast}
        onClick={() => move(index, index + 1)}
      />
      <RemoveButton onClick={() => remove(index)} />
    </Space>
  );
}
