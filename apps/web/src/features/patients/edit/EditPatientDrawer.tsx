import { Form, Input, Space } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type {
  ChangePatientBodyAddIdentifiersItem,
  Patient,
  PatientSex,
} from '../../../api/__generated__/model/index.ts';
import { useChangePatient } from '../../../api/__generated__/patients.ts';
import { hospitalInstant, hospitalTime } from '../../../ui/hospital-time.ts';
import { usePatientCache } from '../use-patient-cache.ts';
import { DayField } from './DayField.tsx';
import { EditRecordDrawer } from './EditDrawer.tsx';
import { KeptIdentifiers } from './KeptIdentifiers.tsx';
import { filled, IdentifierFields } from './NumberFields.tsx';
import { PersonFields } from './PersonFields.tsx';
import { useFreshPatient } from './use-fresh-patient.ts';

type Person = {
  name: string;
  pinyin: string;
  initials: string;
  sex: PatientSex;
  birthDate: Dayjs | null;
  deceasedAt: Dayjs | null;
  note: string;
};
type Values = Omit<Person, 'pinyin' | 'initials'> & {
  pinyin?: string;
  initials?: string;
  removeIdentifiers: string[];
  addIdentifiers: ChangePatientBodyAddIdentifiersItem[];
};

const personOf = ({ name, pinyin, initials, sex, birthDate, deceasedAt, note }: Patient): Person => ({
  name,
  pinyin,
  initials,
  sex,
  birthDate: birthDate === null ? null : dayjs(birthDate),
  deceasedAt: deceasedAt === null ? null : hospitalTime(deceasedAt),
  note: note ?? '',
});

const dayOf = (day: Dayjs | null) => day?.format('YYYY-MM-DD') ?? '';

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
  const { id, identifiers } = patient;
  const { mutateAsync, isPending } = useChangePatient({
    mutation: { onSuccess: usePatientCache(onClose) },
  });
  const save = ({ pinyin, initials, ...values }: Values, version: number): Promise<unknown> =>
    mutateAsync({
      id,
      data: {
        ...values,
        addIdentifiers: filled(values.addIdentifiers),
        // A reading that nobody typed is made from the name.
        ...(pinyin ? { pinyin } : {}),
        ...(initials ? { initials } : {}),
        version,
        note: values.note.trim() || null,
        birthDate: dayOf(values.birthDate) || null,
        deceasedAt: values.deceasedAt ? hospitalInstant(values.deceasedAt) : null,
      },
    });
  return (
    <EditRecordDrawer<Values, Person>
      title={t('patients.editTitle', { name: patient.name })}
      initialValues={{ ...personOf(patient), removeIdentifiers: [], addIdentifiers: [] }}
      isOpen={isOpen}
      isSaving={isPending}
      record={{
        row: patient,
        load: useFreshPatient(id),
        valuesOf: personOf,
        inputs: {
          name: { label: t('patients.name') },
          pinyin: { label: t('patients.pinyin') },
          initials: { label: t('patients.initials') },
          sex: { label: t('patients.sex'), show: (sex) => t(`patients.sexes.${sex}`) },
          birthDate: { label: t('patients.birthDate'), show: dayOf },
          deceasedAt: { label: t('patients.deceasedOn'), show: dayOf },
          note: { label: t('patients.note') },
        },
        derived: ['pinyin', 'initials'],
      }}
      save={save}
      onClose={onClose}
    >
      <PersonFields beside={<ReadingFields />} />
      <Form.Item label={t('patients.identifiers')}>
        <Form.Item name="removeIdentifiers" noStyle>
          <KeptIdentifiers identifiers={identifiers} />
        </Form.Item>
        <IdentifierFields name="addIdentifiers" />
      </Form.Item>
      <Form.Item name="note" label={t('patients.note')}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <DayField name="deceasedAt" label={t('patients.deceasedOn')} />
    </EditRecordDrawer>
  );
}

/** How the name is read, for finding the patient. */
function ReadingFields() {
  const { t } = useTranslation();
  const rules = [{ pattern: /^[\p{Script=Latin}\p{M}\d\s'’·-]*$/u, message: t('patients.readingLetters') }];
  return (
    <Form.Item extra={<div style={{ marginTop: 4 }}>{t('patients.readingHint')}</div>}>
      <Space size={16} align="start">
        <Form.Item name="pinyin" label={t('patients.pinyin')} rules={rules} style={{ marginBottom: 0 }}>
          <Input style={{ width: 260 }} maxLength={200} autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Form.Item name="initials" label={t('patients.initials')} rules={rules} style={{ marginBottom: 0 }}>
          <Input style={{ width: 120 }} maxLength={60} autoComplete="off" spellCheck={false} />
        </Form.Item>
      </Space>
    </Form.Item>
  );
}
