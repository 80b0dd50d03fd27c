import { useTranslation } from 'react-i18next';
import type { CampaignCheck } from '../../../api/__generated__/model/index.ts';
import { Duration } from '../../../ui/Duration.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';

/** When the first phone rings, between when and when the last one is through, and what that rests on. */
export function CheckTimes({ check }: { check: CampaignCheck }) {
  const { t } = useTranslation();
  const { opensAt, earliestAt, latestAt, attempts, willCall } = check;
  if (!opensAt) return <p role="alert">{t('campaigns.check.neverOpens')}</p>;
  if (willCall === 0) return null;
  return (
    <>
      <p>
        {t('campaigns.check.begins')}
        <RelativeTime isComing at={opensAt} />
        {earliestAt ? (
          <>
            {t('campaigns.check.earliest')}
            <RelativeTime isComing at={earliestAt} />
            {latestAt ? (
              <>
                {t('campaigns.check.latest')}
                <RelativeTime isComing at={latestAt} />
                {t('campaigns.check.calls', { count: attempts })}
              </>
            ) : (
              t('campaigns.check.perhapsUnfinished', { count: attempts })
            )}
          </>
        ) : (
          t('campaigns.check.unfinished', { count: attempts })
        )}
      </p>
      <Basis check={check} />
    </>
  );
}

function Basis({ check: { basis, limitedBy } }: { check: CampaignCheck }) {
  const { t } = useTranslation();
  const { dials, leastDials, calls, answeredShare, callMs } = basis;
  const percent = Math.round(answeredShare * 100);
  return (
    <p className="quiet campaign-check-basis">
      {dials > 0
        ? t('campaigns.check.basis.measuredDials', { count: dials, percent })
        : t('campaigns.check.basis.usualDials', { percent, least: leastDials })}
      {calls > 0
        ? t('campaigns.check.basis.measuredCalls', { count: calls })
        : t('campaigns.check.basis.words')}
      <Duration ms={callMs} />
      {t(`campaigns.check.basis.limits.${limitedBy}`)}
      {t('campaigns.check.basis.latest')}
    </p>
  );
}
