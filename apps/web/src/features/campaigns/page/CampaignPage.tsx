import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGetCampaign } from '../../../api/__generated__/campaigns.ts';
import type { CampaignDetail } from '../../../api/__generated__/model/index.ts';
import { usePermission } from '../../../api/session.ts';
import { PageLoading } from '../../../frame/page-states.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { LoadError } from '../../../ui/LoadError.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { SampleTag } from '../../../ui/SampleTag.tsx';
import '../campaigns.css';
import { CampaignState } from '../CampaignState.tsx';
import { CampaignSteps } from '../new/CampaignSteps.tsx';
import { AgentsCard } from './AgentsCard.tsx';
import { CampaignActions } from './CampaignActions.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import { LinesCard } from './LinesCard.tsx';
import { NextStep } from './NextStep.tsx';
import { ProgressCard } from './ProgressCard.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import { TargetsCard } from './TargetsCard.tsx';

const CHECK_STEP = 3;

/** One campaign: a draft shows its check, one that has started how far it is. */
export function CampaignPage() {
  const { id } = useParams({ from: '/frame/campaigns/$id' });
  const { data, error, refetch } = useGetCampaign(id);
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  return (
    <div className="campaign-page">
      <PageHeader
        title={
          <>
            {data.name} <CampaignState state={data.state} /> {data.isSample && <SampleTag />}
          </>
        }
        summary={<Summary campaign={data} />}
        action={
          <>
            <ReportLink campaign={data} />
            <CampaignActions campaign={data} />
          </>
        }
      />
      {data.state === 'draft' ? (
        <>
          <CampaignSteps current={CHECK_STEP} />
          <NextStep campaign={data} />
          <CheckPanel key={data.version} campaignId={id} />
        </>
      ) : (
        <>
          <ProgressCard campaign={data} />
          {data.settings.agents && <AgentsCard campaign={data} />}
          {(data.counts.dialing > 0 || data.state === 'running') && <LinesCard campaign={data} />}
          {data.counts.review > 0 && <ReviewCard campaign={data} />}
        </>
      )}
      <TargetsCard campaign={data} />
    </div>
  );
}

function Summary({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation();
  const { type, purpose, questionnaireTitle, trunkName, trunkChannels, settings } = campaign;
  return [
    t(`campaigns.types.${type}`),
    t(`campaigns.purposes.${purpose}`),
    questionnaireTitle,
    trunkName,
    settings.concurrency > trunkChannels
      ? t('campaigns.atOnceOfTrunk', { count: trunkChannels, wanted: settings.concurrency })
      : t('campaigns.atOnce', { count: settings.concurrency }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function ReportLink({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation();
  const mayRead = usePermission('reports.read');
  if (campaign.state === 'draft' || !mayRead) return null;
  return (
    <LinkButton to="/campaigns/$id/report" params={{ id: campaign.id }}>
      {t('campaigns.report')}
    </LinkButton>
  );
}
