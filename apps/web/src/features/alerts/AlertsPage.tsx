import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useListAlerts } from '../../api/__generated__/alerts.ts';
import type { Alert, ListAlertsParams } from '../../api/__generated__/model/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import { useWord } from '../../ui/use-word.ts';
import { PeriodFilter } from '../calls/PeriodFilter.tsx';
import { PatientLink } from '../incoming/PatientLink.tsx';
import { HandleButton } from './HandleButton.tsx';
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
  { key: 'message', title: t('alerts.message'), render: ({ message }) => word(message) },
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

/** Every alert, the latest first; who dealt with it and how. */
export function AlertsPage() {
  const { t } = useTranslation();
  const word = useWord();
  const search = useSearch({ from: '/frame/alerts' });
  const navigate = useNavigate({ from: '/alerts' });
  const query = useListAlerts(search as ListAlertsParams, { query: { placeholderData: (before) => before } });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const isFiltered = filterKeys.some((key) => search[key] !== undefined);
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
          empty={{ text: t('alerts.empty') }}
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
