import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useResetStaffPassword } from '../../api/__generated__/staff.ts';
import type { StaffMember } from '../../api/__generated__/model/index.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { FirstPasswordInput } from './FirstPasswordInput.tsx';
import { useAskBeforeDiscard } from '../../ui/use-ask-before-discard.tsx';

/** Gives somebody a first password again. */
export function ResetPasswordDialog({
  member,
  isOpen,
  onClose,
}: {
  member: StaffMember;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<{ password: string }>();
  const showErrors = useFormErrors(form);
  const { mutate, isPending } = useResetStaffPassword({
    mutation: {
      onSuccess: async () => {
        onClose();
        void message.success(t('staff.resetDone'));
        await client.invalidateQueries({ queryKey: ['/api/staff'] });
      },
      onError: showErrors,
    },
  });
  const { id, name, login, version } = member;
  const cancel = useAskBeforeDiscard(form, onClose);
  return (
    <Modal
      open={isOpen}
      title={t('staff.resetTitle', { name })}
      okText={t('staff.resetPassword')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={cancel}
      destroyOnHidden
      width={440}
    >
      <p style={{ color: 'var(--quiet)' }}>{t('staff.resetText')}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={{ login }}
        onFinish={({ password }) => mutate({ id, data: { version, password } })}
      >
        <FirstPasswordInput />
      </Form>
    </Modal>
  );
}
