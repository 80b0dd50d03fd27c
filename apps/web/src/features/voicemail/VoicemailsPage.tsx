import { voicemailStates } from '@suifang/contract/voicemail.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ListVoicemailsParams, Voicemail } from '../../api/__generated__/model/index.ts';
import { useListVoicemails } from '../../api/__generated__/voicemail.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import type { Tone } from '../../ui/palette.ts';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import { Caller } from '../incoming/Caller.tsx';
import { PatientLink } from '../incoming/PatientLink.tsx';
import { MessageActions } from './MessageActions.tsx';
import { MessagePlayer } from './MessagePlayer.tsx';

const tones: Readonly<Record<Voicemail['state'], Tone>> = {
  new: 'amber',
  assigned: 'blue',
  called_back: 'purple',
  closed: 'green',
};

const columnsOf = (t: TFunction): Column<Voicemail>[] => [
  {
    key: 'leftAt',
    title: t('voicemail.leftAt'),
    isSortable: true,
    render: ({ leftAt }) => <RelativeTime at={leftAt} />,
  },
  {
    key: 'play',
    title: t('voicemail.message'),
    render: (message) => <MessagePlayer key={message.id} message={message} />,
  },
  { key: 'patient', title: t('calls.patient'), render: ({ patient }) => <PatientLink patient={patient} /> },
  {
    key: 'caller',
    title: t('incoming.caller'),
    render: ({ callId, caller }) => <Caller callId={callId} caller={caller} />,
  },
  { key: 'queue', title: t('desk.call.queue'), isOptional: true, render: ({ queue }) => queue.name },
  {
    key: 'state',
    title: t('voicemail.state'),
    render: ({ state }) => <StateTag tone={tones[state]}>{t(`voicemail.states.${state}`)}</StateTag>,
  },
  {
    key: 'assignedTo',
    title: t('voicemail.assignedTo'),
    render: ({ assignedTo }) => assignedTo?.name ?? '–',
  },
  {
    key: 'note',
    title: t('voicemail.note'),
    render: ({ note }) => <span className="line-note">{note || '–'}</span>,
  },
  {
    key: 'actions',
    title: t('agents.actions'),
    align: 'right',
    render: (message) => <MessageActions message={message} />,
  },
];

/** Messages of callers whom nobody took, as work. */
export function VoicemailsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/voicemails' });
  const navigate = useNavigate({ from: '/voicemails' });
  const query = useListVoicemails(search as ListVoicemailsParams, {
    query: { placeholderData: (before) => before },
  });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const isFiltered = search.state !== undefined || search.whose !== undefined;
  return (
    <>
      <PageHeader title={t('voicemail.title')} summary={t('voicemail.summary')} />
      <div className="card">
        <FilterBar<'state' | 'whose'>
          search={search}
          onSearch={change}
          filters={[
            {
              key: 'state',
              label: t('voicemail.state'),
              options: (['open', ...voicemailStates] as const).map((value) => ({
                value,
                label: t(`voicemail.states.${value}`),
              })),
            },
            {
              key: 'whose',
              label: t('voicemail.assignedTo'),
              options: (['mine', 'nobodys'] as const).map((value) => ({
                value,
                label: t(`voicemail.whose.${value}`),
              })),
            },
          ]}
        />
        <DataTable
          name="voicemails"
          columns={columnsOf(t)}
          rowKey={({ id }) => id}
          query={query}
          search={search}
          onSearch={change}
          empty={{ text: t('voicemail.empty') }}
          onClearFilters={isFiltered ? () => change({ state: undefined, whose: undefined }) : undefined}
          onRowClick={({ callId }) => void navigate({ to: '/incoming/$callId', params: { callId } })}
        />
      </div>
    </>
  );
}
