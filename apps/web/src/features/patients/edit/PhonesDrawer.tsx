import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChangePatientPhonesBodyPhonesItem, Patient } from '../../../api/__generated__/model/index.ts';
import { useChangePatientPhones } from '../../../api/__generated__/patients.ts';
import { usePatientCache } from '../use-patient-cache.ts';
import { EditDrawer } from '../../../ui/EditDrawer.tsx';
import { AddPhoneButton } from './NumberFields.tsx';
import { PhoneRow } from './PhoneRow.tsx';

type Values = { phones: ChangePatientPhonesBodyPhonesItem[] };

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
  const { id, version, phones } = patient;
  const { mutate, isPending } = useChangePatientPhones({
    mutation: { onSuccess: usePatientCache(onClose) },
  });
  return (
    <EditDrawer<Values>
      title={t('patients.phonesTitle')}
      hint={t('patients.phonesHint')}
      initialValues={{
        phones: phones.map(({ id: phoneId, owner, status }) => ({ id: phoneId, owner, status })),
      }}
      isOpen={isOpen}
      isSaving={isPending}
      onSave={(values, onError) => mutate({ id, data: { version, phones: values.phones } }, { onError })}
      onClose={onClose}
    >
      <Form.List name="phones">
        {(rows, list) => (
          <>
            {rows.map(({ key, name }) => (
              <PhoneRow
                key={key}
                index={name}
                isLast={name === rows.length - 1}
                list={list}
                phones={phones}
              />
            ))}
            <AddPhoneButton onAdd={list.add} />
          </>
        )}
      </Form.List>
    </EditDrawer>
  );
}
