import { outcomeNames, targetResultNames } from '@suifang/contract/campaigns/outcomes.ts';
import { figureDefinitions, figureNames } from '@suifang/contract/report-words.ts';
import { Figure } from '@suifang/contract/reports.ts';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListReportCalls } from '../../api/__generated__/reports.ts';
import type { ReportCall } from '../../api/__generated__/model/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Duration } from '../../ui/Duration.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import { useWord } from '../../ui/use-word.ts';

const nothing = <span className="quiet">—</span>;

function ToCall({ callId, text }: { callId: string; text: string }) {
  const to: string = `/calls/${callId}`;
  return <Link to={to}>{text}</Link>;
}

function useColumns(): Column<ReportCall>[] {
  const { t } = useTranslation();
  const word = useWord();
  const patientPage = (id: string): string => `/patients/${id}`;
  return [
    {
      key: 'patient',
      title: t('reports.list.patient'),
      render: ({ patientId, patientName }) => <Link to={patientPage(patientId)}>{patientName}</Link>,
    },
    { key: 'phone', title: t('reports.list.phone'), render: ({ phone }) => phone ?? nothing },
    { key: 'seq', title: t('reports.list.seq'), align: 'right', render: ({ seq }) => seq ?? nothing },
    {
      key: 'dialedAt',
      title: t('reports.list.dialedAt'),
      render: ({ dialedAt }) => (dialedAt ? <RelativeTime at={dialedAt} /> : nothing),
    },
    {
      key: 'outcome',
      title: t('reports.list.outcome'),
      render: ({ outcome }) => (outcome ? word(outcomeNames[outcome]) : nothing),
    },
    {
      key: 'talk',
      title: t('reports.list.talk'),
      align: 'right',
      render: ({ talkMs }) => (talkMs === null ? nothing : <Duration ms={talkMs} />),
    },
    {
      key: 'result',
      title: t('reports.list.result'),
      render: ({ result }) => (result ? word(targetResultNames[result]) : nothing),
    },
    {
      key: 'call',
      title: '',
      render: ({ callId }) => (callId ? <ToCall callId={callId} text={t('reports.list.open')} /> : null),
    },
  ];
}

/** The dials or patients behind one number. What is open stands in the address. */
export function CallsDrawer({ campaignId, label }: { campaignId: string; label: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const search = useSearch({ from: '/frame/campaigns/$id/report' });
  const navigate = useNavigate({ from: '/campaigns/$id/report' });
  const columns = useColumns();
  const figure = Figure.safeParse(search.figure).data;
  const { value, linkId, page, pageSize } = search;
  const query = useListReportCalls(
    campaignId,
    {
      figure: figure ?? 'targets',
      ...(value !== undefined && { value }),
      ...(linkId !== undefined && { linkId }),
      ...(page !== undefined && { page }),
      ...(pageSize !== undefined && { pageSize }),
    },
    { query: { enabled: figure !== undefined, placeholderData: (before) => before } },
  );
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  return (
    <Drawer
      open={figure !== undefined}
      size={880}
      title={figure && `${word(figureNames[figure])}${label === '' ? '' : ` · ${label}`}`}
      onClose={() => void navigate({ search: {}, resetScroll: false })}
    >
      {figure && (
        <>
          <p className="quiet">{word(figureDefinitions[figure])}</p>
          <DataTable
            name="report-calls"
            columns={columns}
            rowKey={({ key }) => key}
            query={query}
            search={search}
            onSearch={change}
            empty={{ text: t('reports.list.empty') }}
          />
        </>
      )}
    </Drawer>
  );
}
