import { useTranslation } from 'react-i18next';
import type { DeskDay } from '../../api/__generated__/model/index.ts';

/** The average of somebody's scores on a scale of five, and how many of those who were asked have answered. */
export function RatingAverage({ ratings: { invited, answered, average } }: Pick<DeskDay, 'ratings'>) {
  const { t } = useTranslation();
  if (invited === 0) return <>–</>;
  return (
    <span className="tabular">
      {average === null ? '–' : average.toFixed(1)}{' '}
      <span className="quiet">{t('ratings.answeredOf', { answered, invited })}</span>
    </span>
  );
}
