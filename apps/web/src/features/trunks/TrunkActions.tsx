import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeTrunk } from '../../api/__generated__/trunks.ts';
import type { TrunkWithStatus } from '../../api/__generated__/model/index.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useShowError } from '../../ui/use-show-error.ts';
import { TestDialog } from './TestDialog.tsx';
import { TrunkForm } from './TrunkForm.tsx';

/** What an administrator does with one line. */
export function TrunkActions({ trunk }: { trunk: TrunkWithStatus }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const showError = useShowError();
  const client = useQueryClient();
  const [open, setOpen] = useState<'edit' | 'test'>();
  const change = useChangeTrunk({
    mutation: {
      onSuccess: () => message.success(t('trunks.saved')),
      onError: showError,
      onSettled: () => client.invalidateQueries({ queryKey: ['/api/trunks'] }),
    },
  });
  const setEnabled = (isEnabled: boolean): void =>
    change.mutate({ id: trunk.id, data: { version: trunk.version, isEnabled } });
  const disable = (): void => {
    void modal.confirm({
      title: t('trunks.disableTitle', { name: trunk.name }),
      content: t('trunks.disableText'),
      okText: t('trunks.disable'),
      okButtonProps: { danger: true },
      onOk: () => setEnabled(false),
    });
  };
  const close = () => setOpen(undefined);
  return (
    <Space size={0}>
      <ReasonButton
        type="link"
        size="small"
        reason={trunk.isEnabled ? undefined : t('trunks.stateHints.disabled')}
        onClick={() => setOpen('test')}
      >
        {t('trunks.test')}
      </ReasonButton>
      <Button type="link" size="small" onClick={() => setOpen('edit')}>
        {t('trunks.edit')}
      </Button>
      <Button
        type="link"
        size="small"
        danger={trunk.isEnabled}
        onClick={() => (trunk.isEnabled ? disable() : setEnabled(true))}
      >
        {t(trunk.isEnabled ? 'trunks.disable' : 'trunks.enable')}
      </Button>
      {open === 'edit' && <TrunkForm trunk={trunk} isOpen onClose={close} />}
      <TestDialog trunk={trunk} isOpen={open === 'test'} onClose={close} />
    </Space>
  );
}
