import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { getGetOwnReservationQueryKey, useSkipReservation } from '../../api/__generated__/desk.ts';
import type { Reservation, SkipReservationBody } from '../../api/__generated__/model/index.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { useAskBeforeDiscard } from '../../ui/use-ask-before-discard.tsx';

type Values = Pick<SkipReservationBody, 'to' | 'reason'>;

/** Why the patient is not called now, and whether they wait or go to a colleague. */
export function SkipDialog({ reservation, onClose }: { reservation: Reservation; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const showErrors = useFormErrors(form);
  const { mutate, isPending } = useSkipReservation({
    mutation: {
      onSuccess: onClose,
      onError: showErrors,
      onSettled: () => client.invalidateQueries({ queryKey: getGetOwnReservationQueryKey() }),
    },
  });
  const cancel = useAskBeforeDiscard(form, onClose);
  return (
    <Modal
      open
      title={t('desk.reserved.skipTitle', { name: reservation.patient.name })}
      okText={t('desk.reserved.skip')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={cancel}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ to: 'later' }}
        onFinish={(values) =>
          mutate({ id: reservation.id, data: { version: reservation.version, ...values } })
        }
      >
        <Form.Item name="to" label={t('desk.reserved.to')}>
          <Radio.Group
            options={(['later', 'colleague'] as const).map((value) => ({
              value,
              label: t(`desk.reserved.tos.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('desk.reserved.reason')}
          rules={[{ required: true, whitespace: true, min: 2, message: t('desk.reserved.reasonNeeded') }]}
        >
          <Input maxLength={200} placeholder={t('desk.reserved.reasonExample')} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
