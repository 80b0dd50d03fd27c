import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CampaignCheck } from '../../../api/__generated__/model/index.ts';

/** Who will talk, and what of it would leave patients with nobody. */
export function CheckAgents({ agents }: { agents: NonNullable<CampaignCheck['agents']> }) {
  const { t } = useTranslation();
  const { queue, members, signedIn, isOpen } = agents;
  const warning = members === 0 ? 'empty' : !isOpen ? 'closed' : signedIn === 0 ? 'nobodyHere' : undefined;
  return (
    <>
      <p>{t('campaigns.agents.checked', { queue, members, signedIn })}</p>
      {warning && <Alert type="warning" showIcon title={t(`campaigns.agents.warnings.${warning}`)} />}
    </>
  );
}
