import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChangePatientPhonesBodyPhonesItem, Patient } from '../../../api/__generated__/model/index.ts';
import { useChangePatientPhones } from '../../../api/__generated__/patients.ts';
import { usePatientCache } from '../use-patient-cache.ts';
import { EditRecordDrawer } from './EditDrawer.tsx';
import { AddPhoneButton } from './NumberFields.tsx';
import { PhoneRow } from './PhoneRow.tsx';
import { useFreshPatient } from './use-fresh-patient.ts';

type Values = { phones: ChangePatientPhonesBodyPhonesItem[] };

const phonesOf = ({ phones }: Patient): Values => ({
  phones: phones.map(({ id, kind, owner, status }) => ({ id, kind, owner, status })),
});

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
  const { id, phones } = patient;
  const { mutateAsync, isPending } = useChangePatientPhones({
    mutation: { onSuccess: usePatientCache(onClose) },
  });
  // The page has the record of the comparison by then, and with it the numbers that were added meanwhile.
  const textOf = (phone: ChangePatientPhonesBodyPhonesItem): string =>
    'number' in phone
      ? [phone.number, t(`patients.owners.${phone.owner ?? 'self'}`)].join(' ')
      : [
          phones.find((known) => known.id === phone.id)?.masked ?? t('patients.removedPhone'),
          t(`patients.owners.${phone.owner}`),
          t(`patients.kinds.${phone.kind}`),
          t(`patients.statuses.${phone.status}`),
        ].join(' ');
  return (
    <EditRecordDrawer<Values, Values>
      title={t('patients.phonesTitle')}
      hint={t('patients.phonesHint')}
      width={680}
      initialValues={phonesOf(patient)}
      isOpen={isOpen}
      isSaving={isPending}
      record={{
        row: patient,
        load: useFreshPatient(id),
        valuesOf: phonesOf,
        inputs: {
          phones: { label: t('patients.phones'), show: (listed) => listed.map(textOf).join('\n') },
        },
      }}
      save={(values, version) => mutateAsync({ id, data: { version, phones: values.phones } })}
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
    </EditRecordDrawer>
  );
}
