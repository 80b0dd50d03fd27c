import { useTranslation } from 'react-i18next';
import { useGetHealth } from '../api/__generated__/system.ts';

/** Something that needs a person now. */
export type Alarm = Readonly<{ key: string; text: string; to?: string }>;

const HEALTH_INTERVAL_MS = 30_000;
const knownParts = ['database', 'asterisk', 'telephony', 'worker', 'api'] as const;

/** Parts of the system that do not answer. */
function useHealthAlarms(): Alarm[] {
  const { t } = useTranslation();
  const { data, isError } = useGetHealth({ query: { refetchInterval: HEALTH_INTERVAL_MS } });
  if (isError) return [{ key: 'server', text: t('frame.serverDown') }];
  return Object.entries(data?.parts ?? {})
    .filter(([, { isHealthy }]) => !isHealthy)
    .map(([part]) => {
      if (part === 'disk') return { key: part, text: t('frame.diskFull') };
      const [group, trunk] = part.split(':');
      if (group === 'trunk' && trunk !== undefined)
        return { key: part, text: t('frame.trunkDown', { trunk }) };
      const known = knownParts.find((name) => name === part);
      return { key: part, text: t('frame.partDown', { part: known ? t(`frame.parts.${known}`) : part }) };
    });
}

/** Where alarms come from. A feature that raises some adds its hook. */
const sources: readonly (() => Alarm[])[] = [useHealthAlarms];

export function useAlarms(): Alarm[] {
  // The list never changes while the page is open, so the order of hooks is fixed.
  return sources.flatMap((useSource) => useSource());
}
