import { Tooltip } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { exactTime, isAhead, momentOf } from './moments.ts';

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

const useNow = (): Date => useSyncExternalStore(subscribe, () => now);

/** Until when something holds, after its word; nothing once that is reached. */
export function Until({ at, word }: { at: string | Date; word: string }) {
  if (!isAhead(at, useNow())) return null;
  return (
    <span className="quiet">
      {word} <RelativeTime at={at} />
    </span>
  );
}

/**
 * When something was or will be, as people say it; the exact time on hover. Keeps itself current. `isComing`: it is known
 * to be ahead, so that at the last minute and after it, it does not read as if it had been.
 */
export function RelativeTime({ at, isComing = false }: { at: string | Date; isComing?: boolean }) {
  const { t } = useTranslation();
  const present = useNow();
  const moment = momentOf(at, present);
  const isSoon = isComing && !isAhead(at, present);
  if (moment.key === 'exact' && !isSoon)
    return <time dateTime={new Date(at).toISOString()}>{moment.text}</time>;
  return (
    <Tooltip title={exactTime(at)}>
      <time dateTime={new Date(at).toISOString()}>
        {isSoon || moment.key === 'exact' ? t('ui.time.soon') : t(`ui.time.${moment.key}`, { ...moment })}
      </time>
    </Tooltip>
  );
}
