import { AutoComplete, DatePicker, Form, Input, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Patient, SavePatientStayBodyStay } from '../../../api/__generated__/model/index.ts';
import { useListDepartments, useSavePatientStay } from '../../../api/__generated__/patients.ts';
import { usePatientCache } from '../use-patient-cache.ts';
import { EditDrawer } from '../../../ui/EditDrawer.tsx';
import { hospitalInstant } from '../../../ui/hospital-time.ts';

type Moments = 'admittedAt' | 'dischargedAt' | 'operatedAt';
type Values = Omit<SavePatientStayBodyStay, Moments> & { [M in Moments]?: Dayjs | null };

const usual = { kind: 'inpatient' };
const textFields = ['ward', 'doctor', 'diagnosis', 'operation'] as const;
const minutes = { format: 'HH:mm' };

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
  const { id, version } = patient;
  const { mutate, isPending } = useSavePatientStay({
    mutation: { onSuccess: usePatientCache(onClose) },
  });
  const save = (
    { admittedAt, dischargedAt, operatedAt, ...texts }: Values,
    onError: (error: unknown) => void,
  ): void => {
    const moments = {
      admittedAt: admittedAt ? hospitalInstant(admittedAt) : null,
      dischargedAt: dischargedAt ? hospitalInstant(dischargedAt) : null,
      operatedAt: operatedAt ? hospitalInstant(operatedAt) : null,
    };
    mutate({ id, data: { version, stay: { ...texts, ...moments } } }, { onError });
  };
  return (
    <EditDrawer<Values>
      title={t('patients.stayTitle')}
      hint={t('patients.stayHint')}
      initialValues={usual}
      isOpen={isOpen}
      isSaving={isPending}
      onSave={save}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('patients.stayKind')}>
        <Radio.Group
          options={(['inpatient', 'outpatient'] as const).map((value) => ({
            value,
            label: t(`patients.stayKinds.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="visitNo"
        label={t('patients.visitNo')}
        rules={[{ required: true, whitespace: true, message: t('patients.visitNoNeeded') }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="department" label={t('patients.department')}>
        <AutoComplete
          maxLength={60}
          options={(departments?.items ?? []).map(({ name }) => ({ value: name }))}
          showSearch={{ filterOption: true }}
        />
      </Form.Item>
      <StayMoments />
      {textFields.map((field) => (
        <Form.Item key={field} name={field} label={t(`patients.${field}`)}>
          <Input maxLength={field === 'diagnosis' || field === 'operation' ? 200 : 60} autoComplete="off" />
        </Form.Item>
      ))}
      <Form.Item name="operatedAt" label={t('patients.operated')}>
        <DatePicker showTime={minutes} />
      </Form.Item>
    </EditDrawer>
  );
}

function StayMoments() {
  const { t } = useTranslation();
  const isInpatient = Form.useWatch('kind') !== 'outpatient';
  return (
    <>
      <Form.Item name="admittedAt" label={t(isInpatient ? 'patients.admitted' : 'patients.visited')}>
        <DatePicker showTime={minutes} />
      </Form.Item>
      {isInpatient && (
        <Form.Item name="dischargedAt" label={t('patients.dischargedTime')}>
          <DatePicker showTime={minutes} />
        </Form.Item>
      )}
    </>
  );
}
