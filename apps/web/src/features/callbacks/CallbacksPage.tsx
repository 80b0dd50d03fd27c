import { callbackStates } from '@suifang/contract/callbacks.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useListCallbackTasks } from '../../api/__generated__/callbacks.ts';
import type { CallbackTask, ListCallbackTasksParams } from '../../api/__generated__/model/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import { Caller } from '../incoming/Caller.tsx';
import { PatientLink } from '../incoming/PatientLink.tsx';
import { TaskActions } from './TaskActions.tsx';

function State({ task: { state, assignedTo } }: { task: CallbackTask }) {
  const { t } = useTranslation();
  if (state === 'done') return <StateTag tone="green">{t('callbacks.states.done')}</StateTag>;
  if (state === 'cancelled') return <StateTag tone="grey">{t('callbacks.states.cancelled')}</StateTag>;
  return assignedTo ? (
    <StateTag tone="blue">{t('callbacks.taken')}</StateTag>
  ) : (
    <StateTag tone="amber">{t('callbacks.states.open')}</StateTag>
  );
}

const columnsOf = (t: TFunction): Column<CallbackTask>[] => [
  {
    key: 'dueAt',
    title: t('callbacks.dueAt'),
    isSortable: true,
    render: ({ dueAt }) => <RelativeTime at={dueAt} />,
  },
  { key: 'patient', title: t('calls.patient'), render: ({ patient }) => <PatientLink patient={patient} /> },
  {
    key: 'caller',
    title: t('callbacks.number'),
    render: ({ callId, caller, reason }) =>
      callId === null || reason === 'wants_person' ? (
        caller || '–'
      ) : (
        <Caller callId={callId} caller={caller} />
      ),
  },
  { key: 'reason', title: t('callbacks.reason'), render: ({ reason }) => t(`callbacks.reasons.${reason}`) },
  { key: 'queue', title: t('desk.call.queue'), isOptional: true, render: ({ queue }) => queue?.name ?? '–' },
  { key: 'state', title: t('voicemail.state'), render: (task) => <State task={task} /> },
  {
    key: 'assignedTo',
    title: t('callbacks.assignedTo'),
    render: ({ assignedTo }) => assignedTo?.name ?? '–',
  },
  {
    key: 'result',
    title: t('callbacks.result'),
    render: ({ result, comment }) => <span className="line-note">{result || comment || '–'}</span>,
  },
  {
    key: 'actions',
    title: t('agents.actions'),
    align: 'right',
    render: (task) => <TaskActions task={task} />,
  },
];

/** Who wants to be rung back, the longest due first. */
export function CallbacksPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/callbacks' });
  const navigate = useNavigate({ from: '/callbacks' });
  const query = useListCallbackTasks(search as ListCallbackTasksParams, {
    query: { placeholderData: (before) => before },
  });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const isFiltered = search.state !== undefined || search.whose !== undefined;
  return (
    <>
      <PageHeader title={t('callbacks.title')} summary={t('callbacks.summary')} />
      <div className="card">
        <FilterBar<'state' | 'whose'>
          search={search}
          onSearch={change}
          filters={[
            {
              key: 'state',
              label: t('voicemail.state'),
              options: callbackStates.map((value) => ({ value, label: t(`callbacks.states.${value}`) })),
            },
            {
              key: 'whose',
              label: t('callbacks.assignedTo'),
              options: (['mine', 'nobodys'] as const).map((value) => ({
                value,
                label: t(`voicemail.whose.${value}`),
              })),
            },
          ]}
        />
        <DataTable
          name="callbacks"
          columns={columnsOf(t)}
          rowKey={({ id }) => id}
          query={query}
          search={search}
          onSearch={change}
          empty={{ text: t('callbacks.empty') }}
          onClearFilters={isFiltered ? () => change({ state: undefined, whose: undefined }) : undefined}
          onRowClick={({ callId }) => {
            if (callId !== null) void navigate({ to: '/incoming/$callId', params: { callId } });
          }}
        />
      </div>
    </>
  );
}
