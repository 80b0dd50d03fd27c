import { purposes } from '@suifang/contract/patients.ts';
import { Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Patient, RecordPatientConsentBody } from '../../../api/__generated__/model/index.ts';
import { useRecordPatientConsent } from '../../../api/__generated__/patients.ts';
import { useFormErrors } from '../../../ui/use-form-errors.ts';
import { useVersionedSave } from '../../../ui/conflict/use-versioned-save.tsx';
import { usePatientCache } from '../use-patient-cache.ts';
import { useFreshPatient } from './use-fresh-patient.ts';
import { useAskBeforeDiscard } from '../../../ui/use-ask-before-discard.tsx';

const usual = { purpose: 'care', isGranted: true };

/** Writes down that a patient agrees to be called for a purpose, or does not. */
export function ConsentDialog({ patient, onClose }: { patient: Patient; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<RecordPatientConsentBody>();
  const showErrors = useFormErrors(form);
  const { id } = patient;
  const { mutateAsync, isPending } = useRecordPatientConsent({
    mutation: { onSuccess: usePatientCache(onClose) },
  });
  const textOf = ({ purpose, isGranted }: Patient['consents'][number]): string =>
    `${t(`patients.purposes.${purpose}`)} ${t(isGranted ? 'patients.granted' : 'patients.refused')}`;
  const { submit, dialog } = useVersionedSave({
    row: patient,
    load: useFreshPatient(id),
    valuesOf: ({ consents }: Patient) => ({ consents }),
    inputs: {
      consents: {
        label: t('patients.consent'),
        show: (consents: Patient['consents']) => consents.map(textOf).join('\n'),
      },
    },
    save: (values: Omit<RecordPatientConsentBody, 'version'>, version) =>
      mutateAsync({ id, data: { ...values, version } }),
  });
  const cancel = useAskBeforeDiscard(form, onClose);
  return (
    <Modal
      open
      title={t('patients.consentTitle')}
      okText={t('ui.save')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={cancel}
      width={480}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={usual}
        onFinish={(values) => void submit(values, showErrors)}
      >
        <Form.Item name="purpose" label={t('patients.purpose')}>
          <Radio.Group
            options={purposes.map((value) => ({ value, label: t(`patients.purposes.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="isGranted" label={t('patients.answer')}>
          <Radio.Group
            options={[
              { value: true, label: t('patients.granted') },
              { value: false, label: t('patients.refused') },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="source"
          label={t('patients.source')}
          rules={[{ required: true, whitespace: true, message: t('patients.sourceNeeded') }]}
        >
          <Input maxLength={60} placeholder={t('patients.sourceExample')} />
        </Form.Item>
      </Form>
      {dialog}
    </Modal>
  );
}
