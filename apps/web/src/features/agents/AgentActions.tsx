import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeAgent } from '../../api/__generated__/agents.ts';
import type { Agent } from '../../api/__generated__/model/index.ts';
import { useShowError } from '../../ui/use-show-error.ts';
import { AgentForm } from './AgentForm.tsx';

/** What an administrator does with one agent. */
export function AgentActions({ agent, agents }: { agent: Agent; agents: readonly Agent[] }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const showError = useShowError();
  const client = useQueryClient();
  const [isEditing, setIsEditing] = useState(false);
  const change = useChangeAgent({
    mutation: {
      onSuccess: () => message.success(t('agents.saved')),
      onError: showError,
      onSettled: () => client.invalidateQueries({ queryKey: ['/api/agents/settings'] }),
    },
  });
  const setEnabled = (isEnabled: boolean): void =>
    change.mutate({ id: agent.staffId, data: { version: agent.version, isEnabled } });
  const disable = (): void => {
    void modal.confirm({
      title: t('agents.disableTitle', { name: agent.name }),
      content: t('agents.disableText'),
      okText: t('agents.disable'),
      okButtonProps: { danger: true },
      onOk: () => setEnabled(false),
    });
  };
  return (
    <Space size={0}>
      <Button type="link" size="small" onClick={() => setIsEditing(true)}>
        {t('agents.edit')}
      </Button>
      <Button
        type="link"
        size="small"
        danger={agent.isEnabled}
        onClick={() => (agent.isEnabled ? disable() : setEnabled(true))}
      >
        {t(agent.isEnabled ? 'agents.disable' : 'agents.enable')}
      </Button>
      <AgentForm agent={agent} agents={agents} isOpen={isEditing} onClose={() => setIsEditing(false)} />
    </Space>
  );
}
