import { figureDefinitions } from '@suifang/contract/report-words.ts';
import type { Figure } from '@suifang/contract/reports.ts';
import { Segmented, Tooltip } from 'antd';
import { InfoCircleOutlined } from '@ant-design/icons';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../ui/Chart.tsx';
import { palettes } from '../../ui/palette.ts';
import { useThemeName } from '../../ui/preferences.ts';
import { useWord } from '../../ui/use-word.ts';
import { barsOption } from './bars-option.ts';
import { shareText } from './share.ts';
import { type Drill, useDrill } from './use-drill.ts';

export type Bar = Readonly<{
  key: string;
  label: string;
  count: number;
  drill: Drill;
  /** Where people left the way that the other bars show. */
  isBranch?: boolean;
}>;

const ROW_PX = 30;

/** Counts as bars that begin at nothing, or as a table; a bar and a number open the list behind them. */
export function BarsCard({
  title,
  figure,
  bars,
  of,
  ofText,
  foot,
}: {
  title: string;
  /** Whose definition the tooltip tells. */
  figure: Figure;
  bars: readonly Bar[];
  /** The denominator of the shares, and how it is called. */
  of: number;
  ofText: string;
  foot?: ReactNode;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const drill = useDrill();
  const theme = useThemeName();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const option = useMemo(
    () =>
      barsOption(
        bars.map(({ label, count, isBranch = false }) => ({
          label,
          count,
          isBranch,
          text: `${count.toLocaleString()}  ${shareText(count, of)}`,
        })),
        palettes[theme].hint,
      ),
    [bars, of, theme],
  );
  const isTable = view === 'table';
  return (
    <section className="card report-card">
      <header>
        <h2>{title}</h2>
        <Tooltip title={word(figureDefinitions[figure])}>
          <InfoCircleOutlined tabIndex={0} aria-label={word(figureDefinitions[figure])} className="quiet" />
        </Tooltip>
        <span className="quiet">{ofText}</span>
        <Segmented<'chart' | 'table'>
          size="small"
          className="report-view"
          aria-label={t('reports.view')}
          value={view}
          onChange={setView}
          options={(['chart', 'table'] as const).map((value) => ({
            value,
            label: t(`reports.views.${value}`),
          }))}
        />
      </header>
      {bars.length === 0 && <p className="quiet">{t('reports.nothingYet')}</p>}
      {bars.length > 0 && !isTable && (
        <Chart
          option={option}
          label={`${title}: ${bars.map(({ label, count }) => `${label} ${count}`).join(', ')}`}
          height={bars.length * ROW_PX + 8}
          onPick={({ dataIndex }) => {
            const bar = bars[dataIndex];
            if (bar) drill(bar.drill);
          }}
        />
      )}
      {bars.length > 0 && isTable && (
        <table className="report-table">
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.key}>
                <th scope="row">{bar.label}</th>
                <td>
                  <a onClick={() => drill(bar.drill)}>{bar.count.toLocaleString()}</a>
                </td>
                <td className="quiet">{shareText(bar.count, of)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {foot}
    </section>
  );
}
