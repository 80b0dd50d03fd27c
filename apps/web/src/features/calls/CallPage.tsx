import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGetCall } from '../../api/__generated__/calls.ts';
import type { CallDetail } from '../../api/__generated__/model/index.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { exactTime } from '../../ui/moments.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { DialButton } from '../desk/DialButton.tsx';
import './call.css';
import { AlertsCard } from './AlertsCard.tsx';
import { AnswersCard } from './AnswersCard.tsx';
import { AttemptsCard } from './AttemptsCard.tsx';
import { CallFacts } from './CallFacts.tsx';
import { NetworkCard } from './NetworkCard.tsx';
import { RecordingPlayer } from './RecordingPlayer.tsx';
import { Timeline } from './Timeline.tsx';
import { WireCard } from './WireCard.tsx';

function Call({ call }: { call: CallDetail }) {
  const { t } = useTranslation();
  return (
    <div className="call-columns">
      <div>
        {call.answeredAt && (
          <section className="card">
            <h2>{t('calls.recording')}</h2>
            {call.recording ? (
              <RecordingPlayer recording={call.recording} />
            ) : (
              <p style={{ margin: 0, color: 'var(--quiet)' }}>{t('calls.player.none')}</p>
            )}
          </section>
        )}
        <AlertsCard alerts={call.alerts} />
        <AnswersCard answers={call.answers} />
        <section className="card">
          <h2>{t('calls.timeline')}</h2>
          <Timeline call={call} />
        </section>
        <NetworkCard lines={call.lines} />
        {call.wire && <WireCard wire={call.wire} />}
      </div>
      <div>
        <section className="card">
          <h2>{t('calls.facts')}</h2>
          <CallFacts call={call} />
        </section>
        <AttemptsCard call={call} />
      </div>
    </div>
  );
}

/** One call: its recording, what happened, what was answered. */
export function CallPage() {
  const { t } = useTranslation();
  const { callId } = useParams({ from: '/frame/calls/$callId' });
  const { data, error, refetch } = useGetCall(callId);
  if (error) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <PageHeader
        title={data.patient.name}
        summary={`${exactTime(data.dialedAt)} · ${data.campaign.name}`}
        action={
          <span className="call-actions">
            <DialButton
              to={{ kind: 'attempt', attemptId: data.id }}
              label={data.patient.name}
              size="middle"
            />
            <Link to="/calls">{t('calls.back')}</Link>
          </span>
        }
      />
      <Call call={data} />
    </>
  );
}
