import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListAlerts } from '../../api/__generated__/alerts.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { useWord } from '../../ui/use-word.ts';
import './alerts.css';
import { severityTones } from './severity-tones.ts';

/** As many as one command closes. */
const MOST = 200;

/** What else is open of a patient: one call often settles all of it. */
export function AlsoOpen({
  alertId,
  patientId,
  chosen,
  onChoose,
}: {
  /** The one that was opened: it is always among the chosen. */
  alertId: string;
  patientId: string;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const { data } = useListAlerts({ state: 'open', patientId, pageSize: MOST });
  const alerts = data?.items ?? [];
  const ids = [...new Set([alertId, ...alerts.map(({ id }) => id)])];
  return (
    <div className="also-open">
      {ids.length > 1 && (
        <Checkbox
          checked={chosen.length === ids.length}
          indeterminate={chosen.length < ids.length}
          onChange={({ target }) => onChoose(target.checked ? ids : [alertId])}
        >
          {t('alerts.allOfPatient', { count: ids.length })}
        </Checkbox>
      )}
      <ul>
        {alerts.map(({ id, severity, message }) => (
          <li key={id}>
            <Checkbox
              checked={chosen.includes(id)}
              disabled={id === alertId}
              onChange={({ target }) =>
                onChoose(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            >
              <StateTag tone={severityTones[severity]}>{t(`reports.severities.${severity}`)}</StateTag>{' '}
              {word(message)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}
