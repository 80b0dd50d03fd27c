import { targetResultNames } from '@suifang/contract/campaigns/outcomes.ts';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CampaignCounts } from '../../api/__generated__/model/index.ts';
import { useWord } from '../../ui/use-word.ts';
import { isResult, type ProgressPart, progressParts } from './progress.ts';

/** What one part of the bar is called. */
export function usePartName(): (key: ProgressPart['key']) => string {
  const { t } = useTranslation();
  const word = useWord();
  return (key) => (isResult(key) ? word(targetResultNames[key]) : t(`campaigns.parts.${key}`));
}

/** One bar, cut by what became of the patients. */
export function ProgressBar({ counts, height = 8 }: { counts: CampaignCounts; height?: number }) {
  const name = usePartName();
  const parts = progressParts(counts);
  const label = parts.map(({ key, count }) => `${name(key)} ${count}`).join(', ');
  return (
    <div className="campaign-bar" role="img" aria-label={label} style={{ height }}>
      {parts.map(({ key, count, tone, nth }) => (
        <Tooltip key={key} title={`${name(key)} ${count.toLocaleString()}`}>
          <span data-tone={tone} data-nth={nth} style={{ flexGrow: count }} />
        </Tooltip>
      ))}
    </div>
  );
}
