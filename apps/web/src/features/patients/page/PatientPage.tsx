import { useParams } from '@tanstack/react-router';
import { useGetPatient } from '../../../api/__generated__/patients.ts';
import { PageLoading } from '../../../frame/page-states.tsx';
import { LoadError } from '../../../ui/LoadError.tsx';
import '../patients.css';
import { ConsentCard } from './ConsentCard.tsx';
import { ContactsCard } from './ContactsCard.tsx';
import { IdentifiersCard } from './IdentifiersCard.tsx';
import { PatientHeader } from './PatientHeader.tsx';
import { PhonesCard } from './PhonesCard.tsx';
import { Timeline } from './Timeline.tsx';
import { useTimeline } from './use-timeline.ts';

/** One patient: who and why we call, what has happened, and how they are reached. */
export function PatientPage() {
  const { id } = useParams({ from: '/frame/patients/$id' });
  const { data, error, refetch } = useGetPatient(id);
  const timeline = useTimeline(id);
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <PatientHeader patient={data} happened={timeline.items} />
      <div className="patient-columns">
        <Timeline timeline={timeline} />
        <div className="patient-side">
          <PhonesCard patient={data} />
          <ConsentCard patient={data} />
          <ContactsCard patient={data} />
          <IdentifiersCard patient={data} />
        </div>
      </div>
    </>
  );
}
