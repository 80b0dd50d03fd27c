import { useTranslation } from 'react-i18next';
import { useGetCampaignAgents } from '../../../api/__generated__/campaigns.ts';
import type { CampaignAgents, CampaignDetail } from '../../../api/__generated__/model/index.ts';
import { Duration } from '../../../ui/Duration.tsx';
import { LoadError } from '../../../ui/LoadError.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** 坐席: how the patients found somebody to talk with, and how the calls lie on the staff. */
export function AgentsCard({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useGetCampaignAgents(campaign.id);
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return null;
  const { mode, queue, free, working } = data;
  return (
    <section className="card" aria-label={t('campaigns.agents.title')}>
      <h2>{t('campaigns.agents.title')}</h2>
      <p>
        {t(`campaigns.agents.modes.${mode}`)} · {queue?.name ?? '–'} ·{' '}
        {t('campaigns.agents.present', { free, working })}
      </p>
      {mode === 'preview' ? <Shown figures={data} /> : <Brought figures={data} />}
      <Spread figures={data} />
    </section>
  );
}

/** Those who answered and were to find an agent. */
function Brought({ figures }: { figures: CampaignAgents }) {
  const { t } = useTranslation();
  const { answered, taken, abandoned, abandonRate, abandonLimit, meanWaitMs, waiting, ringing } = figures;
  const isOver = abandonRate !== null && abandonRate > abandonLimit;
  return (
    <dl className="campaign-agent-figures">
      <dt>{t('campaigns.agents.now')}</dt>
      <dd>{t('campaigns.agents.nowOf', { ringing, waiting })}</dd>
      <dt>{t('campaigns.agents.answered')}</dt>
      <dd>{answered}</dd>
      <dt>{t('campaigns.agents.taken')}</dt>
      <dd>
        {taken}
        {meanWaitMs !== null && (
          <span className="quiet">
            {' '}
            {t('campaigns.agents.meanWait')} <Duration ms={meanWaitMs} />
          </span>
        )}
      </dd>
      <dt>{t('campaigns.agents.abandoned')}</dt>
      <dd>
        {abandoned}
        {abandonRate !== null && (
          <>
            {' '}
            <StateTag tone={isOver ? 'red' : 'green'}>
              {t(isOver ? 'campaigns.agents.overLimit' : 'campaigns.agents.inLimit', {
                rate: percent(abandonRate),
                limit: percent(abandonLimit),
              })}
            </StateTag>
          </>
        )}
      </dd>
    </dl>
  );
}

const ends = ['live', 'dialled', 'put_off', 'passed_on', 'expired', 'withdrawn'] as const;

/** What became of the patients who were shown to agents. */
function Shown({ figures: { reservations } }: { figures: CampaignAgents }) {
  const { t } = useTranslation();
  return (
    <dl className="campaign-agent-figures">
      {ends.map((how) => (
        <div key={how}>
          <dt>{t(`campaigns.agents.shown.${how}`)}</dt>
          <dd>{reservations[how] ?? 0}</dd>
        </div>
      ))}
    </dl>
  );
}

function Spread({ figures: { spread } }: { figures: CampaignAgents }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...spread.agents.map(({ calls }) => calls));
  if (spread.agents.length === 0) return <p className="quiet">{t('campaigns.agents.nobody')}</p>;
  return (
    <>
      <h3>
        {t('campaigns.agents.spread')}{' '}
        {spread.jain !== null && (
          <span className="quiet">{t('campaigns.agents.jain', { index: spread.jain.toFixed(3) })}</span>
        )}
      </h3>
      <ul className="campaign-spread">
        {spread.agents.map(({ staffId, name, calls }) => (
          <li key={staffId}>
            <span>{name}</span>
            <span className="campaign-spread-bar">
              <span style={{ width: `${(calls / most) * 100}%` }} />
            </span>
            <b className="tabular">{calls}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
