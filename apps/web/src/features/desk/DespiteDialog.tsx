import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const LEAST = 4;

/** Somebody asked for no more calls: whoever calls all the same says why, and it is kept. */
export function DespiteDialog({
  isOpen,
  onCancel,
  onReason,
}: {
  isOpen: boolean;
  onCancel: () => void;
  onReason: (reason: string) => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <Modal
      open={isOpen}
      title={t('desk.dial.listedTitle')}
      okText={t('desk.dial.callDespite')}
      okButtonProps={{ danger: true, disabled: reason.trim().length < LEAST }}
      onOk={() => onReason(reason.trim())}
      onCancel={onCancel}
      destroyOnHidden
      width={420}
    >
      <p>{t('desk.dial.listedText')}</p>
      <Input.TextArea
        autoFocus
        aria-label={t('desk.dial.reason')}
        placeholder={t('desk.dial.reason')}
        maxLength={200}
        autoSize={{ minRows: 2 }}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Modal>
  );
}
