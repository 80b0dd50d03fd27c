import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../api/__generated__/model/index.ts';
import { CampaignState } from '../campaigns/CampaignState.tsx';
import { percentDone } from '../campaigns/progress.ts';
import { ProgressBar } from '../campaigns/ProgressBar.tsx';
import '../campaigns/campaigns.css';

/** Campaigns under way, one line each with how far it is. */
export function CampaignLines({ campaigns }: { campaigns: readonly Campaign[] }) {
  const { t } = useTranslation();
  return (
    <ul className="overview-list overview-campaigns">
      {campaigns.map(({ id, name, state, counts }) => (
        <li key={id}>
          <div className="overview-line">
            <Link to="/campaigns/$id" params={{ id }}>
              {name}
            </Link>
            <CampaignState state={state} />
            <span className="quiet">
              {t('campaigns.doneOf', { done: counts.done, targets: counts.targets })}
            </span>
            {counts.talking > 0 && (
              <span className="quiet">
                {t('campaigns.parts.talking')} {counts.talking}
              </span>
            )}
            <b>{percentDone(counts)}%</b>
          </div>
          <div className="overview-bar">
            <ProgressBar counts={counts} />
          </div>
        </li>
      ))}
    </ul>
  );
}
