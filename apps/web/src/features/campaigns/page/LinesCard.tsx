import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListCampaignLines } from '../../../api/__generated__/campaigns.ts';
import type { CampaignDetail, CampaignLineState } from '../../../api/__generated__/model/index.ts';
import { Duration } from '../../../ui/Duration.tsx';
import type { Tone } from '../../../ui/palette.ts';
import { StateTag } from '../../../ui/StateTag.tsx';
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
          {t(campaign.state === 'running' ? 'campaigns.lines.none' : 'campaigns.lines.stopped')}
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
