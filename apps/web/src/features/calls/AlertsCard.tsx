import { useTranslation } from 'react-i18next';
import type { CallDetail } from '../../api/__generated__/model/index.ts';
import { exactTime } from '../../ui/moments.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { useWord } from '../../ui/use-word.ts';
import { severityTones } from '../alerts/severity-tones.ts';

/** The alerts that this call has raised, and whether somebody has dealt with them. */
export function AlertsCard({ alerts }: Pick<CallDetail, 'alerts'>) {
  const { t } = useTranslation();
  const word = useWord();
  if (alerts.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('calls.alerts.title', { count: alerts.length })}</h2>
      <ul className="call-alerts">
        {alerts.map(({ id, severity, message, acknowledgedAt, acknowledgedBy, actionTaken }) => (
          <li key={id}>
            <StateTag tone={severityTones[severity]}>{t(`reports.severities.${severity}`)}</StateTag>
            <b>{word(message)}</b>
            <span className="quiet">
              {acknowledgedAt
                ? t('calls.alerts.done', {
                    name: acknowledgedBy ?? '–',
                    at: exactTime(acknowledgedAt),
                    action: actionTaken ?? '',
                  })
                : t('calls.alerts.open')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
