import { useTranslation } from 'react-i18next';
import { useGetPatient } from '../../api/__generated__/patients.ts';
import type { DeskCall } from '../../api/__generated__/model/index.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ConsentCard } from '../patients/page/ConsentCard.tsx';
import { ContactsCard } from '../patients/page/ContactsCard.tsx';
import { PatientHeader } from '../patients/page/PatientHeader.tsx';
import { PhonesCard } from '../patients/page/PhonesCard.tsx';
import { Timeline } from '../patients/page/Timeline.tsx';
import { useTimeline } from '../patients/page/use-timeline.ts';
import '../patients/patients.css';
import { CallCard } from './CallCard.tsx';
import { callerOf } from './caller.ts';
import { InterviewCard } from './interview/InterviewCard.tsx';
import { NoteBar } from './NoteBar.tsx';
import { WhoIsIt } from './WhoIsIt.tsx';

/** A call on the desk: who it is, what has happened with them, and what is written down about it. */
export function CallDesk({
  call,
  isCurrent,
  isWrappingUp,
  onDone,
}: {
  call: DeskCall;
  /** false: a call of earlier whose note is finished now. */
  isCurrent: boolean;
  isWrappingUp: boolean;
  onDone: () => void;
}) {
  const caller = callerOf(call);
  if (call.direction === 'internal') return <Colleague call={call} />;
  return (
    <div className="desk">
      {caller.is === 'known' ? <Known call={call} patientId={caller.patient.id} /> : <Unknown call={call} />}
      <NoteBar call={call} isCurrent={isCurrent} isWrappingUp={isWrappingUp} onDone={onDone} />
    </div>
  );
}

function Known({ call, patientId }: { call: DeskCall; patientId: string }) {
  const { data, error, refetch } = useGetPatient(patientId);
  const timeline = useTimeline(patientId);
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  return (
    <div>
      <PatientHeader patient={data} happened={timeline.items} />
      <div className="patient-columns">
        <div className="interview-column">
          <InterviewCard callId={call.id} />
          <Timeline timeline={timeline} />
        </div>
        <div className="patient-side">
          <CallCard call={call} />
          <PhonesCard patient={data} />
          <ContactsCard patient={data} />
          <ConsentCard patient={data} />
        </div>
      </div>
    </div>
  );
}

/** A call between colleagues: who it is, and nothing to fill in. */
function Colleague({ call: { others, dialed } }: { call: DeskCall }) {
  const { t } = useTranslation();
  const name = others.join('、');
  return (
    <PageHeader
      title={
        name === ''
          ? t('desk.colleague.calling', { extension: dialed ?? '' })
          : t('desk.colleague.title', { name })
      }
      summary={t('desk.colleague.text')}
    />
  );
}

function Unknown({ call }: { call: DeskCall }) {
  const { t } = useTranslation();
  const count = call.candidates.length;
  return (
    <div>
      <PageHeader
        title={t(count > 1 ? 'desk.who.several' : 'desk.who.unknown')}
        summary={t(count > 1 ? 'desk.who.severalText' : 'desk.who.unknownText')}
      />
      <div className="patient-columns">
        <WhoIsIt call={call} />
        <div className="patient-side">
          <CallCard call={call} />
        </div>
      </div>
    </div>
  );
}
