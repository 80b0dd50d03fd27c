import { useTranslation } from 'react-i18next';
import type { CampaignReport } from '../../api/__generated__/model/index.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useDrill } from './use-drill.ts';
import { severityTones } from '../alerts/severity-tones.ts';

/** Alerts by rule: how many, and how many nobody has dealt with. */
export function AlertsTable({ alerts }: { alerts: CampaignReport['alerts'] }) {
  const { t } = useTranslation();
  const word = useWord();
  const drill = useDrill();
  return (
    <section className="card report-card">
      <header>
        <h2>{t('reports.alerts')}</h2>
      </header>
      {alerts.length === 0 ? (
        <p className="quiet">{t('reports.noAlerts')}</p>
      ) : (
        <table className="report-table">
          <thead>
            <tr>
              <th scope="col">{t('reports.alertRule')}</th>
              <th scope="col">{t('reports.raised')}</th>
              <th scope="col">{t('reports.open')}</th>
            </tr>
          </thead>
          <tbody>
            {alerts.map(({ rule, severity, message, raised, open }) => (
              <tr key={`${rule} ${severity}`}>
                <th scope="row">
                  <StateTag tone={severityTones[severity]}>{t(`reports.severities.${severity}`)}</StateTag>{' '}
                  {word(message)}
                </th>
                <td>
                  <a onClick={() => drill({ figure: 'alert', value: rule })}>{raised.toLocaleString()}</a>
                </td>
                <td>{open.toLocaleString()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
