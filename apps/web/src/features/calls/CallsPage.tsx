import { peoplesCallKinds } from '@suifang/contract/calls.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListCalls } from '../../api/__generated__/calls.ts';
import type { ListCallsParams } from '../../api/__generated__/model/index.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import { callColumns } from './columns.tsx';
import './call.css';
import { PeoplesCalls } from './PeoplesCalls.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { useCallFilters } from './use-filters.ts';

const filterKeys = [
  'q',
  'patientId',
  'campaignId',
  'state',
  'outcome',
  'result',
  'from',
  'to',
  'recording',
] as const;
const noFilters: SearchChange = Object.fromEntries(filterKeys.map((key) => [key, undefined]));

const kinds = ['campaign', ...peoplesCallKinds] as const;

/** Every dial of a campaign, answered or not; or the calls of people, by where they come from. */
export function CallsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/calls' });
  const navigate = useNavigate({ from: '/calls' });
  const kind = peoplesCallKinds.find((one) => one === search.kind);
  return (
    <>
      <PageHeader title={t('calls.title')} summary={t('calls.summary')} />
      <div className="card">
        <div className="calls-kinds">
          <Segmented
            aria-label={t('calls.kind')}
            value={kind ?? 'campaign'}
            options={kinds.map((value) => ({ value, label: t(`calls.kinds.${value}`) }))}
            onChange={(value) =>
              void navigate({
                search: ({ from, to }) => ({ from, to, kind: value === 'campaign' ? undefined : value }),
                replace: true,
              })
            }
          />
        </div>
        {kind ? <PeoplesCalls key={kind} kind={kind} /> : <CampaignCalls />}
      </div>
    </>
  );
}

function CampaignCalls() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/calls' });
  const navigate = useNavigate({ from: '/calls' });
  const filters = useCallFilters();
  const query = useListCalls(search as ListCallsParams, { query: { placeholderData: (before) => before } });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const isFiltered = filterKeys.some((key) => search[key] !== undefined);
  return (
    <>
      <FilterBar<'state' | 'outcome' | 'result' | 'recording'>
        search={search}
        onSearch={change}
        searchHint={t('calls.searchHint')}
        filters={[filters.state, filters.outcome, filters.result, filters.recording]}
      />
      <PeriodFilter from={search.from} to={search.to} onSearch={change} />
      <DataTable
        name="calls"
        columns={callColumns(t)}
        rowKey={({ id }) => id}
        query={query}
        search={search}
        onSearch={change}
        empty={{ text: t('calls.empty') }}
        onClearFilters={isFiltered ? () => change(noFilters) : undefined}
        onRowClick={({ id }) => void navigate({ to: '/calls/$callId', params: { callId: id } })}
      />
    </>
  );
}
