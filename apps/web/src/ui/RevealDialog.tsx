import { Input, Modal, Radio, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const reasons = ['call', 'verify', 'correct', 'other'] as const;

/** Asks why somebody wants to see a masked value; the reason goes into the audit record. */
export function RevealDialog({
  isOpen,
  onCancel,
  onReason,
}: {
  isOpen: boolean;
  onCancel: () => void;
  onReason: (reason: string) => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<(typeof reasons)[number]>('call');
  const [own, setOwn] = useState('');
  const text = reason === 'other' ? own.trim() : t(`ui.reveal.${reason}`);
  return (
    <Modal
      open={isOpen}
      title={t('ui.reveal.title')}
      okText={t('ui.reveal.confirm')}
      okButtonProps={{ disabled: text === '' }}
      onOk={() => onReason(text)}
      onCancel={onCancel}
      destroyOnHidden
      width={400}
    >
      <p style={{ color: 'var(--quiet)' }}>{t('ui.reveal.hint')}</p>
      <Radio.Group value={reason} onChange={(event) => setReason(event.target.value as typeof reason)}>
        <Space orientation="vertical">
          {reasons.map((key) => (
            <Radio key={key} value={key}>
              {t(`ui.reveal.${key}`)}
            </Radio>
          ))}
        </Space>
      </Radio.Group>
      {reason === 'other' && (
        <Input
          autoFocus
          style={{ marginTop: 8 }}
          maxLength={100}
          placeholder={t('ui.reveal.otherHint')}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
      )}
    </Modal>
  );
}
