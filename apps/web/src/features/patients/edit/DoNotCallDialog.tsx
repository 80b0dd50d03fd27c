import { purposes } from '@suifang/contract/patients.ts';
import { DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { AddDoNotCallBodyPurpose, Patient } from '../../../api/__generated__/model/index.ts';
import { useAddDoNotCall } from '../../../api/__generated__/patients.ts';
import { useFormErrors } from '../../../ui/use-form-errors.ts';
import { useVersionedSave } from '../../../ui/conflict/use-versioned-save.tsx';
import { usePatientCache } from '../use-patient-cache.ts';
import { useFreshPatient } from './use-fresh-patient.ts';
import { hospitalInstant } from '../../../ui/hospital-time.ts';
import { useAskBeforeDiscard } from '../../../ui/use-ask-before-discard.tsx';

/** Empty texts stand for the whole patient and for all purposes. */
type Values = {
  phoneId: string;
  purpose: AddDoNotCallBodyPurpose | '';
  reason: string;
  until?: Dayjs | null;
};

const everything = { phoneId: '', purpose: '' };

/** Puts the patient, or one number for whomever it belongs to, on the do-not-call list. */
export function DoNotCallDialog({ patient, onClose }: { patient: Patient; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const showErrors = useFormErrors(form);
  const { id, phones } = patient;
  const { mutateAsync, isPending } = useAddDoNotCall({
    mutation: { onSuccess: usePatientCache(onClose) },
  });
  const save = ({ phoneId, purpose, reason, until }: Values, version: number): Promise<unknown> =>
    mutateAsync({
      id,
      data: {
        version,
        reason,
        ...(phoneId ? { phoneId } : {}),
        ...(purpose ? { purpose } : {}),
        ...(until ? { until: hospitalInstant(until.endOf('day')) } : {}),
      },
    });
  const { submit, dialog } = useVersionedSave({
    row: patient,
    load: useFreshPatient(id),
    valuesOf: ({ doNotCall }: Patient) => ({ doNotCall }),
    inputs: {
      doNotCall: {
        label: t('patients.addDoNotCall'),
        show: (listed: Patient['doNotCall']) => listed.map(({ reason }) => reason).join('\n'),
      },
    },
    save,
  });
  const cancel = useAskBeforeDiscard(form, onClose);
  return (
    <Modal
      open
      title={t('patients.doNotCallTitle')}
      okText={t('ui.save')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={cancel}
      width={480}
    >
      <p className="quiet">{t('patients.doNotCallHint')}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={everything}
        onFinish={(values) => void submit(values, showErrors)}
      >
        <Form.Item name="phoneId" label={t('patients.doNotCallWhat')}>
          <Select
            options={[
              { value: '', label: t('patients.wholePatient') },
              ...phones.map((phone) => ({
                value: phone.id,
                label: t('patients.oneNumber', { number: phone.masked }),
              })),
            ]}
          />
        </Form.Item>
        <Form.Item name="purpose" label={t('patients.purpose')}>
          <Select
            options={[
              { value: '', label: t('patients.allPurposes') },
              ...purposes.map((value) => ({ value, label: t(`patients.purposes.${value}`) })),
            ]}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('patients.reason')}
          rules={[{ required: true, whitespace: true, message: t('patients.reasonNeeded') }]}
        >
          <Input maxLength={200} placeholder={t('patients.reasonExample')} />
        </Form.Item>
        <Form.Item name="until" label={t('patients.until')} extra={t('patients.untilHint')}>
          <DatePicker minDate={dayjs()} />
        </Form.Item>
      </Form>
      {dialog}
    </Modal>
  );
}
