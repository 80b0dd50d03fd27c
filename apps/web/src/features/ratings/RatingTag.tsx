import { useTranslation } from 'react-i18next';
import type { IncomingCall } from '../../api/__generated__/model/index.ts';
import { StateTag } from '../../ui/StateTag.tsx';

/** What a patient thought of a call: the words of the answer and its score, or why there is none. */
export function RatingTag({ rating }: Pick<IncomingCall, 'rating'>) {
  const { t } = useTranslation();
  if (!rating) return <>–</>;
  const { ending, score, scale, level, isLow, enteredAt } = rating;
  if (score !== null)
    return <StateTag tone={isLow ? 'red' : 'green'}>{t('ratings.scored', { level, score, scale })}</StateTag>;
  const pressed = enteredAt === null ? '' : t('ratings.pressedSomething');
  return (
    <span className="quiet">{`${t(`ratings.endings.${ending === null || ending === 'answered' ? 'asking' : ending}`)}${pressed}`}</span>
  );
}
