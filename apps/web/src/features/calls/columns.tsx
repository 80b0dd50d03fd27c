import { SoundOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { CallSummary } from '../../api/__generated__/model/index.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { Duration } from '../../ui/Duration.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { CallOutcome, CallResult } from './CallOutcome.tsx';

function CallLength({ call }: { call: CallSummary }) {
  if (!call.answeredAt || !call.endedAt) return <>–</>;
  return <Duration ms={new Date(call.endedAt).getTime() - new Date(call.answeredAt).getTime()} />;
}

/** The columns of both lists, of calls and of recordings. */
export function callColumns(t: TFunction): Column<CallSummary>[] {
  return [
    {
      key: 'dialedAt',
      title: t('calls.dialedAt'),
      isSortable: true,
      render: ({ dialedAt }) => <RelativeTime at={dialedAt} />,
    },
    { key: 'patient', title: t('calls.patient'), render: ({ patient }) => patient.name },
    {
      key: 'number',
      title: t('calls.number'),
      render: ({ number }) => <span style={{ fontVariantNumeric: 'tabular-nums' }}>{number}</span>,
    },
    { key: 'campaign', title: t('calls.campaign'), render: ({ campaign }) => campaign.name },
    { key: 'outcome', title: t('calls.outcome'), render: (call) => <CallOutcome call={call} /> },
    { key: 'result', title: t('calls.result'), render: (call) => <CallResult call={call} /> },
    { key: 'length', title: t('calls.length'), align: 'right', render: (call) => <CallLength call={call} /> },
    {
      key: 'attempt',
      title: t('calls.attempt'),
      align: 'right',
      isOptional: true,
      render: ({ attempt }) => attempt,
    },
    { key: 'trunk', title: t('calls.trunk'), isOptional: true, render: ({ trunk }) => trunk.name },
    {
      key: 'recording',
      title: t('calls.recording'),
      render: ({ id, recordingId }) =>
        recordingId && (
          <Link to="/calls/$callId" params={{ callId: id }}>
            <SoundOutlined /> {t('calls.listen')}
          </Link>
        ),
    },
  ];
}
