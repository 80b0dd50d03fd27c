import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { phoneStatuses } from '@suifang/contract/patients.ts';
import { Button, Form, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Patient, PatientPhonesItem } from '../../../api/__generated__/model/index.ts';
import { useChangePatientPhones } from '../../../api/__generated__/patients.ts';
import { useFormErrors } from '../../../ui/use-form-errors.ts';
import { usePatientCache } from '../use-patient-cache.ts';
import { EditDrawer } from './EditDrawer.tsx';
import { OwnerSelect, PhoneFields, RemoveButton } from './NumberFields.tsx';

type Kept = Pick<PatientPhonesItem, 'id' | 'owner' | 'status'>;
type Values = { kept: Kept[]; phones: { number: string; owner: Kept['owner'] }[] };

/** The phones in the order in which they are rung: moved, marked, removed, added. */
export function PhonesDrawer({
  patient,
  isOpen,
  onClose,
}: {
  patient: Patient;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const { id, version, phones } = patient;
  const { mutate, isPending } = useChangePatientPhones({
    mutation: { onSuccess: usePatientCache(onClose), onError: useFormErrors(form) },
  });
  return (
    <EditDrawer<Values>
      title={t('patients.phonesTitle')}
      hint={t('patients.phonesHint')}
      form={form}
      initialValues={{
        kept: phones.map(({ id: phoneId, owner, status }) => ({ id: phoneId, owner, status })),
        phones: [],
      }}
      isOpen={isOpen}
      isSaving={isPending}
      onSave={({ kept, phones: added }) => mutate({ id, data: { version, phones: [...kept, ...added] } })}
      onClose={onClose}
    >
      <Form.List name="kept">
        {(rows, { move, remove }) =>
          rows.map((row, index) => (
            <Space key={row.key} align="baseline">
              <MaskedNumber phones={phones} index={row.name} />
              <Form.Item name={[row.name, 'owner']}>
                <OwnerSelect />
              </Form.Item>
              <Form.Item name={[row.name, 'status']}>
                <Select
                  style={{ width: 110 }}
                  aria-label={t('patients.status')}
                  options={phoneStatuses.map((status) => ({
                    value: status,
                    label: t(`patients.statuses.${status}`),
                  }))}
                />
              </Form.Item>
              <Button
                type="text"
                icon={<ArrowUpOutlined />}
                aria-label={t('patients.moveUp')}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              />
              <Button
                type="text"
                icon={<ArrowDownOutlined />}
                aria-label={t('patients.moveDown')}
                disabled={index === rows.length - 1}
                onClick={() => move(index, index + 1)}
              />
              <RemoveButton onClick={() => remove(row.name)} />
            </Space>
          ))
        }
      </Form.List>
      <PhoneFields name="phones" />
    </EditDrawer>
  );
}

/** The number of one row: the row's own id says which, wherever it was moved to. */
function MaskedNumber({ phones, index }: { phones: readonly PatientPhonesItem[]; index: number }) {
  const id = Form.useWatch(['kept', index, 'id']) as string | undefined;
  const masked = phones.find((phone) => phone.id === id)?.masked;
  return (
    <>
      <Form.Item name={[index, 'id']} hidden>
        <input type="hidden" />
      </Form.Item>
      <span style={{ display: 'inline-block', width: 110, fontVariantNumeric: 'tabular-nums' }}>
        {masked}
      </span>
    </>
  );
}
