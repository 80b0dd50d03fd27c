import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '../../../api/__generated__/model/index.ts';
import { LoadError } from '../../../ui/LoadError.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { dayOrTime, isDayOnly } from '../days.ts';
import { SideCard } from './SideCard.tsx';
import { AlertEntry, AttemptEntry, DiagnosisEntry, OperationEntry, StayEntry } from './TimelineEntries.tsx';
import { ConsentEntry, DoNotCallEntry } from './WishEntries.tsx';
import { ResponseEntry } from './ResponseEntry.tsx';
import type { PatientTimeline } from './use-timeline.ts';

const kinds = {
  stay: 'patients.timeline.stay',
  operation: 'patients.timeline.operation',
  diagnosis: 'patients.timeline.diagnosis',
  attempt: 'patients.timeline.call',
  response: 'patients.timeline.response',
  alert: 'patients.timeline.alert',
  consent: 'patients.timeline.consent',
  'do-not-call': 'patients.timeline.doNotCall',
} as const satisfies Record<TimelineItem['kind'], string>;

/** Everything that happened to a patient, newest first. */
export function Timeline({ timeline }: { timeline: PatientTimeline }) {
  const { t } = useTranslation();
  return (
    <SideCard title={t('patients.timeline.title')}>
      <TimelineBody timeline={timeline} />
    </SideCard>
  );
}

const ofRecord: ReadonlySet<TimelineItem['kind']> = new Set(['stay', 'operation', 'diagnosis']);

function When({ item: { kind, at } }: { item: TimelineItem }) {
  return ofRecord.has(kind) && isDayOnly(at) ? (
    <time dateTime={at}>{dayOrTime(at)}</time>
  ) : (
    <RelativeTime at={at} />
  );
}

function TimelineBody({
  timeline: { items, error, hasMore, isLoadingMore, loadMore, retry },
}: {
  timeline: PatientTimeline;
}) {
  const { t } = useTranslation();
  if (error && !items) return <LoadError error={error} retry={retry} />;
  if (!items) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (items.length === 0) return <Notice text={t('patients.timeline.empty')} />;
  const newestResponse = items.find(({ kind }) => kind === 'response')?.id;
  return (
    <>
      <ol className="timeline">
        {items.map((item) => (
          <li key={`${item.kind}:${item.id}`}>
            <When item={item} />
            <span className="timeline-kind">{t(kinds[item.kind])}</span>
            <div>
              <Entry item={item} isNewestResponse={item.id === newestResponse} />
            </div>
          </li>
        ))}
      </ol>
      {hasMore && (
        <Button block loading={isLoadingMore} onClick={loadMore}>
          {t('patients.timeline.more')}
        </Button>
      )}
    </>
  );
}

function Entry({ item, isNewestResponse }: { item: TimelineItem; isNewestResponse: boolean }) {
  switch (item.kind) {
    case 'stay':
      return <StayEntry item={item} />;
    case 'operation':
      return <OperationEntry item={item} />;
    case 'diagnosis':
      return <DiagnosisEntry item={item} />;
    case 'attempt':
      return <AttemptEntry item={item} />;
    case 'response':
      return <ResponseEntry item={item} isOpenFirst={isNewestResponse} />;
    case 'alert':
      return <AlertEntry item={item} />;
    case 'consent':
      return <ConsentEntry item={item} />;
    case 'do-not-call':
      return <DoNotCallEntry item={item} />;
  }
}
