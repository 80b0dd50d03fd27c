import { describeAnswer, evaluate, itemOf } from '@suifang/contract/questionnaire/index.ts';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../../ui/preferences.ts';
import { StateTag } from '../../../ui/StateTag.tsx';
import type { PreviewCall } from '../preview-call.ts';
import { severityTones } from '../../alerts/severity-tones.ts';

/** What the pretended call came to so far: answers, score, alerts. */
export function CallResult({ call }: { call: PreviewCall }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  if (call.given.length === 0) return null;
  const { score, band, alerts } = evaluate(call.form, call.answers);
  return (
    <section className="call-result">
      <h3>{t('questionnaires.preview.result')}</h3>
      <dl>
        {call.given.map(({ linkId, answer }) => {
          const item = itemOf(call.form, linkId);
          return (
            item && (
              <div key={linkId}>
                <dt>{item.text[language]}</dt>
                <dd>{describeAnswer(item, answer)[language]}</dd>
              </div>
            )
          );
        })}
      </dl>
      {score !== undefined && (
        <p>
          {t('questionnaires.preview.score', { score })} {band?.label[language]}
        </p>
      )}
      {alerts.map((alert) => (
        <p key={alert.rule}>
          <StateTag tone={severityTones[alert.severity]}>
            {t(`questionnaires.alerts.severities.${alert.severity}`)}
          </StateTag>{' '}
          {alert.message[language]}
        </p>
      ))}
    </section>
  );
}
