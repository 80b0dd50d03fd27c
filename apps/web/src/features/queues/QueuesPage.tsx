import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Space } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Queue } from '../../api/__generated__/model/index.ts';
import { useChangeQueue, useListQueues } from '../../api/__generated__/queues.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { useShowError } from '../../ui/use-show-error.ts';
import { FirstLineButton } from '../reception/FirstLineButton.tsx';

const nothing = () => undefined;
const NAMES_SHOWN = 4;

function Members({ queue: { members } }: { queue: Queue }) {
  const { t } = useTranslation();
  if (members.length === 0) return <span className="quiet">{t('queues.nobody')}</span>;
  const names = members
    .slice(0, NAMES_SHOWN)
    .map(({ name }) => name)
    .join('、');
  return <>{members.length > NAMES_SHOWN ? t('queues.andMore', { names, count: members.length }) : names}</>;
}

const columnsOf = (t: TFunction): Column<Queue>[] => [
  { key: 'name', title: t('queues.name'), render: ({ name }) => name },
  {
    key: 'strategy',
    title: t('queues.strategy'),
    render: ({ settings }) => t(`queues.strategies.${settings.strategy}`),
  },
  { key: 'members', title: t('queues.members'), render: (queue) => <Members queue={queue} /> },
  {
    key: 'hours',
    title: t('queues.hours'),
    render: ({ settings }) => t(settings.schedule ? 'queues.byHours' : 'queues.always'),
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
    render: (queue) => <Actions queue={queue} />,
  },
];

/** The queues in which callers wait. */
export function QueuesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const query = useListQueues({
    query: { select: ({ items }) => ({ items, total: items.length, page: 1, pageSize: items.length || 1 }) },
  });
  const add = (
    <LinkButton to="/queues/new" color="primary" variant="solid">
      {t('queues.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('queues.title')}
        summary={t('queues.summary')}
        action={
          <>
            <FirstLineButton />
            {add}
          </>
        }
      />
      <div className="card">
        <DataTable
          name="queues"
          columns={columnsOf(t)}
          rowKey={({ id }) => id}
          query={{ ...query, isFetching: false }}
          search={{}}
          onSearch={nothing}
          empty={{ text: t('queues.empty'), action: add }}
          onRowClick={({ id }) => void navigate({ to: '/queues/$id', params: { id } })}
        />
      </div>
    </>
  );
}

function Actions({ queue: { id, version, name, isEnabled } }: { queue: Queue }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const showError = useShowError();
  const client = useQueryClient();
  const change = useChangeQueue({
    mutation: {
      onSuccess: () => message.success(t('agents.saved')),
      onError: showError,
      onSettled: () => client.invalidateQueries({ queryKey: ['/api/queues'] }),
    },
  });
  const setEnabled = (next: boolean): void => change.mutate({ id, data: { version, isEnabled: next } });
  const disable = (): void => {
    void modal.confirm({
      title: t('queues.disableTitle', { name }),
      content: t('queues.disableText'),
      okText: t('agents.disable'),
      okButtonProps: { danger: true },
      onOk: () => setEnabled(false),
    });
  };
  return (
    <Space size={0} onClick={(event) => event.stopPropagation()}>
      <LinkButton to="/queues/$id" params={{ id }} color="primary" variant="link" size="small">
        {t('agents.edit')}
      </LinkButton>
      <Button
        type="link"
        size="small"
        danger={isEnabled}
        onClick={() => (isEnabled ? disable() : setEnabled(true))}
      >
        {t(isEnabled ? 'agents.disable' : 'agents.enable')}
      </Button>
    </Space>
  );
}
