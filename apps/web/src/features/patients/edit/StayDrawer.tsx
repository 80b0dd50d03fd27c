import { AutoComplete, Form, Input, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Patient, SavePatientStayBodyStay } from '../../../api/__generated__/model/index.ts';
import { useListDepartments, useSavePatientStay } from '../../../api/__generated__/patients.ts';
import { hospitalInstant, hospitalTime } from '../../../ui/hospital-time.ts';
import { usePatientCache } from '../use-patient-cache.ts';
import { EditRecordDrawer } from './EditDrawer.tsx';
import { StayMoments } from './StayMoments.tsx';
import { useFreshPatient } from './use-fresh-patient.ts';

type Moments = 'admittedAt' | 'dischargedAt' | 'operatedAt';
/** Below the name that the stay has in what is sent, so that errors find their inputs. */
type Values = { stay: Omit<SavePatientStayBodyStay, Moments> & { [M in Moments]?: Dayjs | null } };

const usual = { stay: { kind: 'inpatient' } };
const textFields = ['ward', 'doctor', 'diagnosis', 'operation'] as const;

/** Registers an admission or an outpatient visit with its diagnosis and operation. */
export function StayDrawer({
  patient,
  isOpen,
  onClose,
}: {
  patient: Patient;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { data: departments } = useListDepartments({ query: { enabled: isOpen, staleTime: 60_000 } });
  const { id } = patient;
  const { mutateAsync, isPending } = useSavePatientStay({
    mutation: { onSuccess: usePatientCache(onClose) },
  });
  const save = ({ stay }: Values, version: number): Promise<unknown> => {
    const instantOf = (picked: Dayjs | null | undefined) => (picked ? hospitalInstant(picked) : null);
    const { admittedAt, dischargedAt, operatedAt, ...texts } = stay;
    const moments = {
      admittedAt: instantOf(admittedAt),
      dischargedAt: instantOf(dischargedAt),
      operatedAt: instantOf(operatedAt),
    };
    return mutateAsync({ id, data: { version, stay: { ...texts, ...moments } } });
  };
  const textOf = ({
    kind,
    visitNo,
    department,
    admittedAt,
    dischargedAt,
  }: Patient['stays'][number]): string =>
    [
      t(`patients.stayKinds.${kind}`),
      visitNo,
      department?.name,
      ...[admittedAt, dischargedAt].map((at) => at && hospitalTime(at).format('YYYY-MM-DD')),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <EditRecordDrawer<Values, Pick<Patient, 'stays'>>
      title={t('patients.stayTitle')}
      hint={t('patients.stayHint')}
      initialValues={usual}
      isOpen={isOpen}
      isSaving={isPending}
      record={{
        row: patient,
        load: useFreshPatient(id),
        valuesOf: ({ stays }) => ({ stays }),
        inputs: { stays: { label: t('patients.addStay'), show: (stays) => stays.map(textOf).join('\n') } },
      }}
      save={save}
      onClose={onClose}
    >
      <Form.Item name={['stay', 'kind']} label={t('patients.stayKind')}>
        <Radio.Group
          options={(['inpatient', 'outpatient'] as const).map((value) => ({
            value,
            label: t(`patients.stayKinds.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name={['stay', 'visitNo']}
        label={t('patients.visitNo')}
        rules={[{ required: true, whitespace: true, message: t('patients.visitNoNeeded') }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name={['stay', 'department']} label={t('patients.department')}>
        <AutoComplete
          maxLength={60}
          options={(departments?.items ?? []).map(({ name }) => ({ value: name }))}
          showSearch={{ filterOption: true }}
        />
      </Form.Item>
      <StayMoments birth={patient.birthDate} />
      {textFields.map((field) => (
        <Form.Item key={field} name={['stay', field]} label={t(`patients.${field}`)}>
          <Input maxLength={field === 'diagnosis' || field === 'operation' ? 200 : 60} autoComplete="off" />
        </Form.Item>
      ))}
    </EditRecordDrawer>
  );
}
