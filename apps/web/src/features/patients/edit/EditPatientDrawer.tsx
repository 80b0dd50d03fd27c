import { DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type {
  ChangePatientBodyAddIdentifiersItem,
  Patient,
  PatientSex,
} from '../../../api/__generated__/model/index.ts';
import { useChangePatient } from '../../../api/__generated__/patients.ts';
import { usePatientCache } from '../use-patient-cache.ts';
import { EditDrawer } from '../../../ui/EditDrawer.tsx';
import { KeptIdentifiers } from './KeptIdentifiers.tsx';
import { IdentifierFields } from './NumberFields.tsx';
import { PersonFields } from './PersonFields.tsx';
import { hospitalInstant, hospitalTime } from '../../../ui/hospital-time.ts';

type Values = {
  name: string;
  sex: PatientSex;
  birthDate: Dayjs | null;
  deceasedAt: Dayjs | null;
  note: string;
  removeIdentifiers: string[];
  addIdentifiers: ChangePatientBodyAddIdentifiersItem[];
};

/** Corrects who the patient is and the hospital's numbers. */
export function EditPatientDrawer({
  patient,
  isOpen,
  onClose,
}: {
  patient: Patient;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { id, version, name, sex, birthDate, deceasedAt, note, identifiers } = patient;
  const { mutate, isPending } = useChangePatient({
    mutation: { onSuccess: usePatientCache(onClose) },
  });
  const save = (values: Values, onError: (error: unknown) => void): void =>
    mutate(
      {
        id,
        data: {
          ...values,
          version,
          note: values.note.trim() || null,
          birthDate: values.birthDate?.format('YYYY-MM-DD') ?? null,
          deceasedAt: values.deceasedAt ? hospitalInstant(values.deceasedAt) : null,
        },
      },
      { onError },
    );
  return (
    <EditDrawer<Values>
      title={t('patients.editTitle', { name })}
      initialValues={{
        name,
        sex,
        birthDate: birthDate === null ? null : dayjs(birthDate),
        deceasedAt: deceasedAt === null ? null : hospitalTime(deceasedAt),
        note: note ?? '',
        removeIdentifiers: [],
        addIdentifiers: [],
      }}
      isOpen={isOpen}
      isSaving={isPending}
      onSave={save}
      onClose={onClose}
    >
      <PersonFields />
      <Form.Item label={t('patients.identifiers')}>
        <Form.Item name="removeIdentifiers" noStyle>
          <KeptIdentifiers identifiers={identifiers} />
        </Form.Item>
        <IdentifierFields name="addIdentifiers" />
      </Form.Item>
      <Form.Item name="note" label={t('patients.note')}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item name="deceasedAt" label={t('patients.deceasedOn')}>
        <DatePicker style={{ width: 200 }} maxDate={dayjs()} />
      </Form.Item>
    </EditDrawer>
  );
}
