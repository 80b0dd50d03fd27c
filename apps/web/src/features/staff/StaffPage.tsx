import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListStaff } from '../../api/__generated__/staff.ts';
import type { ListStaffParams, StaffMember } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import { StaffActions } from './StaffActions.tsx';
import { StaffForm } from './StaffForm.tsx';

function useColumns(): Column<StaffMember>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', title: t('staff.name'), isSortable: true, render: ({ name }) => name },
    { key: 'login', title: t('staff.signIn.login'), isSortable: true, render: ({ login }) => login },
    { key: 'role', title: t('staff.role'), render: ({ role }) => t(`staff.roles.${role}`) },
    { key: 'state', title: t('staff.state'), render: (member) => <StaffState member={member} /> },
    {
      key: 'lastSeenAt',
      title: t('staff.lastSeen'),
      isOptional: true,
      render: ({ lastSeenAt }) => (lastSeenAt ? <RelativeTime at={lastSeenAt} /> : t('staff.never')),
    },
    {
      key: 'createdAt',
      title: t('staff.created'),
      isSortable: true,
      isOptional: true,
      render: ({ createdAt }) => <RelativeTime at={createdAt} />,
    },
    {
      key: 'actions',
      title: t('staff.actions'),
      align: 'right',
      render: (member) => <StaffActions member={member} />,
    },
  ];
}

function StaffState({ member }: { member: StaffMember }) {
  const { t } = useTranslation();
  if (member.disabledAt) return <StateTag tone="grey">{t('staff.disabled')}</StateTag>;
  if (member.mustChangePassword) return <StateTag tone="amber">{t('staff.firstPassword')}</StateTag>;
  return <StateTag tone="green">{t('staff.active')}</StateTag>;
}

/** Who may sign in, and what they may do. */
export function StaffPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/staff' });
  const navigate = useNavigate({ from: '/staff' });
  const mayWrite = usePermission('staff.write');
  const [isAdding, setIsAdding] = useState(false);
  const query = useListStaff(search as ListStaffParams, { query: { placeholderData: (before) => before } });
  const columns = useColumns();
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const add = mayWrite && (
    <Button type="primary" onClick={() => setIsAdding(true)}>
      {t('staff.add')}
    </Button>
  );
  const isFiltered = search.q !== undefined || search.state !== undefined;
  return (
    <>
      <PageHeader title={t('staff.title')} summary={t('staff.summary')} action={add} />
      <div className="card">
        <FilterBar<'state'>
          search={search}
          onSearch={change}
          searchHint={t('staff.searchHint')}
          filters={[
            {
              key: 'state',
              label: t('staff.state'),
              options: [
                { value: 'active', label: t('staff.active') },
                { value: 'disabled', label: t('staff.disabled') },
              ],
            },
          ]}
        />
        <DataTable
          name="staff"
          columns={mayWrite ? columns : columns.filter(({ key }) => key !== 'actions')}
          rowKey={({ id }) => id}
          query={query}
          search={search}
          onSearch={change}
          empty={{ text: t('staff.empty'), action: add }}
          onClearFilters={isFiltered ? () => change({ q: undefined, state: undefined }) : undefined}
        />
      </div>
      <StaffForm isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </>
  );
}
