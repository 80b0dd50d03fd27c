import { gradeLine, lostShare } from '@suifang/contract/line-quality.ts';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LineQuality } from '../../api/__generated__/model/index.ts';
import { StateTag } from '../../ui/StateTag.tsx';

const tones = { good: 'green', fair: 'amber', bad: 'red' } as const;
const inPercent = (share: number): string => (share * 100).toFixed(1);

/** How the network of a browser's phone is, in one word; the figures behind it on demand. */
export function LineTag({ line }: { line: LineQuality }) {
  const { t } = useTranslation();
  const grade = gradeLine(line);
  const figures = t('desk.line.figures', {
    lost: inPercent(lostShare(line)),
    jitter: Math.round(line.jitterMs),
    roundTrip: line.roundTripMs === null ? '–' : Math.round(line.roundTripMs),
  });
  return (
    <Tooltip title={figures}>
      <span tabIndex={0} role="note" aria-label={`${t(`desk.line.${grade}`)}, ${figures}`}>
        <StateTag tone={tones[grade]}>{t(`desk.line.${grade}`)}</StateTag>
      </span>
    </Tooltip>
  );
}
