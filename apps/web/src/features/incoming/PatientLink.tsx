import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Whose number it is; a stranger's is said to be one. */
export function PatientLink({ patient }: { patient: { id: string; name: string } | null }) {
  const { t } = useTranslation();
  if (!patient) return <span className="quiet">{t('desk.who.unknown')}</span>;
  return (
    <Link to="/patients/$id" params={{ id: patient.id }} onClick={(event) => event.stopPropagation()}>
      {patient.name}
    </Link>
  );
}
