import { SoundOutlined } from '@ant-design/icons';
import { outcomeNames } from '@suifang/contract/campaigns/outcomes.ts';
import type { PeoplesCallKind } from '@suifang/contract/calls.ts';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListPeoplesCalls } from '../../api/__generated__/calls.ts';
import type { ListPeoplesCallsParams, PeoplesCall } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Duration } from '../../ui/Duration.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { Tone } from '../../ui/palette.ts';
import type { SearchChange } from '../../ui/table-search.ts';
import { useWord } from '../../ui/use-word.ts';
import { PeriodFilter } from './PeriodFilter.tsx';

const tones: Readonly<Record<PeoplesCall['result'], Tone>> = {
  live: 'blue',
  talked: 'green',
  not_reached: 'amber',
  cancelled: 'grey',
  refused: 'red',
};

/** Calls that no campaign has made: from desks, from outside, between colleagues. */
export function PeoplesCalls({ kind }: { kind: PeoplesCallKind }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/calls' });
  const navigate = useNavigate({ from: '/calls' });
  const { q, from, to, page, pageSize, sort } = search;
  const query = useListPeoplesCalls({ kind, q, from, to, page, pageSize, sort } as ListPeoplesCallsParams, {
    query: { placeholderData: (before) => before },
  });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const isFiltered = [q, from, to].some((one) => one !== undefined);
  return (
    <>
      <FilterBar<'kind'> search={search} onSearch={change} searchHint={t('calls.peopleHint')} />
      <PeriodFilter from={from} to={to} onSearch={change} />
      <DataTable
        name={`calls-${kind}`}
        columns={useColumns(kind)}
        rowKey={({ id }) => id}
        query={query}
        search={search}
        onSearch={change}
        empty={{ text: t(`calls.emptyOf.${kind}`) }}
        onClearFilters={
          isFiltered ? () => change({ q: undefined, from: undefined, to: undefined }) : undefined
        }
        {...(kind === 'in' && {
          onRowClick: ({ id }: PeoplesCall) =>
            void navigate({ to: '/incoming/$callId', params: { callId: id } }),
        })}
      />
    </>
  );
}

function useColumns(kind: PeoplesCallKind): Column<PeoplesCall>[] {
  const { t } = useTranslation();
  const word = useWord();
  const mayListen = usePermission('recordings.play');
  const who: Column<PeoplesCall>[] =
    kind === 'internal'
      ? [{ key: 'colleague', title: t('calls.colleague'), render: ({ colleague }) => colleague ?? '–' }]
      : [
          { key: 'patient', title: t('calls.patient'), render: ({ patient }) => patient?.name ?? '–' },
          {
            key: 'number',
            title: t('calls.number'),
            render: ({ number }) => <span className="tabular">{number ?? '–'}</span>,
          },
        ];
  return [
    {
      key: 'at',
      title: t('calls.beganAt'),
      isSortable: true,
      render: ({ at }) => <RelativeTime at={at} />,
    },
    {
      key: 'agent',
      title: t(kind === 'in' ? 'calls.takenBy' : 'calls.calledBy'),
      render: ({ agent }) => agent?.name ?? '–',
    },
    ...who,
    {
      key: 'result',
      title: t('calls.outcome'),
      render: ({ result, outcome }) => (
        <StateTag tone={tones[result]}>
          {result === 'not_reached' && outcome
            ? word(outcomeNames[outcome])
            : t(`calls.peopleResults.${result}`)}
        </StateTag>
      ),
    },
    {
      key: 'length',
      title: t('calls.length'),
      align: 'right',
      render: ({ talkedMs }) => (talkedMs === null ? '–' : <Duration ms={talkedMs} />),
    },
    {
      key: 'recording',
      title: t('calls.recording'),
      render: ({ recordingId }) =>
        recordingId &&
        mayListen && (
          <Link to="/recordings" search={{ play: recordingId }} onClick={(event) => event.stopPropagation()}>
            <SoundOutlined /> {t('calls.listen')}
          </Link>
        ),
    },
  ];
}
