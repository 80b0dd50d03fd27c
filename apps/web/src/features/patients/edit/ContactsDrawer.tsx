import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Patient } from '../../../api/__generated__/model/index.ts';
import { useChangePatientContacts } from '../../../api/__generated__/patients.ts';
import { usePatientCache } from '../use-patient-cache.ts';
import { useDoubtRules } from './doubt-rules.ts';
import { EditRecordDrawer } from './EditDrawer.tsx';
import { HiddenId, RemoveButton } from './NumberFields.tsx';
import { useFreshPatient } from './use-fresh-patient.ts';

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
  const doubts = useDoubtRules();
  const { id, contacts } = patient;
  const { mutateAsync, isPending } = useChangePatientContacts({
    mutation: { onSuccess: usePatientCache(onClose) },
  });
  const textOf = ({ name, relationship, mayDiscussHealth }: Values['contacts'][number]): string =>
    [name, relationship, t(mayDiscussHealth ? 'patients.mayDiscuss' : 'patients.mayNotDiscuss')].join(' ');
  return (
    <EditRecordDrawer<Values, Values>
      title={t('patients.contactsTitle')}
      hint={t('patients.contactsHint')}
      initialValues={{ contacts }}
      isOpen={isOpen}
      isSaving={isPending}
      record={{
        row: patient,
        load: useFreshPatient(id),
        valuesOf: ({ contacts: held }) => ({ contacts: held }),
        inputs: {
          contacts: { label: t('patients.contacts'), show: (listed) => listed.map(textOf).join('\n') },
        },
      }}
      save={(values, version) => mutateAsync({ id, data: { version, contacts: values.contacts } })}
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
                  rules={[
                    { required: true, whitespace: true, message: t('patients.nameNeeded') },
                    ...doubts.name,
                  ]}
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
    </EditRecordDrawer>
  );
}
