import type { LiveEvent } from '@suifang/contract/events.ts';

type Listeners = Readonly<{
  onEvent: (event: LiveEvent) => void;
  /** Too much was missed: everything on the page may be old. */
  onReset: () => void;
  onOpen: () => void;
  onLoss: () => void;
  onSignedOut: () => void;
}>;

const RECONNECT_MS = 3_000;
// A browser opens six connections to a server at most; tabs nobody looks at give theirs back.
const HIDDEN_AFTER_MS = 60_000;

/** One connection to `/api/events` that comes back by itself and asks for what it missed. Answers how to stop. */
export function liveEvents(listeners: Listeners): () => void {
  let source: EventSource | undefined;
  let lastId: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenTimer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    timer = undefined;
    source?.close();
    source = undefined;
  };
  const openLater = (): void => {
    close();
    listeners.onLoss();
    timer = setTimeout(open, RECONNECT_MS);
  };
  const open = (): void => {
    if (source) return;
    const opened = new EventSource(`/api/events${lastId === undefined ? '' : `?after=${lastId}`}`);
    source = opened;
    opened.addEventListener('opened', (event) => {
      lastId = event.lastEventId || lastId;
      listeners.onOpen();
    });
    opened.addEventListener('message', (event: MessageEvent<string>) => {
      lastId = event.lastEventId || lastId;
      listeners.onEvent(JSON.parse(event.data) as LiveEvent);
    });
    opened.addEventListener('reset', (event) => {
      lastId = event.lastEventId || lastId;
      listeners.onReset();
    });
    opened.addEventListener('signed-out', () => {
      close();
      listeners.onSignedOut();
    });
    // A refusal closes the source for good; a cut connection would be retried, but without our own pace.
    opened.addEventListener('error', openLater);
  };
  const onVisibility = (): void => {
    clearTimeout(hiddenTimer);
    if (document.visibilityState === 'hidden') hiddenTimer = setTimeout(close, HIDDEN_AFTER_MS);
    else open();
  };
  document.addEventListener('visibilitychange', onVisibility);
  open();
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    clearTimeout(hiddenTimer);
    close();
  };
}
