import { useTranslation } from 'react-i18next';
import { durationParts } from './moments.ts';

/** A length of time: 3分20秒. */
export function Duration({ ms }: { ms: number }) {
  const { t } = useTranslation();
  const parts = durationParts(ms);
  const key = parts.hours > 0 ? 'hours' : parts.minutes > 0 ? 'minutes' : 'seconds';
  return <span style={{ fontVariantNumeric: 'tabular-nums' }}>{t(`ui.duration.${key}`, parts)}</span>;
}
