import { App, Button, DatePicker, Form, Input, Modal, Radio, Space } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useScheduleCallback } from '../../api/__generated__/desk.ts';
import type { ScheduleCallbackBody } from '../../api/__generated__/model/index.ts';
import { hospitalInstant, hospitalTime } from '../../ui/hospital-time.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { useAskBeforeDiscard } from '../../ui/use-ask-before-discard.tsx';

type Agreed = Readonly<{ dueAt: Dayjs; comment?: string; whose: ScheduleCallbackBody['whose'] }>;

/** The times that are agreed most often. */
const presets = {
  inAnHour: () => hospitalTime().add(1, 'hour').second(0),
  tomorrow: () => hospitalTime().add(1, 'day').hour(9).minute(0).second(0),
  inAWeek: () => hospitalTime().add(7, 'day').hour(9).minute(0).second(0),
} as const;

/** When the patient of a call is rung again, and who does it. */
export function ScheduleDialog({
  callId,
  isOpen,
  onClose,
}: {
  callId: string;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Agreed>();
  const showErrors = useFormErrors(form);
  const { mutate, isPending } = useScheduleCallback({
    mutation: {
      onSuccess: (_answer, { data }) => {
        void message.success(
          t('desk.schedule.noted', { at: hospitalTime(data.dueAt).format('MM-DD HH:mm') }),
        );
        onClose();
      },
      onError: showErrors,
    },
  });
  const cancel = useAskBeforeDiscard(form, onClose);
  return (
    <Modal
      open={isOpen}
      title={t('desk.schedule.title')}
      okText={t('desk.schedule.note')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={cancel}
      destroyOnHidden
      width={520}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={{ dueAt: presets.tomorrow(), whose: 'mine' }}
        onFinish={({ dueAt, ...rest }) =>
          mutate({ id: callId, data: { ...rest, dueAt: hospitalInstant(dueAt) } })
        }
      >
        <Form.Item label={t('desk.schedule.when')}>
          <Space wrap>
            <Form.Item name="dueAt" noStyle rules={[{ required: true }]}>
              <DatePicker
                aria-label={t('desk.schedule.when')}
                allowClear={false}
                showTime={{ format: 'HH:mm', minuteStep: 5 }}
                format="YYYY-MM-DD HH:mm"
              />
            </Form.Item>
            {(['inAnHour', 'tomorrow', 'inAWeek'] as const).map((preset) => (
              <Button
                key={preset}
                size="small"
                onClick={() => form.setFieldValue('dueAt', presets[preset]())}
              >
                {t(`desk.schedule.${preset}`)}
              </Button>
            ))}
          </Space>
        </Form.Item>
        <Form.Item name="whose" label={t('desk.schedule.who')}>
          <Radio.Group
            options={(['mine', 'anyones'] as const).map((value) => ({
              value,
              label: t(`desk.schedule.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="comment" label={t('desk.schedule.comment')}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 4 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
