import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Modal, Space, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRemoveDeskPhone, useRenewDeskPhone } from '../../api/__generated__/agents.ts';
import type { Agent, DeskPhone as Credentials } from '../../api/__generated__/model/index.ts';
import { Facts } from '../../ui/Facts.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { useShowError } from '../../ui/use-show-error.ts';

/** The SIP phone on an agent's desk: set up, given a new password, taken away. */
export function DeskPhone({ agent: { staffId: id, name, deskPhone } }: { agent: Agent }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const client = useQueryClient();
  const [made, setMade] = useState<Credentials>();
  const onError = useShowError();
  const onSettled = () => client.invalidateQueries({ queryKey: ['/api/agents/settings'] });
  const renew = useRenewDeskPhone({ mutation: { onSuccess: setMade, onError, onSettled } });
  const remove = useRemoveDeskPhone({ mutation: { onError, onSettled } });
  const ask = (title: string, okText: string, onOk: () => void): void => {
    const okButtonProps = { danger: true };
    void modal.confirm({ title, content: t('agents.phone.voidText'), okText, okButtonProps, onOk });
  };
  return (
    <Form.Item label={t('agents.phone.title')} extra={t('agents.phone.hint')}>
      {deskPhone ? (
        <Space>
          <StateTag tone={deskPhone.isReachable ? 'green' : 'amber'}>
            {t(deskPhone.isReachable ? 'agents.phone.reachable' : 'agents.phone.unreachable')}
          </StateTag>
          <Button
            onClick={() =>
              ask(t('agents.phone.renewTitle', { name }), t('agents.phone.renew'), () => renew.mutate({ id }))
            }
          >
            {t('agents.phone.renew')}
          </Button>
          <Button
            danger
            onClick={() =>
              ask(t('agents.phone.removeTitle', { name }), t('agents.phone.remove'), () =>
                remove.mutate({ id }),
              )
            }
          >
            {t('agents.phone.remove')}
          </Button>
        </Space>
      ) : (
        <Button loading={renew.isPending} onClick={() => renew.mutate({ id })}>
          {t('agents.phone.make')}
        </Button>
      )}
      {made && <Shown made={made} onClose={() => setMade(undefined)} />}
    </Form.Item>
  );
}

function Shown({ made, onClose }: { made: Credentials; onClose: () => void }) {
  const { t } = useTranslation();
  const line = (key: 'server' | 'username' | 'password' | 'extension', text: string) => ({
    key,
    label: t(`agents.phone.${key}`),
    children: <Typography.Text copyable>{text}</Typography.Text>,
  });
  return (
    <Modal
      open
      title={t('agents.phone.shownTitle')}
      okText={t('agents.phone.done')}
      cancelButtonProps={{ style: { display: 'none' } }}
      mask={{ closable: false }}
      onOk={onClose}
      onCancel={onClose}
    >
      <p>{t('agents.phone.shownText')}</p>
      <Facts
        items={[
          line('server', `${made.server}:${made.port}`),
          line('username', made.username),
          line('password', made.password),
          line('extension', made.extension),
        ]}
      />
    </Modal>
  );
}
