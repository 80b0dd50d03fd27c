import { blockRuleNames, blockRules } from '@suifang/contract/campaigns/outcomes.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListCampaignLines } from '../../../api/__generated__/campaigns.ts';
import type { CampaignDetail, CampaignLineState } from '../../../api/__generated__/model/index.ts';
import { Duration } from '../../../ui/Duration.tsx';
import type { Tone } from '../../../ui/palette.ts';
import { StateTag } from '../../../ui/StateTag.tsx';
import { useWord } from '../../../ui/use-word.ts';
import { PatientLink } from './PatientLink.tsx';

const tones: Readonly<Record<CampaignLineState, Tone>> = {
  talking: 'blue',
  ringing: 'amber',
  dialing: 'grey',
};
const TICK_MS = 1_000;

function Since({ at }: { at: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return <Duration ms={Math.max(0, now - Date.parse(at))} />;
}

/** The lines in use now: whom they ring or speak with. */
export function LinesCard({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation();
  const { data } = useListCampaignLines(campaign.id);
  if (!data) return null;
  const { items, total } = data;
  const most = Math.min(campaign.settings.concurrency, campaign.trunkChannels);
  return (
    <section className="card">
      <h2>{t('campaigns.lines.title', { count: total, most })}</h2>
      {items.length === 0 ? (
        <p className="quiet">
          <NoLines campaign={campaign} />
        </p>
      ) : (
        <ul className="campaign-lines">
          {items.map((line) => (
            <li key={line.attemptId}>
              <StateTag tone={tones[line.state]}>{t(`campaigns.lines.states.${line.state}`)}</StateTag>
              <PatientLink id={line.patientId} name={line.patientName} />
              <span className="quiet">{line.phone}</span>
              <span className="quiet">{t('campaigns.lines.seq', { count: line.seq })}</span>
              <Since at={line.since} />
            </li>
          ))}
        </ul>
      )}
      {total > items.length && (
        <p className="quiet">{t('campaigns.lines.more', { count: total - items.length })}</p>
      )}
    </section>
  );
}

/** The same reason as the patients below have: the one that holds most of them. */
function NoLines({ campaign: { state, counts } }: { campaign: CampaignDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  if (state !== 'running') return t('campaigns.lines.stopped');
  const held = (rule: (typeof blockRules)[number]) => counts.blocked[rule] ?? 0;
  const [most] = blockRules.filter((rule) => held(rule) > 0).toSorted((a, b) => held(b) - held(a));
  return most
    ? t('campaigns.lines.mostlyHeld', { why: word(blockRuleNames[most]) })
    : t('campaigns.lines.none');
}
