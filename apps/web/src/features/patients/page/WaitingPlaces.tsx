import { blockRuleNames } from '@suifang/contract/campaigns/outcomes.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WaitingPlace } from '../../../api/__generated__/model/index.ts';
import { Until } from '../../../ui/RelativeTime.tsx';
import { useWord } from '../../../ui/use-word.ts';

/** The campaigns in which the patient waits: which, for what, until when. */
export function WaitingPlaces({ places }: { places: readonly WaitingPlace[] }) {
  const { t } = useTranslation();
  const word = useWord();
  return places.map(({ campaign, blockedRule, until }) => (
    <span key={campaign.id}>
      {t('patients.who.waitsIn')}{' '}
      <Link to="/campaigns/$id" params={{ id: campaign.id }}>
        {campaign.name}
      </Link>
      {blockedRule && `${t('patients.who.waitsFor')}${word(blockRuleNames[blockedRule])}`}{' '}
      {until && <Until at={until} word={t('patients.who.waitsUntil')} />}{' '}
    </span>
  ));
}
