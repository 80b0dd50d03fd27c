import type { CampaignState as State } from '@suifang/contract/campaigns/api.ts';
import { useTranslation } from 'react-i18next';
import { StateTag } from '../../ui/StateTag.tsx';
import { stateTones } from './tones.ts';

/** The state of a campaign in its word and colour. */
export function CampaignState({ state }: { state: State }) {
  const { t } = useTranslation();
  return <StateTag tone={stateTones[state]}>{t(`campaigns.states.${state}`)}</StateTag>;
}
