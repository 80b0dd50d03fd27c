import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListTrunks } from '../../api/__generated__/trunks.ts';
import type { TrunkWithStatus } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SampleTag } from '../../ui/SampleTag.tsx';
import { TrunkActions } from './TrunkActions.tsx';
import { TrunkForm } from './TrunkForm.tsx';
import { TrunkStateTag } from './TrunkStateTag.tsx';
import './trunks.css';

/** The switch asks the other end this often. */
const REFRESH_MS = 10_000;
const nothing = () => undefined;

const columnsOf = (t: TFunction): Column<TrunkWithStatus>[] => [
  {
    key: 'name',
    title: t('trunks.name'),
    render: ({ name, isSample }) => (
      <>
        {name} {isSample && <SampleTag />}
      </>
    ),
  },
  { key: 'state', title: t('trunks.state'), render: ({ state }) => <TrunkStateTag state={state} /> },
  {
    key: 'roundTrip',
    title: t('trunks.roundTrip'),
    align: 'right',
    render: ({ roundTripMs }) => (roundTripMs === null ? '–' : t('trunks.ms', { ms: roundTripMs })),
  },
  {
    key: 'channels',
    title: t('trunks.channels'),
    align: 'right',
    render: ({ channelsInUse, maxChannels }) => (
      <span className="trunk-number">{`${channelsInUse} / ${maxChannels}`}</span>
    ),
  },
  { key: 'kind', title: t('trunks.kind'), render: ({ kind }) => t(`trunks.kinds.${kind}`) },
  {
    key: 'address',
    title: t('trunks.address'),
    render: ({ host, port }) => <span className="trunk-number">{`${host}:${port}`}</span>,
  },
  {
    key: 'callerId',
    title: t('trunks.callerId'),
    render: ({ callerId }) => <span className="trunk-number">{callerId}</span>,
  },
  {
    key: 'rate',
    title: t('trunks.callRate'),
    align: 'right',
    isOptional: true,
    render: ({ maxCallsPerSecond }) => maxCallsPerSecond,
  },
  {
    key: 'actions',
    title: t('trunks.actions'),
    align: 'right',
    render: (trunk) => <TrunkActions trunk={trunk} />,
  },
];

/** The lines to the carriers, and whether they work. */
export function TrunksPage() {
  const { t } = useTranslation();
  const mayWrite = usePermission('trunks.write');
  const [isAdding, setIsAdding] = useState(false);
  const query = useListTrunks({
    query: {
      refetchInterval: REFRESH_MS,
      select: ({ items }) => ({ items, total: items.length, page: 1, pageSize: 20 }),
    },
  });
  const columns = columnsOf(t);
  const add = mayWrite && (
    <Button type="primary" onClick={() => setIsAdding(true)}>
      {t('trunks.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('trunks.title')} summary={t('trunks.summary')} action={add} />
      <div className="card">
        <DataTable
          name="trunks"
          columns={mayWrite ? columns : columns.filter(({ key }) => key !== 'actions')}
          rowKey={({ id }) => id}
          query={{ ...query, isFetching: false }}
          search={{}}
          onSearch={nothing}
          empty={{ text: t('trunks.empty'), action: add }}
        />
      </div>
      <TrunkForm isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </>
  );
}
