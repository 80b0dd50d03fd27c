import { useTranslation } from 'react-i18next';
import { useCountNeeds } from '../api/__generated__/reports.ts';
import { useGetHealth } from '../api/__generated__/system.ts';
import { usePermission } from '../api/session.ts';

/** Something that needs a person now. `count`: how many such things the line stands for. */
export type Alarm = Readonly<{ key: string; text: string; count: number; to?: string }>;

const HEALTH_INTERVAL_MS = 30_000;
const knownParts = ['database', 'asterisk', 'telephony', 'worker', 'api'] as const;

/** Parts of the system that do not answer. */
function useHealthAlarms(): Alarm[] {
  const { t } = useTranslation();
  const { data, isError } = useGetHealth({ query: { refetchInterval: HEALTH_INTERVAL_MS } });
  if (isError) return [{ key: 'server', count: 1, text: t('frame.serverDown') }];
  return Object.entries(data?.parts ?? {})
    .filter(([, { isHealthy }]) => !isHealthy)
    .map(([part]): Alarm => {
      if (part === 'disk') return { key: part, count: 1, text: t('frame.diskFull') };
      const [group, trunk] = part.split(':');
      if (group === 'trunk' && trunk !== undefined)
        return { key: part, count: 1, text: t('frame.trunkDown', { trunk }) };
      const known = knownParts.find((name) => name === part);
      return {
        key: part,
        count: 1,
        text: t('frame.partDown', { part: known ? t(`frame.parts.${known}`) : part }),
      };
    });
}

const needPages = { trunksDown: '/', openAlerts: '/alerts?state=open', review: '/' } as const;

/** What people have to deal with: the same figures as on the first page. */
function useNeedAlarms(): Alarm[] {
  const { t } = useTranslation();
  const mayRead = usePermission('reports.read');
  const { data } = useCountNeeds({ query: { enabled: mayRead } });
  return (['trunksDown', 'openAlerts', 'review'] as const)
    .map((key) => ({ key, count: data?.[key] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => ({ key, count, text: t(`frame.needs.${key}`, { count }), to: needPages[key] }));
}

/** Where alarms come from. A feature that raises some adds its hook. */
const sources: readonly (() => Alarm[])[] = [useHealthAlarms, useNeedAlarms];

export function useAlarms(): Alarm[] {
  // The list never changes while the page is open, so the order of hooks is fixed.
  return sources.flatMap((useSource) => useSource());
}
