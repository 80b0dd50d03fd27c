import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGetIncomingCall } from '../../api/__generated__/incoming.ts';
import type { IncomingCallDetail } from '../../api/__generated__/model/index.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { Duration } from '../../ui/Duration.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { exactTime } from '../../ui/moments.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import '../calls/call.css';
import { DialButton } from '../desk/DialButton.tsx';
import { NetworkCard } from '../calls/NetworkCard.tsx';
import { RecordingPlayer } from '../calls/RecordingPlayer.tsx';
import { RatingTag } from '../ratings/RatingTag.tsx';
import { Caller } from './Caller.tsx';
import { IncomingResult } from './IncomingResult.tsx';
import { PatientLink } from './PatientLink.tsx';
import { Stays } from './Stays.tsx';

/** One call that came in: its recording, where it waited, who was asked, and what was written down. */
export function IncomingCallPage() {
  const { t } = useTranslation();
  const { callId } = useParams({ from: '/frame/incoming/$callId' });
  const { data, error, refetch } = useGetIncomingCall(callId);
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <PageHeader
        title={data.patient?.name ?? t('desk.who.unknown')}
        summary={`${exactTime(data.at)} · ${t('desk.call.inbound')}`}
        action={
          <span className="call-actions">
            <DialButton
              to={{ kind: 'call', callId }}
              label={data.patient?.name ?? data.caller}
              size="middle"
              reason={data.caller === '' && data.patient === null ? t('desk.call.hidden') : undefined}
            />
            <Link to="/incoming">{t('incoming.back')}</Link>
          </span>
        }
      />
      <div className="call-columns">
        <div>
          <section className="card">
            <h2>{t('calls.recording')}</h2>
            {data.recording ? (
              <RecordingPlayer recording={data.recording} />
            ) : (
              <p className="quiet">{t('calls.player.none')}</p>
            )}
          </section>
          <section className="card">
            <h2>{t('incoming.way')}</h2>
            <Stays call={data} />
          </section>
          <Notes notes={data.notes} />
          <NetworkCard lines={data.lines} />
        </div>
        <div>
          <section className="card">
            <h2>{t('calls.facts')}</h2>
            <CallFacts call={data} />
          </section>
        </div>
      </div>
    </>
  );
}

function Notes({ notes }: Pick<IncomingCallDetail, 'notes'>) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('desk.note.title')}</h2>
      {notes.map(({ by, text, disposition, at }) => (
        <p key={by}>
          {disposition && <strong>{t(`desk.dispositions.${disposition as 'other'}`)} </strong>}
          {text} <span className="quiet">{`${by} ${exactTime(at)}`}</span>
        </p>
      ))}
    </section>
  );
}

function CallFacts({ call }: { call: IncomingCallDetail }) {
  const { t } = useTranslation();
  return (
    <Facts
      items={[
        { key: 'result', label: t('incoming.result'), children: <IncomingResult result={call.result} /> },
        { key: 'patient', label: t('calls.patient'), children: <PatientLink patient={call.patient} /> },
        {
          key: 'caller',
          label: t('incoming.caller'),
          children: <Caller callId={call.id} caller={call.caller} />,
        },
        { key: 'dialed', label: t('desk.call.dialed'), children: call.dialedNumber ?? '–' },
        { key: 'route', label: t('incoming.route'), children: call.route?.name ?? '–' },
        { key: 'keys', label: t('desk.call.keys'), children: call.keys || '–' },
        { key: 'queue', label: t('desk.call.queue'), children: call.queue?.name ?? '–' },
        {
          key: 'waited',
          label: t('incoming.waited'),
          children: call.waitedMs === null ? '–' : <Duration ms={call.waitedMs} />,
        },
        ...(call.campaign
          ? [
              {
                key: 'campaign',
                label: t('incoming.campaign'),
                children: (
                  <Link
                    to="/campaigns/$id"
                    params={{ id: call.campaign.id }}
                    search={{ patientId: call.patient?.id }}
                  >
                    {call.campaign.name}
                  </Link>
                ),
              },
            ]
          : []),
        { key: 'answeredBy', label: t('incoming.answeredBy'), children: call.answeredBy?.name ?? '–' },
        {
          key: 'rating',
          label: t('ratings.title'),
          children: (
            <span>
              <RatingTag rating={call.rating} />{' '}
              {call.rating && <span className="quiet">{t('ratings.of', { staff: call.rating.staff })}</span>}
            </span>
          ),
        },
      ]}
    />
  );
}
