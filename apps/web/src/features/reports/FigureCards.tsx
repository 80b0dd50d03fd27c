import { type Ratio, figureDefinitions, figureNames } from '@suifang/contract/report-words.ts';
import type { Figure } from '@suifang/contract/reports.ts';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CampaignReport } from '../../api/__generated__/model/index.ts';
import { useWord } from '../../ui/use-word.ts';
import { shareText } from './share.ts';
import { useDrill } from './use-drill.ts';

type Card = Readonly<{ figure: Figure | Ratio; value: string; of?: string; share?: string; opens?: Figure }>;

/** The numbers that matter first, each with its denominator; a click opens the list behind it. */
export function FigureCards({ report }: { report: CampaignReport }) {
  const { t } = useTranslation();
  const word = useWord();
  const drill = useDrill();
  const { counts, dials, dialsPerCompletion } = report;
  const patients = (
    figure: 'completed' | 'partial' | 'refused' | 'answered' | 'wantsPerson' | 'alerted',
  ): Card => ({
    figure,
    value: counts[figure].toLocaleString(),
    of: t('reports.ofPatients', { count: counts.targets }),
    share: shareText(counts[figure], counts.targets),
    opens: figure,
  });
  const cards: Card[] = [
    patients('completed'),
    patients('partial'),
    patients('refused'),
    patients('answered'),
    {
      figure: 'dialsPerCompletion',
      value: dialsPerCompletion === null ? '—' : dialsPerCompletion.toFixed(1),
      of: t('reports.ofDials', { dials, count: counts.completed }),
      opens: 'dials',
    },
    patients('wantsPerson'),
    patients('alerted'),
  ];
  return (
    <div className="figure-cards">
      {cards.map(({ figure, value, of, share, opens }) => (
        <Tooltip key={figure} title={word(figureDefinitions[figure])}>
          <button
            type="button"
            className="card figure-card"
            onClick={() => opens && drill({ figure: opens })}
          >
            <span>{word(figureNames[figure])}</span>
            <strong>
              {value}
              {share && <em>{share}</em>}
            </strong>
            <small>{of}</small>
          </button>
        </Tooltip>
      ))}
    </div>
  );
}
