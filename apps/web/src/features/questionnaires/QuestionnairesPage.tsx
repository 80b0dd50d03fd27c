import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuestionnaires } from '../../api/__generated__/questionnaires.ts';
import type { ListQuestionnairesParams, QuestionnaireSummary } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { NewQuestionnaireDialog } from './NewQuestionnaireDialog.tsx';
import { QuestionnaireActions } from './QuestionnaireActions.tsx';
import './questionnaires.css';
import { QuestionnaireState } from './QuestionnaireState.tsx';

function useColumns(): Column<QuestionnaireSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'title', title: t('questionnaires.name'), isSortable: true, render: ({ title }) => title },
    {
      key: 'state',
      title: t('questionnaires.state'),
      render: (row) => <QuestionnaireState questionnaire={row} />,
    },
    {
      key: 'version',
      title: t('questionnaires.version'),
      render: ({ latest }) =>
        latest ? (
          <>
            {t('questionnaires.versionNumber', { version: latest.version })}
            <span style={{ marginLeft: 8, color: 'var(--quiet)' }}>
              <RelativeTime at={latest.publishedAt} />
            </span>
          </>
        ) : (
          t('questionnaires.never')
        ),
    },
    {
      key: 'updatedAt',
      title: t('questionnaires.updated'),
      isSortable: true,
      isOptional: true,
      render: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
    },
    {
      key: 'actions',
      title: '',
      align: 'right',
      render: (row) => <QuestionnaireActions questionnaire={row} />,
    },
  ];
}

const states = ['published', 'draft', 'retired'] as const;

/** All questionnaires: which can be used, which are being worked on. */
export function QuestionnairesPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/questionnaires' });
  const navigate = useNavigate({ from: '/questionnaires' });
  const mayWrite = usePermission('questionnaires.write');
  const [open, setOpen] = useState<'new' | 'import'>();
  const query = useListQuestionnaires(search as ListQuestionnairesParams, {
    query: { placeholderData: (before) => before },
  });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const actions = mayWrite && (
    <>
      <Button onClick={() => setOpen('import')}>{t('questionnaires.import.button')}</Button>
      <Button type="primary" onClick={() => setOpen('new')}>
        {t('questionnaires.add')}
      </Button>
    </>
  );
  const isFiltered = search.q !== undefined || search.state !== undefined;
  return (
    <>
      <PageHeader title={t('questionnaires.title')} summary={t('questionnaires.summary')} action={actions} />
      <div className="card">
        <FilterBar<'state'>
          search={search}
          onSearch={change}
          searchHint={t('questionnaires.searchHint')}
          filters={[
            {
              key: 'state',
              label: t('questionnaires.state'),
              options: states.map((value) => ({ value, label: t(`questionnaires.stateFilters.${value}`) })),
            },
          ]}
        />
        <DataTable
          name="questionnaires"
          columns={useColumns()}
          rowKey={({ id }) => id}
          query={query}
          search={search}
          onSearch={change}
          onRowClick={({ id }) => void navigate({ to: '/questionnaires/$id', params: { id } })}
          empty={{ text: t('questionnaires.empty'), action: actions }}
          onClearFilters={isFiltered ? () => change({ q: undefined, state: undefined }) : undefined}
        />
      </div>
      <NewQuestionnaireDialog isOpen={open === 'new'} onClose={() => setOpen(undefined)} />
      <ImportDialog isOpen={open === 'import'} onClose={() => setOpen(undefined)} />
    </>
  );
}
