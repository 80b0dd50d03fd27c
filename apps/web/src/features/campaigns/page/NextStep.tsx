import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCheckCampaign } from '../../../api/__generated__/campaigns.ts';
import type { CampaignDetail } from '../../../api/__generated__/model/index.ts';
import { useListTrunkNames } from '../../../api/__generated__/trunks.ts';
import { usePermission } from '../../../api/session.ts';

type Missing = CampaignDetail['obstacles'][number] | 'trunk-out-of-reach' | 'nobody-callable';

const LOOK_AGAIN_MS = 10_000;

/** What a draft lacks before it can be started, each with the way to put it right; or that nothing is missing. */
export function NextStep({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation();
  const { data: check } = useCheckCampaign(campaign.id);
  const { data: trunks } = useListTrunkNames({ query: { refetchInterval: LOOK_AGAIN_MS } });
  const { targets } = campaign.counts;
  const line = trunks?.items.find(({ id }) => id === campaign.trunkId)?.state;
  const missing: readonly Missing[] = [
    ...campaign.obstacles,
    ...(line === 'unreachable' || line === 'refused' ? (['trunk-out-of-reach'] as const) : []),
    ...(targets > 0 && check?.willCall === 0 ? (['nobody-callable'] as const) : []),
  ];
  if (missing.length === 0) {
    return (
      <Alert
        showIcon
        type="info"
        title={t('campaigns.draft.ready', { count: targets })}
        description={t('campaigns.draft.readyNext')}
      />
    );
  }
  return (
    <Alert
      showIcon
      type="warning"
      title={t('campaigns.draft.notReady', { count: targets })}
      description={
        <ul className="campaign-missing">
          {missing.map((what) => (
            <li key={what}>
              {t(`campaigns.draft.missing.${what}`, { trunk: campaign.trunkName })}
              <Remedy what={what} id={campaign.id} />
            </li>
          ))}
        </ul>
      }
    />
  );
}

function Remedy({ what, id }: { what: Missing; id: string }) {
  const { t } = useTranslation();
  const mayEditTrunks = usePermission('trunks.write');
  const mayEditQueues = usePermission('queues.write');
  switch (what) {
    case 'trunk-disabled':
    case 'trunk-out-of-reach':
      return mayEditTrunks ? (
        <Link to="/trunks">{t(`campaigns.draft.toTrunks.${what}`)}</Link>
      ) : (
        t(`campaigns.draft.askAdministrator.${what}`)
      );
    case 'window-over':
      return (
        <Link to="/campaigns/$id/edit" params={{ id }}>
          {t('campaigns.draft.toTimes')}
        </Link>
      );
    case 'no-targets':
      return <Link to="/campaigns/new">{t('campaigns.draft.toNew')}</Link>;
    case 'queue-disabled':
    case 'queue-empty':
      return mayEditQueues ? (
        <Link to="/queues">{t('campaigns.draft.toQueues')}</Link>
      ) : (
        t('campaigns.draft.askForQueue')
      );
    case 'nobody-callable':
      return (
        <Link to="/campaigns/$id/edit" params={{ id }}>
          {t('campaigns.draft.toSettings')}
        </Link>
      );
  }
}
