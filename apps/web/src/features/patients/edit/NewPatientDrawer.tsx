import { useNavigate } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { CreatePatientBody } from '../../../api/__generated__/model/index.ts';
import { useCreatePatient } from '../../../api/__generated__/patients.ts';
import { usePatientCache } from '../use-patient-cache.ts';
import { EditDrawer } from './EditDrawer.tsx';
import { filled, IdentifierFields, PhoneFields } from './NumberFields.tsx';
import { PersonFields } from './PersonFields.tsx';

type Values = Omit<CreatePatientBody, 'birthDate'> & { birthDate?: Dayjs | null };

const empty = { sex: 'unknown', identifiers: [{ system: 'mrn' }], phones: [{ owner: 'self' }] };

/** Registers a patient by hand and goes to their page. */
export function NewPatientDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const done = usePatientCache(onClose);
  const { mutate, isPending } = useCreatePatient({
    mutation: {
      onSuccess: (patient) => {
        done(patient);
        void navigate({ to: '/patients/$id', params: { id: patient.id } });
      },
    },
  });
  const save = (
    { birthDate, identifiers, phones, ...values }: Values,
    onError: (error: unknown) => void,
  ): void =>
    mutate(
      {
        data: {
          ...values,
          identifiers: filled(identifiers),
          phones: filled(phones),
          ...(birthDate ? { birthDate: birthDate.format('YYYY-MM-DD') } : {}),
        },
      },
      { onError },
    );
  return (
    <EditDrawer<Values>
      title={t('patients.newTitle')}
      initialValues={empty}
      isOpen={isOpen}
      isSaving={isPending}
      onSave={save}
      onClose={onClose}
    >
      <PersonFields />
      <Form.Item label={t('patients.identifiers')}>
        <IdentifierFields name="identifiers" />
      </Form.Item>
      <Form.Item label={t('patients.phones')}>
        <PhoneFields name="phones" />
      </Form.Item>
      <Form.Item name="note" label={t('patients.note')}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </EditDrawer>
  );
}
