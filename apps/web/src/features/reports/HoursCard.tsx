import { figureDefinitions, figureNames } from '@suifang/contract/report-words.ts';
import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignReport } from '../../api/__generated__/model/index.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useWord } from '../../ui/use-word.ts';
import { hoursOption, withEmptyHours } from './bars-option.ts';
import { shareText } from './share.ts';
import { useDrill } from './use-drill.ts';

const HEIGHT_PX = 260;
const figures = ['hour', 'answeredHour'] as const;

/** When was dialled and when people answered, by the hour of the day. */
export function HoursCard({ hours: counted }: { hours: CampaignReport['hours'] }) {
  const { t } = useTranslation();
  const word = useWord();
  const drill = useDrill();
  const hours = useMemo(() => withEmptyHours(counted), [counted]);
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const names = useMemo(
    () => ({ dials: word(figureNames.dials), answered: word(figureNames.answeredDials) }),
    [word],
  );
  const option = useMemo(() => hoursOption(hours, names), [hours, names]);
  const open = (figure: (typeof figures)[number], hour: number) => drill({ figure, value: String(hour) });
  return (
    <section className="card report-card report-wide">
      <header>
        <h2>{t('reports.hours')}</h2>
        <span className="quiet">{word(figureDefinitions.hour)}</span>
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
      {hours.length === 0 && <p className="quiet">{t('reports.nothingYet')}</p>}
      {hours.length > 0 && view === 'chart' && (
        <Chart
          option={option}
          label={t('reports.hours')}
          height={HEIGHT_PX}
          onPick={({ seriesIndex, dataIndex }) => {
            const hour = hours[dataIndex];
            if (hour) open(figures[seriesIndex] ?? 'hour', hour.hour);
          }}
        />
      )}
      {hours.length > 0 && view === 'table' && (
        <table className="report-table">
          <thead>
            <tr>
              <th scope="col">{t('reports.hour')}</th>
              <th scope="col">{names.dials}</th>
              <th scope="col">{names.answered}</th>
              <th scope="col">{t('reports.share')}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map(({ hour, dials, answered }) => (
              <tr key={hour}>
                <th scope="row">{`${hour}:00–${hour + 1}:00`}</th>
                <td>
                  <a onClick={() => open('hour', hour)}>{dials.toLocaleString()}</a>
                </td>
                <td>
                  <a onClick={() => open('answeredHour', hour)}>{answered.toLocaleString()}</a>
                </td>
                <td className="quiet">{shareText(answered, dials)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
