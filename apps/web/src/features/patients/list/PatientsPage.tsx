import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Space } from 'antd';
import { type Key, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPatientsParams } from '../../../api/__generated__/model/index.ts';
import { useListPatients } from '../../../api/__generated__/patients.ts';
import { usePermission } from '../../../api/session.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { ReasonButton } from '../../../ui/ReasonButton.tsx';
import type { SearchChange } from '../../../ui/table-search.ts';
import { NewPatientDrawer } from '../edit/NewPatientDrawer.tsx';
import { PatientFilters } from './PatientFilters.tsx';
import { usePatientColumns } from './columns.tsx';

/** How many patients fit into the address of a new campaign. */
const MOST_CHOSEN = 100;

const noFilters = {
  q: undefined,
  departmentId: undefined,
  ward: undefined,
  dischargedFrom: undefined,
  dischargedTo: undefined,
  page: undefined,
};

/** Everybody who is or was a patient: found by name, pinyin, phone or number, by department and discharge. */
export function PatientsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/patients' });
  const navigate = useNavigate({ from: '/patients' });
  const mayWrite = usePermission('patients.write');
  const mayImport = usePermission('patients.import');
  const mayRun = usePermission('campaigns.run');
  const [isAdding, setIsAdding] = useState(false);
  const [chosen, setChosen] = useState<readonly Key[]>([]);
  const query = useListPatients(search as ListPatientsParams, {
    query: { placeholderData: (before) => before },
  });
  const columns = usePatientColumns();
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const add = mayWrite && (
    <Button type="primary" onClick={() => setIsAdding(true)}>
      {t('patients.add')}
    </Button>
  );
  const bringIn = mayImport && <LinkButton to="/imports">{t('patients.bringIn')}</LinkButton>;
  const call = (
    <ReasonButton
      type="primary"
      size="small"
      reason={chosen.length > MOST_CHOSEN ? t('patients.tooMany', { count: MOST_CHOSEN }) : undefined}
      onClick={() => void navigate({ to: `/campaigns/new?patients=${chosen.join(',')}` })}
    >
      {t('patients.callChosen')}
    </ReasonButton>
  );
  const { page: _page, pageSize: _pageSize, sort: _sort, ...conditions } = search;
  const callAll = mayRun && query.data && query.data.total > 0 && Object.keys(conditions).length > 0 && (
    <LinkButton to="/campaigns/new" search={conditions}>
      {t('patients.callAll', { count: query.data.total })}
    </LinkButton>
  );
  const isFiltered = Object.keys(noFilters).some((key) => key in search);
  return (
    <>
      <PageHeader
        title={t('patients.title')}
        summary={t('patients.summary')}
        action={
          <>
            {callAll}
            {add}
          </>
        }
      />
      <div className="card">
        <PatientFilters search={search} onSearch={change} />
        <DataTable
          name="patients"
          columns={columns}
          rowKey={({ id }) => id}
          query={query}
          search={search}
          onSearch={change}
          onRowClick={({ id }) => void navigate({ to: '/patients/$id', params: { id } })}
          empty={{
            text: t('patients.empty'),
            action: (
              <Space>
                {bringIn}
                {add}
              </Space>
            ),
          }}
          onClearFilters={isFiltered ? () => change(noFilters) : undefined}
          {...(mayRun
            ? { selection: { keys: chosen, onChange: (keys: Key[]) => setChosen(keys), actions: call } }
            : {})}
        />
      </div>
      <NewPatientDrawer isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </>
  );
}
