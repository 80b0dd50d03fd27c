import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Patient } from '../../../api/__generated__/model/index.ts';
import { useChangePatientContacts } from '../../../api/__generated__/patients.ts';
import { usePatientCache } from '../use-patient-cache.ts';
import { EditDrawer } from '../../../ui/EditDrawer.tsx';
import { HiddenId, RemoveButton } from './NumberFields.tsx';

type Values = {
  contacts: { id?: string; name: string; relationship: string; mayDiscussHealth: boolean }[];
};

const nobody = { mayDiscussHealth: false };

/** The family: who they are and what they may be told. */
export function ContactsDrawer({
  patient,
  isOpen,
  onClose,
}: {
  patient: Patient;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { id, version, contacts } = patient;
  const { mutate, isPending } = useChangePatientContacts({
    mutation: { onSuccess: usePatientCache(onClose) },
  });
  return (
    <EditDrawer<Values>
      title={t('patients.contactsTitle')}
      hint={t('patients.contactsHint')}
      initialValues={{ contacts }}
      isOpen={isOpen}
      isSaving={isPending}
      onSave={(values, onError) => mutate({ id, data: { version, contacts: values.contacts } }, { onError })}
      onClose={onClose}
    >
      <Form.List name="contacts">
        {(rows, { add, remove }) => (
          <>
            {rows.map((row) => (
              <Space key={row.key} align="baseline">
                <HiddenId index={row.name} />
                <Form.Item
                  name={[row.name, 'name']}
                  rules={[{ required: true, whitespace: true, message: t('patients.nameNeeded') }]}
                >
                  <Input style={{ width: 140 }} maxLength={60} placeholder={t('patients.name')} />
                </Form.Item>
                <Form.Item
                  name={[row.name, 'relationship']}
                  rules={[{ required: true, whitespace: true, message: t('patients.relationshipNeeded') }]}
                >
                  <Input style={{ width: 120 }} maxLength={40} placeholder={t('patients.relationship')} />
                </Form.Item>
                <Form.Item name={[row.name, 'mayDiscussHealth']} valuePropName="checked">
                  <Checkbox>{t('patients.mayDiscuss')}</Checkbox>
                </Form.Item>
                <RemoveButton onClick={() => remove(row.name)} />
              </Space>
            ))}
            <Button type="dashed" block icon={<PlusOutlined />} onClick={() => add(nobody)}>
              {t('patients.addContact')}
            </Button>
          </>
        )}
      </Form.List>
    </EditDrawer>
  );
}
