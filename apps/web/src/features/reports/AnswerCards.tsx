import { useTranslation } from 'react-i18next';
import type { CampaignReport, ReportStatistics } from '../../api/__generated__/model/index.ts';
import { useWord } from '../../ui/use-word.ts';
import { BarsCard } from './BarsCard.tsx';

const short = (value: number) => value.toLocaleString(undefined, { maximumFractionDigits: 1 });

function StatisticsLine({ statistics }: { statistics: ReportStatistics }) {
  const { t } = useTranslation();
  const { mean, median, min, max } = statistics;
  return (
    <p className="report-statistics">
      {t('reports.statistics', {
        mean: short(mean),
        median: short(median),
        min: short(min),
        max: short(max),
      })}
    </p>
  );
}

/** What was answered to each question, over those who answered it. */
export function AnswerCards({ questions }: { questions: CampaignReport['questions'] }) {
  const { t } = useTranslation();
  const word = useWord();
  return questions.map(({ linkId, text, answered, isMultiple, options, statistics }, index) => (
    <BarsCard
      key={linkId}
      title={`${index + 1}. ${word(text)}`}
      figure="answer"
      of={answered}
      ofText={t(isMultiple ? 'reports.ofAnswersMultiple' : 'reports.ofAnswers', { count: answered })}
      bars={options.map(({ key, label, count }) => ({
        key,
        label: word(label),
        count,
        drill: { figure: 'answer', linkId, value: key },
      }))}
      foot={statistics && <StatisticsLine statistics={statistics} />}
    />
  ));
}

/** The totals of those who finished, by band. */
export function ScoreCard({ report }: { report: CampaignReport }) {
  const { t } = useTranslation();
  const word = useWord();
  const { score, counts } = report;
  if (!score) return null;
  return (
    <BarsCard
      title={t('reports.score')}
      figure="band"
      of={counts.scored}
      ofText={t('reports.ofScored', { count: counts.scored })}
      bars={score.bands.map(({ code, label, count }) => ({
        key: code,
        label: word(label),
        count,
        drill: { figure: 'band', value: code },
      }))}
      foot={<StatisticsLine statistics={score.statistics} />}
    />
  );
}
