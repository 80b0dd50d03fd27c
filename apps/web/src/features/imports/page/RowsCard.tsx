import { rowOutcomes } from '@suifang/contract/imports.ts';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListImportRows } from '../../../api/__generated__/imports.ts';
import type { ImportRow, ListImportRowsParams } from '../../../api/__generated__/model/index.ts';
import { usePermission } from '../../../api/session.ts';
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
      width: 220,
      render: (row) => <Whom row={row} />,
    },
    { key: 'problems', title: t('imports.problems'), render: (row) => <Problems row={row} /> },
  ];
}

/** Whom a row speaks of, as the sheet says; the record stands under its own name when that is another one. */
function Whom({ row: { person, patient } }: { row: ImportRow }) {
  const { t } = useTranslation();
  const mayRead = usePermission('patients.read');
  const isSame = patient !== null && patient.name === person.name;
  const record = patient && mayRead && (
    <Link to="/patients/$id" params={{ id: patient.id }}>
      {patient.name}
    </Link>
  );
  return (
    <>
      <div>{isSame && record ? record : person.name}</div>
      {person.number && (
        <div className="quiet">
          {t(`imports.fields.${person.number.field}`)} {person.number.shown}
        </div>
      )}
      {!isSame && record && (
        <div className="quiet">
          {t('imports.record')} {record}
        </div>
      )}
    </>
  );
}

function Problems({ row }: { row: ImportRow }) {
  const { t } = useTranslation();
  const word = useWord();
  return row.problems.map(({ column, value, message, isWarning }) => (
    <p className="import-problem" key={`${column} ${message.zh}`}>
      {isWarning && <StateTag tone="amber">{t('imports.toCheck')}</StateTag>}{' '}
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
  const query = useListImportRows(id, search as unknown as ListImportRowsParams, {
    query: { placeholderData: (before) => before },
  });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <div className="card">
      <FilterBar<'outcome' | 'toCheck'>
        search={search}
        onSearch={change}
        filters={[
          {
            key: 'outcome',
            label: t('imports.outcome'),
            options: rowOutcomes.map((value) => ({ value, label: t(`imports.outcomes.${value}`) })),
          },
          {
            key: 'toCheck',
            label: t('imports.problems'),
            options: [{ value: 'true', label: t('imports.onlyToCheck') }],
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
        onClearFilters={
          search.outcome === undefined && search.toCheck === undefined
            ? undefined
            : () => change({ outcome: undefined, toCheck: undefined })
        }
      />
    </div>
  );
}
