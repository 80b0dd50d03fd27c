import { CaretRightOutlined } from '@ant-design/icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListCalls } from '../../api/__generated__/calls.ts';
import type { CallSummary, ListCallsParams } from '../../api/__generated__/model/index.ts';
import { useGetRecording } from '../../api/__generated__/recordings.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import { callColumns } from './columns.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { RecordingPlayer } from './RecordingPlayer.tsx';
import { useCallFilters } from './use-filters.ts';

const filterKeys = ['q', 'campaignId', 'result', 'from', 'to'] as const;
const noFilters: SearchChange = Object.fromEntries(filterKeys.map((key) => [key, undefined]));
const left = new Set(['recording', 'outcome']);

function Playing({ recordingId }: { recordingId: string }) {
  const { data, error, refetch } = useGetRecording(recordingId);
  return (
    <div className="card" style={{ marginBottom: 16 }}>
      {error ? (
        <LoadError error={error} retry={refetch} />
      ) : data ? (
        <RecordingPlayer key={data.id} recording={data} />
      ) : (
        <PageLoading />
      )}
    </div>
  );
}

/** The calls that can be heard, with the player above the list. */
export function RecordingsPage() {
  const { t } = useTranslation();
  const { play, ...search } = useSearch({ from: '/frame/recordings' });
  const navigate = useNavigate({ from: '/recordings' });
  const { result } = useCallFilters();
  const query = useListCalls({ ...search, recording: 'yes' } as ListCallsParams, {
    query: { placeholderData: (before) => before },
  });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const listen: Column<CallSummary> = {
    key: 'play',
    title: '',
    width: 48,
    render: ({ recordingId }) => (
      <Button
        size="small"
        shape="circle"
        type={recordingId === play ? 'primary' : 'default'}
        aria-label={t('calls.listen')}
        icon={<CaretRightOutlined />}
        onClick={(event) => {
          event.stopPropagation();
          change({ play: recordingId ?? undefined });
        }}
      />
    ),
  };
  const isFiltered = filterKeys.some((key) => search[key] !== undefined);
  return (
    <>
      <PageHeader title={t('calls.recordingsTitle')} summary={t('calls.recordingsSummary')} />
      {play && <Playing recordingId={play} />}
      <div className="card">
        <FilterBar<'result'>
          search={search}
          onSearch={change}
          searchHint={t('calls.searchHint')}
          filters={[result]}
        />
        <PeriodFilter from={search.from} to={search.to} onSearch={change} />
        <DataTable
          name="recordings"
          columns={[listen, ...callColumns(t).filter(({ key }) => !left.has(key))]}
          rowKey={({ id }) => id}
          query={query}
          search={search}
          onSearch={change}
          empty={{ text: t('calls.recordingsEmpty') }}
          onClearFilters={isFiltered ? () => change(noFilters) : undefined}
          onRowClick={({ id }) => void navigate({ to: '/calls/$callId', params: { callId: id } })}
        />
      </div>
    </>
  );
}
