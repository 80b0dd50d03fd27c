import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignCheckBlockedItem } from '../../../api/__generated__/model/index.ts';

/** How many are kept back in all. */
export const sumOf = (blocked: readonly CampaignCheckBlockedItem[]): number =>
  blocked.reduce((sum, { count }) => sum + count, 0);

type Props = Readonly<{
  blocked: readonly CampaignCheckBlockedItem[];
  /** Opens the patients behind a number; without it the numbers are only said. */
  onOpen?: (blocked: CampaignCheckBlockedItem) => void;
}>;

/** Who is kept back, by reason, the most frequent first. */
export function BlockedReasons({ blocked, onOpen }: Props) {
  const { t } = useTranslation();
  return blocked
    .toSorted((a, b) => b.count - a.count)
    .map((item, index) => {
      const { rule, count, isForGood } = item;
      const words = t('campaigns.check.reason', { count, reason: t(`campaigns.check.reasons.${rule}`) });
      return (
        <Fragment key={`${rule} ${isForGood}`}>
          {index > 0 && t('campaigns.check.comma')}
          {onOpen ? (
            <button type="button" className="link-in-text" onClick={() => onOpen(item)}>
              {words}
            </button>
          ) : (
            words
          )}
        </Fragment>
      );
    });
}
