import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboundRoute } from '../../api/__generated__/model/index.ts';
import { useListAgentPresence } from '../../api/__generated__/agents.ts';
import { useListQueues } from '../../api/__generated__/queues.ts';
import { useChangeInboundRoute, useListInboundRoutes } from '../../api/__generated__/reception.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { useShowError } from '../../ui/use-show-error.ts';
import { FirstLineButton } from './FirstLineButton.tsx';
import { InboundRouteForm } from './InboundRouteForm.tsx';
import type { RouteWay } from './RouteWayInput.tsx';

const nothing = () => undefined;

/** Which called number leads where: the longest number that fits a call takes it. */
export function InboundRoutesPage() {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  const query = useListInboundRoutes({
    query: { select: ({ items }) => ({ items, total: items.length, page: 1, pageSize: items.length || 1 }) },
  });
  const columns = useColumns();
  const add = (
    <Button type="primary" onClick={() => setIsAdding(true)}>
      {t('reception.add')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('reception.title')}
        summary={t('reception.summary')}
        action={
          <>
            <FirstLineButton />
            {add}
          </>
        }
      />
      <div className="card">
        <DataTable
          name="inbound-routes"
          columns={columns}
          rowKey={({ id }) => id}
          query={{ ...query, isFetching: false }}
          search={{}}
          onSearch={nothing}
          empty={{ text: t('reception.empty'), action: add }}
        />
      </div>
      <InboundRouteForm isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </>
  );
}

function useColumns(): Column<InboundRoute>[] {
  const { t } = useTranslation();
  const queues = useListQueues().data?.items ?? [];
  const agents = useListAgentPresence().data?.items ?? [];
  const queueName = (queueId: string) => queues.find(({ id }) => id === queueId)?.name ?? '';
  const wayText = (way: RouteWay): string => {
    switch (way.to) {
      case 'queue':
        return queueName(way.queueId);
      case 'voicemail':
        return t('reception.ways.voicemail', { name: queueName(way.queueId) });
      case 'extension': {
        const agent = agents.find(({ staffId }) => staffId === way.staffId);
        return agent ? `${agent.extension} ${agent.name}` : t('reception.ways.extensionGone');
      }
      case 'announcement':
        return t('reception.announcement');
    }
  };
  return [
    {
      key: 'number',
      title: t('reception.number'),
      render: ({ number }) => <span className="tabular">{number ?? t('reception.anyNumber')}</span>,
    },
    { key: 'name', title: t('reception.name'), render: ({ name }) => name },
    {
      key: 'menu',
      title: t('reception.menuKeys'),
      render: ({ settings: { menu } }) =>
        menu.length === 0
          ? '–'
          : menu.map(({ key, way }) => (
              <div key={key}>
                {key} → {wayText(way)}
              </div>
            )),
    },
    {
      key: 'otherwise',
      title: t('reception.otherwise'),
      render: ({ settings }) => wayText(settings.otherwise),
    },
    {
      key: 'hours',
      title: t('queues.hours'),
      render: ({ settings: { schedule, whenClosed } }) =>
        schedule && whenClosed ? t('reception.elseTo', { way: wayText(whenClosed.way) }) : t('queues.always'),
    },
    {
      key: 'state',
      title: t('agents.state'),
      render: ({ isEnabled }) => (
        <StateTag tone={isEnabled ? 'green' : 'grey'}>
          {t(isEnabled ? 'agents.enabled' : 'agents.disabled')}
        </StateTag>
      ),
    },
    {
      key: 'actions',
      title: t('agents.actions'),
      align: 'right',
      render: (route) => <Actions route={route} />,
    },
  ];
}

function Actions({ route }: { route: InboundRoute }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const showError = useShowError();
  const client = useQueryClient();
  const [isEditing, setIsEditing] = useState(false);
  const { id, version, isEnabled } = route;
  const options = {
    mutation: {
      onSuccess: () => message.success(t('agents.saved')),
      onError: showError,
      onSettled: () => client.invalidateQueries({ queryKey: ['/api/inbound-routes'] }),
    },
  };
  const change = useChangeInboundRoute(options);
  return (
    <Space size={0}>
      <Button type="link" size="small" onClick={() => setIsEditing(true)}>
        {t('agents.edit')}
      </Button>
      <Button
        type="link"
        size="small"
        danger={isEnabled}
        onClick={() => change.mutate({ id, data: { version, isEnabled: !isEnabled } })}
      >
        {t(isEnabled ? 'agents.disable' : 'agents.enable')}
      </Button>
      <InboundRouteForm route={route} isOpen={isEditing} onClose={() => setIsEditing(false)} />
    </Space>
  );
}
