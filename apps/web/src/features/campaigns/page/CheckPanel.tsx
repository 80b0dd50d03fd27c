import { Alert, Skeleton } from 'antd';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useCheckCampaign } from '../../../api/__generated__/campaigns.ts';
import type { CampaignCheck, CampaignCheckBlockedItem } from '../../../api/__generated__/model/index.ts';
import { LoadError } from '../../../ui/LoadError.tsx';
import { BlockedDrawer } from './BlockedDrawer.tsx';
import { BlockedReasons, sumOf } from './BlockedReasons.tsx';
import { CheckAgents } from './CheckAgents.tsx';
import { CheckTimes } from './CheckTimes.tsx';

/** 检查: what the campaign will do, in plain words, before anything happens. Each number opens into its patients. */
export function CheckPanel({ campaignId }: { campaignId: string }) {
  const { data, error, refetch } = useCheckCampaign(campaignId);
  const [opened, setOpened] = useState<CampaignCheckBlockedItem>();
  if (error) return <LoadError error={error} retry={refetch} />;
  return (
    <div className="card campaign-check">
      {data ? <Sentences check={data} onOpen={setOpened} /> : <Skeleton active />}
      {opened && (
        <BlockedDrawer campaignId={campaignId} blocked={opened} onClose={() => setOpened(undefined)} />
      )}
    </div>
  );
}

type Props = Readonly<{ check: CampaignCheck; onOpen: (blocked: CampaignCheckBlockedItem) => void }>;

function Sentences({ check, onOpen }: Props) {
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
              values={{ count: sumOf(forGood) }}
              components={[<strong key="0" />]}
            />
            <BlockedReasons blocked={forGood} onOpen={onOpen} />
          </>
        )}
        {t('campaigns.check.stop')}
      </p>
      {forNow.length > 0 && (
        <p>
          {t('campaigns.check.later', { count: sumOf(forNow) })}
          <BlockedReasons blocked={forNow} onOpen={onOpen} />
          {t('campaigns.check.stop')}
        </p>
      )}
      <CheckTimes check={check} />
      {check.agents && <CheckAgents agents={check.agents} />}
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
