import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListAgents } from '../../api/__generated__/agents.ts';
import type { Agent } from '../../api/__generated__/model/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { FirstLineButton } from '../reception/FirstLineButton.tsx';
import { AgentActions } from './AgentActions.tsx';
import { AgentForm } from './AgentForm.tsx';

const nothing = () => undefined;

function AgentState({ agent }: { agent: Agent }) {
  const { t } = useTranslation();
  if (!agent.isEnabled) return <StateTag tone="grey">{t('agents.disabled')}</StateTag>;
  if (!agent.isAccountEnabled) return <StateTag tone="amber">{t('agents.accountDisabled')}</StateTag>;
  return <StateTag tone="green">{t('agents.enabled')}</StateTag>;
}

const columnsOf = (t: TFunction, all: readonly Agent[]): Column<Agent>[] => [
  { key: 'name', title: t('agents.name'), render: ({ name }) => name },
  { key: 'login', title: t('staff.signIn.login'), isOptional: true, render: ({ login }) => login },
  {
    key: 'agentNo',
    title: t('agents.agentNo'),
    render: ({ agentNo }) => <span className="tabular">{agentNo}</span>,
  },
  {
    key: 'extension',
    title: t('agents.extension'),
    render: ({ extension }) => <span className="tabular">{extension}</span>,
  },
  {
    key: 'queues',
    title: t('agents.queues'),
    render: ({ queues }) =>
      queues.length > 0 ? queues.join('、') : <span className="quiet">{t('agents.noQueue')}</span>,
  },
  {
    key: 'skills',
    title: t('agents.skills'),
    isOptional: true,
    render: ({ skills }) => skills.map(({ skill, level }) => `${skill} ${level}`).join('、') || '–',
  },
  { key: 'state', title: t('agents.state'), render: (agent) => <AgentState agent={agent} /> },
  {
    key: 'actions',
    title: t('agents.actions'),
    align: 'right',
    render: (agent) => <AgentActions agent={agent} agents={all} />,
  },
];

/** Who takes calls, and with what. */
export function AgentsPage() {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  const query = useListAgents({
    query: { select: ({ items }) => ({ items, total: items.length, page: 1, pageSize: items.length || 1 }) },
  });
  const agents = query.data?.items ?? [];
  const add = (
    <Button type="primary" onClick={() => setIsAdding(true)}>
      {t('agents.add')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('agents.title')}
        summary={t('agents.summary')}
        action={
          <>
            <FirstLineButton />
            {add}
          </>
        }
      />
      <div className="card">
        <DataTable
          name="agents"
          columns={columnsOf(t, agents)}
          rowKey={({ staffId }) => staffId}
          query={{ ...query, isFetching: false }}
          search={{}}
          onSearch={nothing}
          empty={{ text: t('agents.empty'), action: add }}
        />
      </div>
      <AgentForm agents={agents} isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </>
  );
}
