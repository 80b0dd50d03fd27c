import { purposes } from '@suifang/contract/patients.ts';
import { DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { AddDoNotCallBodyPurpose, Patient } from '../../../api/__generated__/model/index.ts';
import { useAddDoNotCall } from '../../../api/__generated__/patients.ts';
import { useFormErrors } from '../../../ui/use-form-errors.ts';
import { usePatientCache } from '../use-patient-cache.ts';
import { hospitalInstant } from '../../../ui/hospital-time.ts';

/** Empty texts stand for the whole patient and for all purposes. */
type Values = {
  phoneId: string;
  purpose: AddDoNotCallBodyPurpose | '';
  reason: string;
  until?: Dayjs | null;
};

const everything = { phoneId: '', purpose: '' };

/** Puts the patient, or one number for whomever it belongs to, on the do-not-call list. */
export function DoNotCallDialog({
  patient,
  isOpen,
  onClose,
}: {
  patient: Patient;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const { id, version, phones } = patient;
  const { mutate, isPending } = useAddDoNotCall({
    mutation: { onSuccess: usePatientCache(onClose), onError: useFormErrors(form) },
  });
  const save = ({ phoneId, purpose, reason, until }: Values): void =>
    mutate({
      id,
      data: {
        version,
        reason,
        ...(phoneId ? { phoneId } : {}),
        ...(purpose ? { purpose } : {}),
        ...(until ? { until: hospitalInstant(until.endOf('day')) } : {}),
      },
    });
  return (
    <Modal
      open={isOpen}
      title={t('patients.doNotCallTitle')}
      okText={t('ui.save')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
      width={480}
    >
      <p className="quiet">{t('patients.doNotCallHint')}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={everything}
        onFinish={save}
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
    </Modal>
  );
}
