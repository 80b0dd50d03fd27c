import { overviewDefinitions } from '@suifang/contract/overview.ts';
import { Link, useNavigate } from '@tanstack/react-router';
import { Skeleton, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGetOverview } from '../../api/__generated__/reports.ts';
import type { Overview } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useWord } from '../../ui/use-word.ts';
import { CampaignLines } from './CampaignLines.tsx';
import { NeedsCard } from './NeedsCard.tsx';
import './reports.css';

// Lines and calls are told live; what falls due with the clock alone is not.
const RENEW_MS = 30_000;

/** Today in one screen. */
export function OverviewPage() {
  const { t } = useTranslation();
  const mayRun = usePermission('campaigns.run');
  const { data, error, refetch } = useGetOverview({ query: { refetchInterval: RENEW_MS } });
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  const add = mayRun && (
    <LinkButton color="primary" variant="solid" to="/campaigns/new">
      {t('campaigns.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('reports.overview.title')} summary={t('reports.overview.summary')} action={add} />
      {data ? <Today overview={data} /> : <Skeleton active paragraph={{ rows: 8 }} />}
    </>
  );
}

function Today({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const { campaigns, needs } = overview;
  return (
    <>
      <Numbers overview={overview} />
      <div className="overview-parts">
        <section className="card">
          <h2>{t('reports.overview.campaigns')}</h2>
          {campaigns.length === 0 ? (
            <p className="quiet">
              {t('reports.overview.noCampaigns')}{' '}
              <Link to="/campaigns">{t('reports.overview.allCampaigns')}</Link>
            </p>
          ) : (
            <CampaignLines campaigns={campaigns} />
          )}
        </section>
        <NeedsCard needs={needs} overview={overview} />
      </div>
    </>
  );
}

function Numbers({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const word = useWord();
  const navigate = useNavigate();
  const { due, done, completed, talking, linesInUse, linesTotal, openAlerts, review } = overview;
  const numbers = [
    { key: 'due', value: due, small: t('reports.overview.followUps'), to: '/campaigns?state=running' },
    {
      key: 'done',
      value: done,
      small: t('reports.overview.ofDone', { count: completed }),
      to: '/campaigns?sort=-startedAt',
    },
    { key: 'talking', value: talking, small: t('reports.overview.now'), to: '/calls?state=talking' },
    {
      key: 'linesInUse',
      value: linesInUse,
      small: t('reports.overview.ofLines', { count: linesTotal }),
      to: '/campaigns?state=running',
    },
    { key: 'openAlerts', value: openAlerts, small: t('reports.overview.toHandle'), to: '/alerts?state=open' },
    { key: 'review', value: review, small: t('reports.overview.followUps'), to: '#needs' },
  ] as const;
  return (
    <div className="figure-cards">
      {numbers.map(({ key, value, small, to }) => (
        <Tooltip key={key} title={word(overviewDefinitions[key])}>
          <a
            href={to}
            className="card figure-card"
            data-tone={key === 'openAlerts' && value > 0 ? 'red' : undefined}
            onClick={(event) => {
              if (to.startsWith('#')) return;
              event.preventDefault();
              const page: string = to;
              void navigate({ to: page });
            }}
          >
            <span>{t(`reports.overview.numbers.${key}`)}</span>
            <strong>{value.toLocaleString()}</strong>
            <small>{small}</small>
          </a>
        </Tooltip>
      ))}
    </div>
  );
}
