import { App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { PasswordForm } from './PasswordForm.tsx';

/** Changes one's own password from the user menu. */
export function PasswordDialog({
  isOpen,
  login,
  onClose,
}: {
  isOpen: boolean;
  login: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const done = (): void => {
    onClose();
    void message.success(t('staff.password.done'));
  };
  return (
    <Modal
      open={isOpen}
      title={t('staff.password.title')}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
      width={400}
    >
      <PasswordForm login={login} onDone={done} />
    </Modal>
  );
}
