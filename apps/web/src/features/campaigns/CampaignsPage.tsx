import { campaignStates } from '@suifang/contract/campaigns/api.ts';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListCampaigns } from '../../api/__generated__/campaigns.ts';
import type { Campaign, ListCampaignsParams } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import './campaigns.css';
import { CampaignState } from './CampaignState.tsx';
import { SampleTag } from '../../ui/SampleTag.tsx';
import { percentDone } from './progress.ts';
import { ProgressBar } from './ProgressBar.tsx';

const count = (value: number) => (value === 0 ? <span className="quiet">0</span> : value.toLocaleString());

function useColumns(): Column<Campaign>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('campaigns.name'),
      isSortable: true,
      render: ({ name, type, questionnaireTitle, isSample }) => (
        <div className="campaign-name">
          <span>
            <strong>{name}</strong> {isSample && <SampleTag />}
          </span>
          <span className="quiet">{questionnaireTitle ?? t(`campaigns.types.${type}`)}</span>
        </div>
      ),
    },
    { key: 'state', title: t('campaigns.state'), render: ({ state }) => <CampaignState state={state} /> },
    {
      key: 'progress',
      title: t('campaigns.progress'),
      width: 200,
      render: (campaign) =>
        campaign.state === 'draft' ? (
          <DraftState campaign={campaign} />
        ) : (
          <div className="campaign-progress">
            <ProgressBar counts={campaign.counts} />
            <span>{percentDone(campaign.counts)}%</span>
          </div>
        ),
    },
    {
      key: 'targets',
      title: t('campaigns.targets'),
      align: 'right',
      render: ({ counts }) => count(counts.targets),
    },
    {
      key: 'completed',
      title: t('campaigns.completed'),
      align: 'right',
      render: ({ counts }) => count(counts.completed),
    },
    {
      key: 'talking',
      title: t('campaigns.parts.talking'),
      align: 'right',
      isOptional: true,
      render: ({ counts }) => count(counts.talking),
    },
    {
      key: 'attempts',
      title: t('campaigns.attempts'),
      align: 'right',
      isOptional: true,
      render: ({ counts }) => count(counts.attempts),
    },
    {
      key: 'review',
      title: t('campaigns.review.short'),
      align: 'right',
      isOptional: true,
      render: ({ counts }) => count(counts.review),
    },
    {
      key: 'startedAt',
      title: t('campaigns.started'),
      isSortable: true,
      render: ({ startedAt }) =>
        startedAt ? <RelativeTime at={startedAt} /> : <span className="quiet">{t('campaigns.notYet')}</span>,
    },
    {
      key: 'createdAt',
      title: t('campaigns.created'),
      isSortable: true,
      isOptional: true,
      render: ({ createdAt }) => <RelativeTime at={createdAt} />,
    },
  ];
}

/** What a draft lacks before it can be started, or that it waits for that. */
function DraftState({ campaign: { id, obstacles, trunkName } }: { campaign: Campaign }) {
  const { t } = useTranslation();
  return (
    <span>
      {obstacles.length === 0
        ? t('campaigns.draft.short.ready')
        : obstacles
            .map((what) => t(`campaigns.draft.short.${what}`, { trunk: trunkName }))
            .join(t('campaigns.check.comma'))}{' '}
      <Link to="/campaigns/$id" params={{ id }} onClick={(event) => event.stopPropagation()}>
        {t(obstacles.length === 0 ? 'campaigns.draft.short.toCheck' : 'campaigns.draft.short.toRemedy')}
      </Link>
    </span>
  );
}

/** All campaigns: which run, how far they are. */
export function CampaignsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/campaigns' });
  const navigate = useNavigate({ from: '/campaigns' });
  const mayRun = usePermission('campaigns.run');
  const query = useListCampaigns(search as ListCampaignsParams, {
    query: { placeholderData: (before) => before },
  });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const add = mayRun && (
    <LinkButton color="primary" variant="solid" to="/campaigns/new">
      {t('campaigns.add')}
    </LinkButton>
  );
  const isFiltered = search.q !== undefined || search.state !== undefined;
  return (
    <>
      <PageHeader title={t('campaigns.title')} summary={t('campaigns.summary')} action={add} />
      <div className="card">
        <FilterBar<'state'>
          search={search}
          onSearch={change}
          searchHint={t('campaigns.searchHint')}
          filters={[
            {
              key: 'state',
              label: t('campaigns.state'),
              options: campaignStates.map((value) => ({ value, label: t(`campaigns.states.${value}`) })),
            },
          ]}
        />
        <DataTable
          name="campaigns"
          columns={useColumns()}
          rowKey={({ id }) => id}
          query={query}
          search={search}
          onSearch={change}
          onRowClick={({ id }) => void navigate({ to: '/campaigns/$id', params: { id } })}
          empty={{ text: t('campaigns.empty'), action: add }}
          onClearFilters={isFiltered ? () => change({ q: undefined, state: undefined }) : undefined}
        />
      </div>
    </>
  );
}
