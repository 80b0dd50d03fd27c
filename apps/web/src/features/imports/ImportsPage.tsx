import { importStates } from '@suifang/contract/imports.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useListImports } from '../../api/__generated__/imports.ts';
import type { ImportSummary, ListImportsParams } from '../../api/__generated__/model/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import './imports.css';
import { ImportState } from './ImportState.tsx';
import { UploadCard } from './UploadCard.tsx';

const number = (value: number | undefined) => (value === undefined ? '–' : value.toLocaleString());

const columnsOf = (t: TFunction): Column<ImportSummary>[] => [
  { key: 'fileName', title: t('imports.file'), render: ({ fileName }) => fileName },
  { key: 'state', title: t('imports.state'), render: ({ state }) => <ImportState state={state} /> },
  {
    key: 'rows',
    title: t('imports.rows'),
    align: 'right',
    render: ({ rowsTotal, rowsDone }) => number(rowsTotal ?? (rowsDone || undefined)),
  },
  ...(['created', 'updated', 'invalid'] as const).map((outcome): Column<ImportSummary> => ({
    key: outcome,
    title: t(`imports.outcomes.${outcome}`),
    align: 'right',
    render: ({ counts }) => number(counts?.[outcome]),
  })),
  { key: 'by', title: t('imports.by'), isOptional: true, render: ({ by }) => by ?? '–' },
  {
    key: 'createdAt',
    title: t('imports.created'),
    isSortable: true,
    render: ({ createdAt }) => <RelativeTime at={createdAt} />,
  },
];

/** Takes a new file; below it every import there was. */
export function ImportsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/imports' });
  const navigate = useNavigate({ from: '/imports' });
  const query = useListImports(search as ListImportsParams, {
    query: { placeholderData: (before) => before },
  });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <>
      <PageHeader title={t('imports.title')} summary={t('imports.summary')} />
      <UploadCard />
      <div className="card">
        <FilterBar<'state'>
          search={search}
          onSearch={change}
          filters={[
            {
              key: 'state',
              label: t('imports.state'),
              options: importStates.map((value) => ({ value, label: t(`imports.states.${value}`) })),
            },
          ]}
        />
        <DataTable
          name="imports"
          columns={columnsOf(t)}
          rowKey={({ id }) => id}
          query={query}
          search={search}
          onSearch={change}
          onRowClick={({ id }) => void navigate({ to: '/imports/$id', params: { id } })}
          empty={{ text: t('imports.empty') }}
          onClearFilters={search.state === undefined ? undefined : () => change({ state: undefined })}
        />
      </div>
    </>
  );
}
