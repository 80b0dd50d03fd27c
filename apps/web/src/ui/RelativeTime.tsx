import { Tooltip } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { exactTime, momentOf } from './moments.ts';

// One clock for all times on the page.
const TICK_MS = 20_000;
let now = new Date();
const listeners = new Set<() => void>();
setInterval(() => {
  now = new Date();
  for (const listener of listeners) listener();
}, TICK_MS);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * When something was or will be, as people say it; the exact time on hover. Keeps itself current. `isComing`: it is known
 * to be ahead, so that within the minute it does not read as if it had been.
 */
export function RelativeTime({ at, isComing = false }: { at: string | Date; isComing?: boolean }) {
  const { t } = useTranslation();
  const moment = momentOf(
    at,
    useSyncExternalStore(subscribe, () => now),
  );
  if (moment.key === 'exact') return <time dateTime={new Date(at).toISOString()}>{moment.text}</time>;
  return (
    <Tooltip title={exactTime(at)}>
      <time dateTime={new Date(at).toISOString()}>
        {t(`ui.time.${moment.key === 'now' && isComing ? 'soon' : moment.key}`, { ...moment })}
      </time>
    </Tooltip>
  );
}
