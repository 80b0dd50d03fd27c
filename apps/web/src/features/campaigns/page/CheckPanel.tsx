import { Alert, Skeleton } from 'antd';
import { Trans, useTranslation } from 'react-i18next';
import { useCheckCampaign } from '../../../api/__generated__/campaigns.ts';
import type { CampaignCheck, CampaignCheckBlockedItem } from '../../../api/__generated__/model/index.ts';
import { LoadError } from '../../../ui/LoadError.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';

/** 检查: what the campaign will do, in plain words, before anything happens. */
export function CheckPanel({ campaignId }: { campaignId: string }) {
  const { data, error, refetch } = useCheckCampaign(campaignId);
  if (error) return <LoadError error={error} retry={refetch} />;
  return <div className="card campaign-check">{data ? <Sentences check={data} /> : <Skeleton active />}</div>;
}

function Sentences({ check }: { check: CampaignCheck }) {
  const { t } = useTranslation();
  const forGood = check.blocked.filter(({ isForGood }) => isForGood);
  const forNow = check.blocked.filter(({ isForGood }) => !isForGood);
  return (
    <>
      <p className="campaign-check-main">
        <Trans
          i18nKey="campaigns.check.willCall"
          values={{ count: check.willCall }}
          components={[<strong key="0" />]}
        />
        {forGood.length > 0 && (
          <>
            <Trans
              i18nKey="campaigns.check.willNot"
              values={{ count: total(forGood) }}
              components={[<strong key="0" />]}
            />
            <Reasons blocked={forGood} />
          </>
        )}
        {t('campaigns.check.stop')}
      </p>
      {forNow.length > 0 && (
        <p>
          {t('campaigns.check.later', { count: total(forNow) })}
          <Reasons blocked={forNow} />
          {t('campaigns.check.stop')}
        </p>
      )}
      <Times check={check} />
      {check.missingYears.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('campaigns.check.missingYears', {
            years: check.missingYears.join(t('campaigns.check.and')),
          })}
        />
      )}
    </>
  );
}

/** When the first phone rings and when the last one is through. */
function Times({ check: { opensAt, finishesAt, attempts } }: { check: CampaignCheck }) {
  const { t } = useTranslation();
  if (!opensAt) return <p role="alert">{t('campaigns.check.neverOpens')}</p>;
  return (
    <p>
      {t('campaigns.check.begins')}
      <RelativeTime at={opensAt} />
      {finishesAt ? (
        <>
          {t('campaigns.check.finishes')}
          <RelativeTime at={finishesAt} />
          {t('campaigns.check.calls', { count: attempts })}
        </>
      ) : (
        t('campaigns.check.unfinished', { count: attempts })
      )}
    </p>
  );
}

const total = (blocked: readonly CampaignCheckBlockedItem[]): number =>
  blocked.reduce((sum, { count }) => sum + count, 0);

function Reasons({ blocked }: { blocked: readonly CampaignCheckBlockedItem[] }) {
  const { t } = useTranslation();
  return blocked
    .toSorted((a, b) => b.count - a.count)
    .map(({ rule, count }) =>
      t('campaigns.check.reason', { count, reason: t(`campaigns.check.reasons.${rule}`) }),
    )
    .join(t('campaigns.check.comma'));
}
