import { outcomeNames, targetResultNames } from '@suifang/contract/campaigns/outcomes.ts';
import { figureNames } from '@suifang/contract/report-words.ts';
import { UNDER_WAY } from '@suifang/contract/reports.ts';
import { useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { getExportCampaignReportUrl, useGetCampaignReport } from '../../api/__generated__/reports.ts';
import type { CampaignReport } from '../../api/__generated__/model/index.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { exactTime } from '../../ui/moments.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { useWord } from '../../ui/use-word.ts';
import { AlertsTable } from './AlertsTable.tsx';
import { AnswerCards, ScoreCard } from './AnswerCards.tsx';
import { type Bar, BarsCard } from './BarsCard.tsx';
import { CallsDrawer } from './CallsDrawer.tsx';
import { FigureCards } from './FigureCards.tsx';
import { HoursCard } from './HoursCard.tsx';
import './reports.css';
import { WholeNumbersButton } from './WholeNumbersButton.tsx';

const funnel = ['targets', 'attempted', 'answered', 'started', 'completed'] as const;
/** Where patients who were reached left the funnel. */
const branches = ['partial', 'refused'] as const;
// Counting is work for the database: a report is renewed at its own pace, not with every event.
const RENEW_MS = 30_000;

/** What came of a campaign in figures; each opens the list behind it. */
export function ReportPage() {
  const { id } = useParams({ from: '/frame/campaigns/$id/report' });
  const { data, error, refetch } = useGetCampaignReport(id, {
    query: { queryKey: ['report', id] as never, refetchInterval: RENEW_MS },
  });
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  return <Report id={id} report={data} />;
}

function Report({ id, report }: { id: string; report: CampaignReport }) {
  const { t } = useTranslation();
  const word = useWord();
  const { counts, campaign, dials, outcomes, results } = report;
  const isNotice = campaign.type === 'VOICE_NOTICE';
  const steps = isNotice ? funnel.filter((figure) => figure !== 'started') : funnel;
  const ways = isNotice ? branches.filter((figure) => figure !== 'partial') : branches;
  return (
    <div className="report">
      <PageHeader
        title={t('reports.title', { name: campaign.name })}
        summary={t('reports.summary', {
          what: campaign.questionnaireTitle ?? t(`campaigns.types.${campaign.type}`),
          at: exactTime(report.at),
        })}
        action={<Actions id={id} name={campaign.name} />}
      />
      <FigureCards report={report} />
      <div className="report-grid">
        <BarsCard
          title={t('reports.funnel')}
          figure="targets"
          of={counts.targets}
          ofText={t('reports.ofPatients', { count: counts.targets })}
          bars={[
            ...steps.map((figure): Bar => ({
              key: figure,
              label: word(figureNames[figure]),
              count: counts[figure],
              drill: { figure },
            })),
            ...ways.map((figure): Bar => ({
              key: figure,
              label: t(`reports.branches.${figure}`),
              count: counts[figure],
              drill: { figure },
              isBranch: true,
            })),
          ]}
        />
        <BarsCard
          title={t('reports.outcomes')}
          figure="outcome"
          of={dials}
          ofText={t('reports.ofAllDials', { count: dials })}
          bars={outcomes.map(({ outcome, count }) => ({
            key: outcome ?? UNDER_WAY,
            label: outcome ? word(outcomeNames[outcome]) : t('reports.underWay'),
            count,
            drill: { figure: 'outcome', value: outcome ?? UNDER_WAY },
          }))}
        />
        <BarsCard
          title={t('reports.results')}
          figure="result"
          of={counts.targets}
          ofText={t('reports.ofPatients', { count: counts.targets })}
          bars={results.map(({ result, count }) => ({
            key: result,
            label: word(targetResultNames[result]),
            count,
            drill: { figure: 'result', value: result },
          }))}
        />
        {!isNotice && <AlertsTable alerts={report.alerts} />}
        <HoursCard hours={report.hours} />
        <ScoreCard report={report} />
        <AnswerCards questions={report.questions} />
      </div>
      <OpenList report={report} />
    </div>
  );
}

function Actions({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const exportUrl = (what: 'results' | 'failed') => getExportCampaignReportUrl(id, { what, language });
  return (
    <>
      <LinkButton to="/campaigns/$id" params={{ id }}>
        {t('reports.toCampaign')}
      </LinkButton>
      <Button onClick={() => window.print()}>{t('reports.print')}</Button>
      <Button href={exportUrl('failed')} download>
        {t('reports.exportFailed')}
      </Button>
      <WholeNumbersButton id={id} name={name} />
      <Button type="primary" href={exportUrl('results')} download>
        {t('reports.exportResults')}
      </Button>
    </>
  );
}

/** The list that is open, named with the words of its value. */
function OpenList({ report }: { report: CampaignReport }) {
  const { t } = useTranslation();
  const word = useWord();
  const { value = '', linkId, figure } = useSearch({ from: '/frame/campaigns/$id/report' });
  const question = report.questions.find((one) => one.linkId === linkId);
  const labelOf = (): string => {
    switch (figure) {
      case 'answer': {
        const option = question?.options.find(({ key }) => key === value);
        return [question && word(question.text), option ? word(option.label) : value].join(' ');
      }
      case 'outcome': {
        if (value === UNDER_WAY) return t('reports.underWay');
        const known = report.outcomes.find(({ outcome }) => outcome === value);
        return known?.outcome ? word(outcomeNames[known.outcome]) : value;
      }
      case 'result': {
        const known = report.results.find(({ result }) => result === value);
        return known ? word(targetResultNames[known.result]) : value;
      }
      case 'band': {
        const band = report.score?.bands.find(({ code }) => code === value);
        return band ? word(band.label) : value;
      }
      case 'alert': {
        const alert = report.alerts.find(({ rule }) => rule === value);
        return alert ? word(alert.message) : value;
      }
      case 'hour':
      case 'answeredHour':
        return `${value}:00–${Number(value) + 1}:00`;
      default:
        return '';
    }
  };
  return <CallsDrawer campaignId={report.campaign.id} label={labelOf()} />;
}
