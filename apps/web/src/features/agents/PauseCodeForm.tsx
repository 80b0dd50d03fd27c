import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChangePauseCode, useCreatePauseCode } from '../../api/__generated__/agents.ts';
import type { CreatePauseCodeBody, PauseCode } from '../../api/__generated__/model/index.ts';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { useNumberRule } from '../../ui/use-number-rule.ts';
import { useAskBeforeDiscard } from '../../ui/use-ask-before-discard.tsx';

const MINUTE_MS = 60_000;
const LONGEST_MIN = 480;

/** Adds a reason for a pause, or changes `code`. */
export function PauseCodeForm({
  code,
  isOpen,
  onClose,
}: {
  code?: PauseCode;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const numberRule = useNumberRule();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<CreatePauseCodeBody>();
  const onError = useFormErrors(form);
  const onSuccess = async (): Promise<void> => {
    onClose();
    void message.success(t('agents.saved'));
    await client.invalidateQueries({ queryKey: ['/api/pause-codes'] });
  };
  const create = useCreatePauseCode({ mutation: { onSuccess, onError } });
  const change = useChangePauseCode({ mutation: { onSuccess, onError } });
  const cancel = useAskBeforeDiscard(form, onClose);
  return (
    <Modal
      open={isOpen}
      title={code ? t('agents.editTitle', { name: code.name }) : t('agents.pause.add')}
      okText={t('ui.save')}
      confirmLoading={create.isPending || change.isPending}
      onOk={form.submit}
      onCancel={cancel}
      destroyOnHidden
      width={440}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={code ?? { isProductive: false, limitMs: 15 * MINUTE_MS }}
        onFinish={(values) =>
          code
            ? change.mutate({ id: code.id, data: { version: code.version, ...values } })
            : create.mutate({ data: values })
        }
      >
        <Form.Item
          name="name"
          label={t('agents.pause.name')}
          rules={[{ required: true, whitespace: true, message: t('agents.needed') }]}
        >
          <Input maxLength={20} autoFocus autoComplete="off" />
        </Form.Item>
        <Form.Item name="isProductive" label={t('agents.pause.kind')} extra={t('agents.pause.kindHint')}>
          <Radio.Group
            options={[
              { value: false, label: t('agents.pause.rest') },
              { value: true, label: t('agents.pause.work') },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="limitMs"
          label={t('agents.pause.limit')}
          extra={t('agents.pause.limitHint')}
          rules={[numberRule({ min: 1, max: LONGEST_MIN }, { unit: MINUTE_MS, isOptional: true })]}
        >
          <NumberInput
            unit={MINUTE_MS}
            suffix={t('agents.pause.minutes')}
            placeholder={t('agents.pause.noLimit')}
            width={160}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
