import { useTranslation } from 'react-i18next';
import { useListAlerts } from '../../api/__generated__/alerts.ts';
import { usePermission } from '../../api/session.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { useWord } from '../../ui/use-word.ts';
import { severityTones } from '../alerts/severity-tones.ts';

/** As many as are read before a call. */
const SHOWN = 5;

/** What nobody has looked at yet of what a patient has answered: to be known before they are called. */
export function OpenAlerts({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const mayRead = usePermission('alerts.read');
  const { data } = useListAlerts(
    { state: 'open', patientId, pageSize: SHOWN },
    { query: { enabled: mayRead } },
  );
  if (!data || data.total === 0) return null;
  return (
    <>
      <h3>{t('desk.reserved.alerts', { count: data.total })}</h3>
      <ul className="desk-lines">
        {data.items.map(({ id, severity, message }) => (
          <li key={id}>
            <StateTag tone={severityTones[severity]}>{t(`reports.severities.${severity}`)}</StateTag>
            {word(message)}
          </li>
        ))}
      </ul>
    </>
  );
}
