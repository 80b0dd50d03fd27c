import { incomingResults } from '@suifang/contract/incoming-calls.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { ratingFilters } from '@suifang/contract/ratings.ts';
import { useTranslation } from 'react-i18next';
import { useListIncomingCalls } from '../../api/__generated__/incoming.ts';
import type { IncomingCall, ListIncomingCallsParams } from '../../api/__generated__/model/index.ts';
import { useListQueues } from '../../api/__generated__/queues.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Duration } from '../../ui/Duration.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import { PeriodFilter } from '../calls/PeriodFilter.tsx';
import { DialButton } from '../desk/DialButton.tsx';
import { RatingTag } from '../ratings/RatingTag.tsx';
import { IncomingResult } from './IncomingResult.tsx';
import { PatientLink } from './PatientLink.tsx';

const filterKeys = ['q', 'queueId', 'result', 'rating', 'from', 'to'] as const;
const noFilters: SearchChange = Object.fromEntries(filterKeys.map((key) => [key, undefined]));

const columnsOf = (t: TFunction): Column<IncomingCall>[] => [
  { key: 'at', title: t('incoming.at'), isSortable: true, render: ({ at }) => <RelativeTime at={at} /> },
  { key: 'patient', title: t('calls.patient'), render: ({ patient }) => <PatientLink patient={patient} /> },
  {
    key: 'caller',
    title: t('incoming.caller'),
    render: ({ caller }) => <span className="tabular">{caller || t('incoming.hidden')}</span>,
  },
  { key: 'queue', title: t('desk.call.queue'), render: ({ queue }) => queue?.name ?? '–' },
  {
    key: 'waited',
    title: t('incoming.waited'),
    align: 'right',
    render: ({ waitedMs }) => (waitedMs === null ? '–' : <Duration ms={waitedMs} />),
  },
  { key: 'result', title: t('incoming.result'), render: (call) => <IncomingResult result={call.result} /> },
  { key: 'answeredBy', title: t('incoming.answeredBy'), render: ({ answeredBy }) => answeredBy?.name ?? '–' },
  { key: 'rating', title: t('ratings.filter'), render: ({ rating }) => <RatingTag rating={rating} /> },
  { key: 'route', title: t('incoming.route'), isOptional: true, render: ({ route }) => route?.name ?? '–' },
  {
    key: 'dialed',
    title: t('desk.call.dialed'),
    isOptional: true,
    render: ({ dialedNumber }) => <span className="tabular">{dialedNumber ?? '–'}</span>,
  },
  {
    key: 'actions',
    title: t('agents.actions'),
    align: 'right',
    render: ({ id, caller, patient }) => (
      <DialButton
        to={{ kind: 'call', callId: id }}
        label={patient?.name ?? caller}
        reason={caller === '' && patient === null ? t('desk.call.hidden') : undefined}
      />
    ),
  },
];

/** Who rang, and what became of them. */
export function IncomingPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/incoming' });
  const navigate = useNavigate({ from: '/incoming' });
  const queues = useListQueues().data?.items ?? [];
  const query = useListIncomingCalls(search as ListIncomingCallsParams, {
    query: { placeholderData: (before) => before },
  });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const isFiltered = filterKeys.some((key) => search[key] !== undefined);
  return (
    <>
      <PageHeader title={t('incoming.title')} summary={t('incoming.summary')} />
      <div className="card">
        <FilterBar<'queueId' | 'result' | 'rating'>
          search={search}
          onSearch={change}
          searchHint={t('calls.searchHint')}
          filters={[
            {
              key: 'queueId',
              label: t('desk.call.queue'),
              options: queues.map(({ id, name }) => ({ value: id, label: name })),
            },
            {
              key: 'result',
              label: t('incoming.result'),
              options: incomingResults.map((value) => ({ value, label: t(`incoming.results.${value}`) })),
            },
            {
              key: 'rating',
              label: t('ratings.filter'),
              options: ratingFilters.map((value) => ({ value, label: t(`ratings.filters.${value}`) })),
            },
          ]}
        />
        <PeriodFilter from={search.from} to={search.to} onSearch={change} />
        <DataTable
          name="incoming"
          columns={columnsOf(t)}
          rowKey={({ id }) => id}
          query={query}
          search={search}
          onSearch={change}
          empty={{ text: t('incoming.empty') }}
          onClearFilters={isFiltered ? () => change(noFilters) : undefined}
          onRowClick={({ id }) => void navigate({ to: '/incoming/$callId', params: { callId: id } })}
        />
      </div>
    </>
  );
}
