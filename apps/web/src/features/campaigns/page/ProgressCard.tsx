import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CampaignDetail } from '../../../api/__generated__/model/index.ts';
import { isResult, percentDone, progressShares } from '../progress.ts';
import { ProgressBar, usePartName } from '../ProgressBar.tsx';

const stateOf = { talking: 'dialing', ringing: 'dialing', waiting: 'waiting' } as const;

/** How far the campaign is: one bar cut by what became of the patients; each number leads to its patients below. */
export function ProgressCard({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation();
  const name = usePartName();
  const { counts, id, speaking } = campaign;
  return (
    <section className="card">
      <div className="campaign-figures">
        <strong>{t('campaigns.doneOf', { done: counts.done, targets: counts.targets })}</strong>
        <span className="campaign-percent">{percentDone(counts)}%</span>
        <span>{t('campaigns.attemptsMade', { count: counts.attempts })}</span>
        {speaking && <span>{t('campaigns.speaking', speaking)}</span>}
        {counts.wantsPerson > 0 && (
          <Link to="/campaigns/$id" params={{ id }} search={{ wantsPerson: 'true' }}>
            {t('campaigns.wantsPersonCount', { count: counts.wantsPerson })}
          </Link>
        )}
      </div>
      <ProgressBar counts={counts} height={16} />
      <ul className="campaign-legend">
        {progressShares(counts).map(({ key, count, tone, nth, share }) => (
          <li key={key} data-tone={tone} data-nth={nth}>
            <Link
              to="/campaigns/$id"
              params={{ id }}
              search={isResult(key) ? { result: key } : { state: stateOf[key] }}
            >
              {name(key)} <b>{count.toLocaleString()}</b> <span className="quiet">{share}%</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
