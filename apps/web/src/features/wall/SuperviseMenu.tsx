import { MoreOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { forceAgentState, getListAgentPresenceQueryKey } from '../../api/__generated__/agents.ts';
import { commandCall } from '../../api/__generated__/desk.ts';
import type { AgentPresence, DeskCommandInput } from '../../api/__generated__/model/index.ts';
import { useShowError } from '../../ui/use-show-error.ts';

const joins = ['listen', 'whisper', 'barge'] as const;
const states = ['ready', 'paused', 'signed_out'] as const;

/** What a supervisor can do about an agent: hear and help in the call, end it, put an end to a state. All of it is kept. */
export function SuperviseMenu({ presence: { staffId, name, state, callId } }: { presence: AgentPresence }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const showError = useShowError();
  const settle = {
    onSuccess: () => void message.success(t('wall.done')),
    onError: showError,
    onSettled: () => client.invalidateQueries({ queryKey: getListAgentPresenceQueryKey() }),
  };
  const command = useMutation({
    mutationFn: (body: DeskCommandInput) => commandCall(callId ?? '', body),
    ...settle,
  });
  const force = useMutation({
    mutationFn: (to: (typeof states)[number]) => forceAgentState(staffId, { to }),
    ...settle,
  });
  const isTalking = callId !== null && (state === 'talking' || state === 'hold');
  const items: MenuProps['items'] = [
    ...joins.map((how) => ({
      key: how,
      label: t(`wall.joins.${how}`),
      disabled: !isTalking,
      onClick: () => command.mutate({ do: 'join', how }),
    })),
    {
      key: 'hangUp',
      label: t('wall.hangUp'),
      danger: true,
      disabled: !isTalking,
      onClick: () =>
        void modal.confirm({
          title: t('wall.hangUpAsk', { name }),
          okText: t('wall.hangUp'),
          okButtonProps: { danger: true },
          onOk: () => command.mutateAsync({ do: 'hangUp' }),
        }),
    },
    { type: 'divider' },
    ...states.map((to) => ({
      key: to,
      label: t(`wall.force.${to}`),
      disabled: state === 'signed_out',
      onClick: () => force.mutate(to),
    })),
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button type="text" icon={<MoreOutlined />} aria-label={t('wall.actions', { name })} />
    </Dropdown>
  );
}
