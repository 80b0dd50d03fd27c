import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangePauseCode, useListPauseCodes } from '../../api/__generated__/agents.ts';
import type { PauseCode } from '../../api/__generated__/model/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Duration } from '../../ui/Duration.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { useShowError } from '../../ui/use-show-error.ts';
import { PauseCodeForm } from './PauseCodeForm.tsx';

const nothing = () => undefined;

/** The reasons for which agents pause, and how long each may last. */
export function PauseCodesPage() {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  const query = useListPauseCodes({
    query: { select: ({ items }) => ({ items, total: items.length, page: 1, pageSize: items.length || 1 }) },
  });
  const columns: Column<PauseCode>[] = [
    { key: 'name', title: t('agents.pause.name'), render: ({ name }) => name },
    {
      key: 'kind',
      title: t('agents.pause.kind'),
      render: ({ isProductive }) => t(isProductive ? 'agents.pause.work' : 'agents.pause.rest'),
    },
    {
      key: 'limit',
      title: t('agents.pause.limit'),
      align: 'right',
      render: ({ limitMs }) => (limitMs === null ? t('agents.pause.noLimit') : <Duration ms={limitMs} />),
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
      render: (code) => <Actions code={code} />,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('agents.pause.title')}
        summary={t('agents.pause.summary')}
        action={
          <Button type="primary" onClick={() => setIsAdding(true)}>
            {t('agents.pause.add')}
          </Button>
        }
      />
      <div className="card">
        <DataTable
          name="pause-codes"
          columns={columns}
          rowKey={({ id }) => id}
          query={{ ...query, isFetching: false }}
          search={{}}
          onSearch={nothing}
          empty={{ text: t('agents.pause.empty') }}
        />
      </div>
      <PauseCodeForm isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </>
  );
}

function Actions({ code }: { code: PauseCode }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const showError = useShowError();
  const client = useQueryClient();
  const [isEditing, setIsEditing] = useState(false);
  const { id, version, isEnabled } = code;
  const change = useChangePauseCode({
    mutation: {
      onSuccess: () => message.success(t('agents.saved')),
      onError: showError,
      onSettled: () => client.invalidateQueries({ queryKey: ['/api/pause-codes'] }),
    },
  });
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
      <PauseCodeForm code={code} isOpen={isEditing} onClose={() => setIsEditing(false)} />
    </Space>
  );
}
