import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type Key, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListAlerts } from '../../api/__generated__/alerts.ts';
import type { Alert, ListAlertsParams } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { ALL, FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import { useWord } from '../../ui/use-word.ts';
import { PeriodFilter } from '../calls/PeriodFilter.tsx';
import { PatientLink } from '../incoming/PatientLink.tsx';
import './alerts.css';
import { HandleButton } from './HandleButton.tsx';
import { HandleSelected } from './HandleSelected.tsx';
import { severityTones } from './severity-tones.ts';

const filterKeys = ['q', 'state', 'severity', 'patientId', 'from', 'to'] as const;
const noFilters: SearchChange = Object.fromEntries(filterKeys.map((key) => [key, undefined]));

function State({ alert: { acknowledgedAt, acknowledgedBy, actionTaken } }: { alert: Alert }) {
  const { t } = useTranslation();
  if (!acknowledgedAt) return <StateTag tone="amber">{t('alerts.states.open')}</StateTag>;
  return (
    <>
      <StateTag tone="green">{t('alerts.states.acknowledged')}</StateTag>{' '}
      <span className="quiet line-note">
        {acknowledgedBy ? t('alerts.done', { name: acknowledgedBy, action: actionTaken ?? '' }) : actionTaken}
      </span>
    </>
  );
}

const columnsOf = (t: TFunction, word: ReturnType<typeof useWord>): Column<Alert>[] => [
  {
    key: 'raisedAt',
    title: t('alerts.raisedAt'),
    isSortable: true,
    render: ({ raisedAt }) => <RelativeTime at={raisedAt} />,
  },
  {
    key: 'severity',
    title: t('alerts.severity'),
    isSortable: true,
    render: ({ severity }) => (
      <StateTag tone={severityTones[severity]}>{t(`reports.severities.${severity}`)}</StateTag>
    ),
  },
  { key: 'patient', title: t('calls.patient'), render: ({ patient }) => <PatientLink patient={patient} /> },
  {
    key: 'message',
    title: t('alerts.message'),
    render: ({ message, said }) => (
      <span className="alert-message">
        {word(message)}
        {said && (
          <span className="quiet line-note alert-said">
            {t(said.isLater ? 'alerts.saidLater' : 'alerts.said', {
              question: word(said.question),
              answer: word(said.answer),
            })}
          </span>
        )}
      </span>
    ),
  },
  {
    key: 'questionnaire',
    title: t('alerts.questionnaire'),
    isOptional: true,
    render: ({ questionnaire }) => questionnaire,
  },
  { key: 'state', title: t('alerts.state'), render: (alert) => <State alert={alert} /> },
  { key: 'actions', title: '', align: 'right', render: (alert) => <HandleButton alert={alert} /> },
];

/** Where an alert was said: its call, or the patient when no call is known. */
function placeOf({ call, patient }: Alert): string {
  if (!call) return `/patients/${patient.id}`;
  return call.kind === 'dial' ? `/calls/${call.id}` : `/incoming/${call.id}`;
}

/** The alerts that nobody has dealt with, as urgent as they are; on demand all of them, with who dealt with each and how. */
export function AlertsPage() {
  const { t } = useTranslation();
  const word = useWord();
  const search = useSearch({ from: '/frame/alerts' });
  const navigate = useNavigate({ from: '/alerts' });
  const mayHandle = usePermission('alerts.acknowledge');
  const [chosen, setChosen] = useState<Key[]>([]);
  const { state = 'open', ...others } = search;
  const asked = { ...others, ...(state !== ALL && { state }) } as ListAlertsParams;
  const query = useListAlerts(asked, { query: { placeholderData: (before) => before } });
  const change = (next: SearchChange) => {
    setChosen([]);
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  };
  const isFiltered = filterKeys.some((key) => key !== 'state' && search[key] !== undefined);
  // What somebody else has dealt with meanwhile is not on the page any more.
  const open = (query.data?.items ?? []).filter(({ acknowledgedAt }) => acknowledgedAt === null);
  const ids = open.map(({ id }) => id).filter((id) => chosen.includes(id));
  return (
    <>
      <PageHeader title={t('alerts.title')} summary={t('alerts.summary')} />
      <div className="card">
        <FilterBar<'state' | 'severity'>
          search={search}
          onSearch={change}
          searchHint={t('calls.searchHint')}
          filters={[
            {
              key: 'state',
              label: t('alerts.state'),
              usual: 'open',
              options: (['open', 'acknowledged'] as const).map((value) => ({
                value,
                label: t(`alerts.states.${value}`),
              })),
            },
            {
              key: 'severity',
              label: t('alerts.severity'),
              options: (['high', 'medium', 'low'] as const).map((value) => ({
                value,
                label: t(`reports.severities.${value}`),
              })),
            },
          ]}
        />
        <PeriodFilter from={search.from} to={search.to} onSearch={change} />
        <DataTable
          name="alerts"
          columns={columnsOf(t, word)}
          rowKey={({ id }) => id}
          query={query}
          search={search}
          onSearch={change}
          empty={
            state === 'open'
              ? {
                  text: t('alerts.noneOpen'),
                  action: (
                    <Link to="/alerts" search={{ state: ALL }}>
                      {t('alerts.seeAll')}
                    </Link>
                  ),
                }
              : { text: t('alerts.empty') }
          }
          selection={
            mayHandle
              ? {
                  keys: ids,
                  onChange: setChosen,
                  canSelect: ({ acknowledgedAt }) => acknowledgedAt === null,
                  actions: <HandleSelected ids={ids} onDone={() => setChosen([])} />,
                }
              : undefined
          }
          onClearFilters={isFiltered ? () => change(noFilters) : undefined}
          onRowClick={(alert) => {
            const to: string = placeOf(alert);
            void navigate({ to });
          }}
        />
      </div>
    </>
  );
}
