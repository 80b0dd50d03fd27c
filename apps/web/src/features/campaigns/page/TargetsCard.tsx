import {
  blockRuleNames,
  blockRules,
  outcomeNames,
  outcomes,
  targetResultNames,
  targetResults,
} from '@suifang/contract/campaigns/outcomes.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListTargets } from '../../../api/__generated__/campaigns.ts';
import type { CampaignDetail, ListTargetsParams, Target } from '../../../api/__generated__/model/index.ts';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { FilterBar } from '../../../ui/FilterBar.tsx';
import { RelativeTime, Until } from '../../../ui/RelativeTime.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import type { SearchChange } from '../../../ui/table-search.ts';
import { useWord } from '../../../ui/use-word.ts';
import { outcomeTones, resultTones } from '../tones.ts';
import { PatientLink } from './PatientLink.tsx';

const states = ['waiting', 'dialing', 'done', 'review'] as const;
const stateTones = { waiting: 'grey', dialing: 'blue', done: 'green', review: 'purple' } as const;
const nothing = <span className="quiet">—</span>;

function useColumns(): Column<Target>[] {
  const { t } = useTranslation();
  const word = useWord();
  return [
    {
      key: 'patient',
      title: t('campaigns.target.patient'),
      render: ({ patientId, patientName }) => <PatientLink id={patientId} name={patientName} />,
    },
    { key: 'phone', title: t('campaigns.target.phone'), render: ({ phone }) => phone ?? nothing },
    {
      key: 'state',
      title: t('campaigns.target.state'),
      render: ({ state, result }) =>
        result ? (
          <StateTag tone={resultTones[result]}>{word(targetResultNames[result])}</StateTag>
        ) : (
          <StateTag tone={stateTones[state]}>{t(`campaigns.target.states.${state}`)}</StateTag>
        ),
    },
    {
      key: 'attempts',
      title: t('campaigns.target.attempts'),
      align: 'right',
      render: ({ attempts }) => attempts,
    },
    {
      key: 'lastOutcome',
      title: t('campaigns.target.lastOutcome'),
      render: ({ lastOutcome }) =>
        lastOutcome ? (
          <StateTag tone={outcomeTones[lastOutcome]}>{word(outcomeNames[lastOutcome])}</StateTag>
        ) : (
          nothing
        ),
    },
    {
      key: 'nextAttemptAt',
      title: t('campaigns.target.next'),
      isSortable: true,
      render: (row) => <Next target={row} />,
    },
    {
      key: 'wantsPerson',
      title: t('campaigns.target.wantsPerson'),
      isOptional: true,
      render: ({ wantsPerson }) =>
        wantsPerson ? <StateTag tone="amber">{t('campaigns.target.wants')}</StateTag> : nothing,
    },
  ];
}

function Next({ target }: { target: Target }) {
  const { t } = useTranslation();
  const word = useWord();
  if (target.state !== 'waiting') return nothing;
  const { blockedRule, blockedUntil, nextAttemptAt } = target;
  if (!blockedRule) return nextAttemptAt ? <RelativeTime isComing at={nextAttemptAt} /> : nothing;
  return (
    <span>
      {word(blockRuleNames[blockedRule])}
      {blockedUntil && <Until at={blockedUntil} word={t('campaigns.target.until')} />}
    </span>
  );
}

const filterKeys = ['state', 'result', 'outcome', 'blockedRule', 'wantsPerson'] as const;
/** A patient is chosen on other pages, by a link. */
const narrowing = [...filterKeys, 'patientId'] as const;

/** Every patient of the campaign: where each stands, and which rule holds whom back until when. */
export function TargetsCard({ campaign }: { campaign: CampaignDetail }) {
  const {
    id: campaignId,
    state,
    counts: { blocked },
  } = campaign;
  const { t } = useTranslation();
  const word = useWord();
  const search = useSearch({ from: '/frame/campaigns/$id' });
  const navigate = useNavigate({ from: '/campaigns/$id' });
  const query = useListTargets(campaignId, search as ListTargetsParams, {
    query: { placeholderData: (before) => before },
  });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const isFiltered = narrowing.some((key) => search[key] !== undefined);
  // Everybody in a draft waits for its start; what is missing for that stands above.
  const held = state === 'draft' ? [] : blockRules.filter((rule) => (blocked[rule] ?? 0) > 0);
  return (
    <section className="card">
      <h2>{t('campaigns.target.title')}</h2>
      {held.length > 0 && (
        <p className="campaign-held">
          <span className="quiet">{t('campaigns.target.held')}</span>
          {held.map((rule) => (
            <a key={rule} onClick={() => change({ blockedRule: rule, state: 'waiting', page: undefined })}>
              {word(blockRuleNames[rule])} {blocked[rule]?.toLocaleString()}
            </a>
          ))}
        </p>
      )}
      <FilterBar<(typeof filterKeys)[number]>
        search={search}
        onSearch={change}
        filters={[
          {
            key: 'state',
            label: t('campaigns.target.state'),
            options: states.map((value) => ({ value, label: t(`campaigns.target.states.${value}`) })),
          },
          {
            key: 'result',
            label: t('campaigns.target.result'),
            options: targetResults.map((value) => ({ value, label: word(targetResultNames[value]) })),
          },
          {
            key: 'outcome',
            label: t('campaigns.target.lastOutcome'),
            options: outcomes.map((value) => ({ value, label: word(outcomeNames[value]) })),
          },
          {
            key: 'blockedRule',
            label: t('campaigns.target.blocked'),
            options: blockRules.map((value) => ({ value, label: word(blockRuleNames[value]) })),
          },
          {
            key: 'wantsPerson',
            label: t('campaigns.target.wantsPerson'),
            options: [{ value: 'true', label: t('campaigns.target.wants') }],
          },
        ]}
      />
      {search.patientId && (
        <p className="campaign-held">
          {t('campaigns.target.onePatient')}
          <a onClick={() => change({ patientId: undefined })}>{t('campaigns.target.all')}</a>
        </p>
      )}
      <DataTable
        name="targets"
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={query}
        search={search}
        onSearch={change}
        empty={{ text: t('campaigns.target.empty') }}
        onClearFilters={
          isFiltered ? () => change(Object.fromEntries(narrowing.map((key) => [key, undefined]))) : undefined
        }
      />
    </section>
  );
}
