import { DownOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Dropdown, type MenuProps, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut, signOutEverywhere } from '../api/__generated__/session.ts';
import { useCurrentStaff } from '../api/session.ts';
import { PasswordDialog } from '../features/staff/PasswordDialog.tsx';
import { type Preferences, setPreferences, usePreferences } from '../ui/preferences.ts';
import { lockNow } from './use-auto-lock.ts';

const themes = { light: 'themeLight', dark: 'themeDark', system: 'themeSystem' } as const;
const languages = { zh: '中文', en: 'English' } as const;

// The page is loaded anew: nothing of the last person stays in memory.
const leave = (): void => window.location.assign('/sign-in');

/** The person's own corner: language, appearance, password, signing out. */
export function UserMenu() {
  const { t } = useTranslation();
  const staff = useCurrentStaff();
  const { language, theme } = usePreferences();
  const [isChanging, setIsChanging] = useState(false);
  const [modal, modalHolder] = Modal.useModal();
  const out = useMutation({ mutationFn: () => signOut(), onSettled: leave });
  const outEverywhere = useMutation({ mutationFn: () => signOutEverywhere(), onSettled: leave });

  const items: MenuProps['items'] = [
    { key: 'who', label: `${staff.login} · ${t(`staff.roles.${staff.role}`)}`, disabled: true },
    { type: 'divider' },
    {
      key: 'language',
      label: t('frame.language'),
      children: Object.entries(languages).map(([key, label]) => ({ key: `language:${key}`, label })),
    },
    {
      key: 'theme',
      label: t('frame.theme'),
      children: Object.entries(themes).map(([key, label]) => ({
        key: `theme:${key}`,
        label: t(`frame.${label}`),
      })),
    },
    { key: 'password', label: t('frame.changePassword') },
    { type: 'divider' },
    { key: 'lock', label: t('frame.lock') },
    { key: 'everywhere', label: t('frame.signOutEverywhere') },
    { key: 'out', label: t('frame.signOut') },
  ];
  const act = (key: string): void => {
    const [kind, value] = key.split(':') as [string, string | undefined];
    if (kind === 'language') setPreferences({ language: value as Preferences['language'] });
    if (kind === 'theme') setPreferences({ theme: value as Preferences['theme'] });
    if (kind === 'password') setIsChanging(true);
    if (kind === 'lock') lockNow();
    if (kind === 'out') out.mutate();
    if (kind === 'everywhere') {
      modal.confirm({
        title: t('frame.signOutEverywhere'),
        content: t('frame.signOutEverywhereText'),
        onOk: () => outEverywhere.mutate(),
      });
    }
  };
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items,
          selectable: true,
          selectedKeys: [`language:${language}`, `theme:${theme}`],
          onClick: ({ key }) => act(key),
        }}
      >
        <Button type="text" icon={<DownOutlined />} iconPlacement="end">
          {staff.name}
        </Button>
      </Dropdown>
      <PasswordDialog isOpen={isChanging} login={staff.login} onClose={() => setIsChanging(false)} />
      {modalHolder}
    </>
  );
}
