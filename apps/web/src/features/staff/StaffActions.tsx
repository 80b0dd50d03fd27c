import { useQueryClient } from '@tanstack/react-query';
import { App, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeStaff } from '../../api/__generated__/staff.ts';
import type { StaffMember } from '../../api/__generated__/model/index.ts';
import { useCurrentStaff } from '../../api/session.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useShowError } from '../../ui/use-show-error.ts';
import { ResetPasswordDialog } from './ResetPasswordDialog.tsx';
import { StaffForm } from './StaffForm.tsx';

/** What an administrator does with one account. */
export function StaffActions({ member }: { member: StaffMember }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const showError = useShowError();
  const client = useQueryClient();
  const me = useCurrentStaff();
  const [open, setOpen] = useState<'edit' | 'password'>();
  const isDisabled = member.disabledAt !== null;
  const change = useChangeStaff({
    mutation: {
      onSuccess: (saved) => message.success(t(saved.disabledAt ? 'staff.disabledDone' : 'staff.enabledDone')),
      onError: showError,
      onSettled: () => client.invalidateQueries({ queryKey: ['/api/staff'] }),
    },
  });
  const setDisabled = (next: boolean): void =>
    change.mutate({ id: member.id, data: { version: member.version, isDisabled: next } });
  const disable = (): void => {
    void modal.confirm({
      title: t('staff.disableTitle', { name: member.name }),
      content: t('staff.disableText'),
      okText: t('staff.disable'),
      okButtonProps: { danger: true },
      onOk: () => setDisabled(true),
    });
  };
  const close = () => setOpen(undefined);
  return (
    <Space size={0}>
      <ReasonButton type="link" size="small" onClick={() => setOpen('edit')}>
        {t('staff.edit')}
      </ReasonButton>
      <ReasonButton type="link" size="small" onClick={() => setOpen('password')}>
        {t('staff.resetPassword')}
      </ReasonButton>
      <ReasonButton
        type="link"
        size="small"
        danger={!isDisabled}
        reason={member.id === me.id ? t('staff.ownAccount') : undefined}
        onClick={() => (isDisabled ? setDisabled(false) : disable())}
      >
        {t(isDisabled ? 'staff.enable' : 'staff.disable')}
      </ReasonButton>
      {open === 'edit' && <StaffForm member={member} isOpen onClose={close} />}
      <ResetPasswordDialog member={member} isOpen={open === 'password'} onClose={close} />
    </Space>
  );
}
