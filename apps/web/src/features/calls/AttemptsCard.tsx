import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CallDetail } from '../../api/__generated__/model/index.ts';
import { exactTime } from '../../ui/moments.ts';
import { CallOutcome, CallResult } from './CallOutcome.tsx';

/** Every attempt to reach the same patient in the same campaign; this one is marked. */
export function AttemptsCard({ call }: { call: CallDetail }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('calls.attempts', { count: call.attempts.length })}</h2>
      <ol className="call-attempts">
        {call.attempts.map((dial) => (
          <li key={dial.id} aria-current={dial.id === call.id ? 'true' : undefined}>
            <span>
              {dial.id === call.id ? (
                <b>{t('calls.thisAttempt', { count: dial.attempt })}</b>
              ) : (
                <Link to="/calls/$callId" params={{ callId: dial.id }}>
                  {t('calls.attemptCount', { count: dial.attempt })}
                </Link>
              )}
              <CallOutcome call={{ state: 'ended', outcome: dial.outcome }} />
              {dial.result !== null && <CallResult call={dial} />}
            </span>
            <span className="quiet">
              {exactTime(dial.dialedAt)} · {dial.number}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
