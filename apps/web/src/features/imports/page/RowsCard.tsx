import { rowOutcomes } from '@suifang/contract/imports.ts';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListImportRows } from '../../../api/__generated__/imports.ts';
import type { ImportRow, ListImportRowsParams } from '../../../api/__generated__/model/index.ts';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { FilterBar } from '../../../ui/FilterBar.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import type { SearchChange } from '../../../ui/table-search.ts';
import { useWord } from '../../../ui/use-word.ts';
import { outcomeTones } from '../tones.ts';

function useColumns(): Column<ImportRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'rowNumber',
      title: t('imports.rowNumber'),
      align: 'right',
      width: 90,
      isSortable: true,
      render: ({ rowNumber }) => rowNumber,
    },
    {
      key: 'outcome',
      title: t('imports.outcome'),
      width: 130,
      render: ({ outcome }) => (
        <StateTag tone={outcomeTones[outcome]}>{t(`imports.outcomes.${outcome}`)}</StateTag>
      ),
    },
    {
      key: 'patient',
      title: t('imports.patient'),
      width: 140,
      render: ({ patient }) =>
        patient && (
          <Link to="/patients/$id" params={{ id: patient.id }}>
            {patient.name}
          </Link>
        ),
    },
    { key: 'problems', title: t('imports.problems'), render: (row) => <Problems row={row} /> },
  ];
}

function Problems({ row }: { row: ImportRow }) {
  const word = useWord();
  return row.problems.map(({ column, value, message }) => (
    <p className="import-problem" key={`${column} ${message.zh}`}>
      {column !== null && <strong>{column} </strong>}
      {value !== null && value !== '' && <code>{value}</code>} {word(message)}
    </p>
  ));
}

/** Every row and what became of it; what is wrong stands beside it. */
export function RowsCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/imports/$id' });
  const navigate = useNavigate({ from: '/imports/$id' });
  const query = useListImportRows(id, search as ListImportRowsParams, {
    query: { placeholderData: (before) => before },
  });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <div className="card">
      <FilterBar<'outcome'>
        search={search}
        onSearch={change}
        filters={[
          {
            key: 'outcome',
            label: t('imports.outcome'),
            options: rowOutcomes.map((value) => ({ value, label: t(`imports.outcomes.${value}`) })),
          },
        ]}
      />
      <DataTable
        name="import-rows"
        columns={useColumns()}
        rowKey={({ rowNumber }) => String(rowNumber)}
        query={query}
        search={search}
        onSearch={change}
        empty={{ text: t('imports.noRows') }}
        onClearFilters={search.outcome === undefined ? undefined : () => change({ outcome: undefined })}
      />
    </div>
  );
}
