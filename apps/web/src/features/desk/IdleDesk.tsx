import { Alert, Button } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useGetDeskDay, useGetOwnReservation } from '../../api/__generated__/desk.ts';
import type {
  AgentPresence,
  DeskDay,
  DeskDayUnfinishedItem,
  DeskDayWaitingItem,
} from '../../api/__generated__/model/index.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { Duration } from '../../ui/Duration.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { useSince } from '../../ui/use-since.ts';
import { RatingAverage } from '../ratings/RatingAverage.tsx';
import { DueCallbacks } from './DueCallbacks.tsx';
import { onPhoneChange, readPhoneState, restartPhone } from './phone-state.ts';
import { ReservationCard } from './ReservationCard.tsx';
import { DialField } from './DialField.tsx';
import { RecentCalls } from './RecentCalls.tsx';

/** Between calls: the day so far, who waits, and what is still to be written down. */
export function IdleDesk({
  presence,
  onOpen,
}: {
  presence: AgentPresence;
  onOpen: (callId: string) => void;
}) {
  const { t } = useTranslation();
  const { data, error, refetch } = useGetDeskDay();
  const hasPatient = Boolean(useGetOwnReservation().data?.reservation);
  const hint = presence.state === 'idle' && hasPatient ? 'patientKept' : presence.state;
  return (
    <>
      <PageHeader title={t('desk.menu')} summary={t(`desk.hints.${hint}`)} />
      <NoPhone />
      {error && !data ? (
        <LoadError error={error} retry={refetch} />
      ) : data ? (
        <Day day={data} onOpen={onOpen} />
      ) : (
        <PageLoading />
      )}
    </>
  );
}

/** Why no call can come although somebody has signed in, and what to do about it. */
function NoPhone() {
  const { t } = useTranslation();
  const { at } = useSyncExternalStore(onPhoneChange, readPhoneState);
  if (at !== 'no-microphone' && at !== 'failed') return null;
  return (
    <Alert
      className="desk-no-phone"
      type="error"
      showIcon
      title={t(`desk.noPhone.${at}.title`)}
      description={t(`desk.noPhone.${at}.text`)}
      action={<Button onClick={restartPhone}>{t('ui.retry')}</Button>}
    />
  );
}

function Day({ day, onOpen }: { day: DeskDay; onOpen: (callId: string) => void }) {
  const { t } = useTranslation();
  const { calls, talkMs, pauseMs, ratings, waiting, recent, unfinished } = day;
  return (
    <div className="desk-idle">
      <div>
        <DialField />
        <section className="card" aria-label={t('desk.day.title')}>
          <h2>{t('desk.day.title')}</h2>
          <dl className="desk-figures">
            <dt>{t('desk.day.calls')}</dt>
            <dd>{calls}</dd>
            <dt>{t('desk.day.talk')}</dt>
            <dd>
              <Duration ms={talkMs} />
            </dd>
            <dt>{t('desk.day.average')}</dt>
            <dd>{calls === 0 ? '–' : <Duration ms={talkMs / calls} />}</dd>
            <dt>{t('desk.day.pause')}</dt>
            <dd>
              <Duration ms={pauseMs} />
            </dd>
            <dt>{t('ratings.title')}</dt>
            <dd>
              <RatingAverage ratings={ratings} />
            </dd>
          </dl>
        </section>
      </div>
      <RecentCalls calls={recent} />
      <div>
        <ReservationCard />
        <DueCallbacks />
        <section className="card" aria-label={t('desk.waiting.title', { count: waiting.length })}>
          <h2>{t('desk.waiting.title', { count: waiting.length })}</h2>
          {waiting.length === 0 && <p className="quiet">{t('desk.waiting.nobody')}</p>}
          <ol className="desk-lines">
            {waiting.map((one) => (
              <Waiting key={one.callId} waiting={one} />
            ))}
          </ol>
        </section>
        <section className="card" aria-label={t('desk.unfinished.title', { count: unfinished.length })}>
          <h2>{t('desk.unfinished.title', { count: unfinished.length })}</h2>
          {unfinished.length === 0 && <p className="quiet">{t('desk.unfinished.none')}</p>}
          <ol className="desk-lines">
            {unfinished.map((one) => (
              <Unfinished key={one.callId} call={one} onOpen={onOpen} />
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}

function Waiting({ waiting: { name, masked, queue, since } }: { waiting: DeskDayWaitingItem }) {
  const { t } = useTranslation();
  const waited = useSince(since);
  return (
    <li>
      <strong>{name ?? t('desk.who.unknown')}</strong> <span className="tabular">{masked}</span>
      <span className="quiet">{queue}</span>
      <span className="desk-line-end tabular">{waited}</span>
    </li>
  );
}

function Unfinished({
  call: { callId, at, name, masked },
  onOpen,
}: {
  call: DeskDayUnfinishedItem;
  onOpen: (callId: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{name ?? t('desk.who.unknown')}</strong> <span className="tabular">{masked}</span>
      <span className="quiet">
        <RelativeTime at={at} />
      </span>
      <Button size="small" className="desk-line-end" onClick={() => onOpen(callId)}>
        {t('desk.unfinished.write')}
      </Button>
    </li>
  );
}
