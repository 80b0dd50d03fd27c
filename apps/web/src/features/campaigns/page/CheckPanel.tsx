import { blockRuleNames } from '@suifang/contract/campaigns/outcomes.ts';
import { Alert, Skeleton } from 'antd';
import { Trans, useTranslation } from 'react-i18next';
import { useCheckCampaign } from '../../../api/__generated__/campaigns.ts';
import type { CampaignCheck, CampaignCheckBlockedItem } from '../../../api/__generated__/model/index.ts';
import { LoadError } from '../../../ui/LoadError.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { useWord } from '../../../ui/use-word.ts';

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
  const never = total(forGood);
  return (
    <>
      <p className="campaign-check-main">
        <Trans
          i18nKey="campaigns.check.willCall"
          values={{ count: check.willCall }}
          components={[<strong key="0" />]}
        />
        {never > 0 && (
          <Trans
            i18nKey="campaigns.check.willNot"
            values={{ count: never }}
            components={[<strong key="0" />]}
          />
        )}
      </p>
      <Reasons blocked={forGood} />
      {forNow.length > 0 && (
        <>
          <p>{t('campaigns.check.later', { count: total(forNow) })}</p>
          <Reasons blocked={forNow} />
        </>
      )}
      <p>
        {check.opensAt ? (
          <>
            {t('campaigns.check.begins')} <RelativeTime at={check.opensAt} />
            {t('campaigns.check.comma')}
          </>
        ) : (
          t('campaigns.check.neverOpens')
        )}
        {check.finishesAt ? (
          <>
            {t('campaigns.check.finishes')} <RelativeTime at={check.finishesAt} />
            {t('campaigns.check.calls', { count: check.attempts })}
          </>
        ) : (
          check.opensAt && t('campaigns.check.unfinished', { count: check.attempts })
        )}
      </p>
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

const total = (blocked: readonly CampaignCheckBlockedItem[]): number =>
  blocked.reduce((sum, { count }) => sum + count, 0);

function Reasons({ blocked }: { blocked: readonly CampaignCheckBlockedItem[] }) {
  const { t } = useTranslation();
  const word = useWord();
  if (blocked.length === 0) return null;
  const sorted = blocked.toSorted((a, b) => b.count - a.count);
  return (
    <ul>
      {sorted.map(({ rule, count }) => (
        <li key={rule}>{t('campaigns.check.reason', { count, reason: word(blockRuleNames[rule]) })}</li>
      ))}
    </ul>
  );
}
