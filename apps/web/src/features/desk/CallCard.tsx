import { useTranslation } from 'react-i18next';
import { outcomeNames } from '@suifang/contract/campaigns/outcomes.ts';
import type { DeskCall, DeskCallRingBack } from '../../api/__generated__/model/index.ts';
import { Duration } from '../../ui/Duration.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { useWord } from '../../ui/use-word.ts';
import { SideCard } from '../patients/page/SideCard.tsx';
import { callerOf } from './caller.ts';
import { EarlierCalls } from './EarlierCalls.tsx';

/** This call: whose number it is, the way it came, how long it waited, and the calls before it. */
export function CallCard({ call }: { call: DeskCall }) {
  const { t } = useTranslation();
  const { masked, direction, queue, keys, ringBack, campaign, outcome, dialed, earlier } = call;
  const word = useWord();
  const owner = useOwner(call);
  return (
    <SideCard title={t('desk.call.title')}>
      <dl className="desk-facts">
        <dt>{t(`desk.call.${direction}`)}</dt>
        <dd>
          <span className="tabular">{masked ?? t('desk.call.hidden')}</span> {owner}
        </dd>
        {outcome && (
          <>
            <dt>{t('desk.call.outcome')}</dt>
            <dd>{word(outcomeNames[outcome])}</dd>
          </>
        )}
        {dialed && (
          <>
            <dt>{t('desk.call.dialed')}</dt>
            <dd className="tabular">{dialed}</dd>
          </>
        )}
        {campaign && (
          <>
            <dt>{t('desk.call.campaign')}</dt>
            <dd>
              {campaign.name}
              <div className="quiet">
                {[t(`campaigns.purposes.${campaign.purpose}`), campaign.questionnaire]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </dd>
          </>
        )}
        {queue && (
          <>
            <dt>{t('desk.call.queue')}</dt>
            <dd>
              {queue.name} · {t('desk.call.waited')} <Duration ms={queue.waitedMs} />
            </dd>
          </>
        )}
        {keys !== '' && (
          <>
            <dt>{t('desk.call.keys')}</dt>
            <dd className="tabular">{keys}</dd>
          </>
        )}
        {ringBack && (
          <>
            <dt>{t('desk.call.why')}</dt>
            <dd>
              {t('desk.call.rangBack')} <RelativeTime at={ringBack.triedAt} />
              <WhatWeWanted tried={ringBack} />
            </dd>
          </>
        )}
      </dl>
      <EarlierCalls calls={earlier} />
    </SideCard>
  );
}

/** Which campaign or colleague had tried to reach this patient, and what came of it. */
function WhatWeWanted({ tried: { campaign, staff, outcome } }: { tried: NonNullable<DeskCallRingBack> }) {
  const word = useWord();
  const about = [campaign ?? staff, outcome && word(outcomeNames[outcome])].filter(Boolean);
  return about.length > 0 && <div className="quiet">{about.join(' · ')}</div>;
}

/** Whose number it is in the patient's record: their own, their family's. */
function useOwner(call: DeskCall): string | undefined {
  const { t } = useTranslation();
  const caller = callerOf(call);
  if (caller.is !== 'known') return undefined;
  const { contact, owner } = caller.patient;
  if (contact) return `${contact.name} · ${contact.relationship}`;
  return owner ? t(`patients.owners.${owner}`) : t('desk.call.otherNumber');
}
