import { eventCatalogue, isEventType, type LiveEvent } from '@suifang/contract/events.ts';
import { hasPermission } from '@suifang/contract/permissions.ts';
import type { Context } from '../../context.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import type { StoredEvent } from '../../platform/events/events.ts';
import type { Tail } from '../../platform/events/tail.ts';
import type { EventStream } from '../../platform/http/event-stream.ts';

/** More than this is not replayed: the page is told to load everything anew. */
export const MAX_REPLAYED = 1_000;

/** What one person may hear of an event; undefined when nothing. */
export function tellable(event: StoredEvent, staff: SignedIn): LiveEvent | undefined {
  const { type } = event;
  if (!isEventType(type)) return undefined;
  const { permission, data } = eventCatalogue[type];
  if (!hasPermission(staff.role, permission)) return undefined;
  // Fields outside the catalogue are dropped here; the id alone is still worth telling.
  const allowed = data.safeParse(event.data);
  return {
    seq: event.seq,
    at: event.at.toISOString(),
    type,
    subjectId: event.subjectId,
    data: allowed.data ?? {},
  };
}

/**
 * Tells a browser everything after `after` that it missed, then what happens, each event once. Without `after` it
 * hears only what happens from now on.
 */
export async function listen(
  ports: Pick<Context, 'events'> & { tail: Tail },
  stream: EventStream,
  staff: () => SignedIn,
  after: number | undefined,
): Promise<void> {
  const { events, tail } = ports;
  const replayed = new Set<number>();
  const tell = (event: StoredEvent, resumeAfter: number): void => {
    const data = tellable(event, staff());
    if (data) stream.send({ id: resumeAfter, data });
  };
  const meanwhile: [StoredEvent, number][] = [];
  let isReplaying = true;
  const stop = tail.subscribe((event, resumeAfter) => {
    if (isReplaying) meanwhile.push([event, resumeAfter]);
    // The tail may still come to what the replay has found.
    else if (!replayed.delete(event.seq)) tell(event, resumeAfter);
  });
  stream.onClose(stop);
  stream.send({ name: 'opened', id: after ?? tail.position(), data: {} });

  if (after !== undefined) {
    const missed = await events.readAfter(after, MAX_REPLAYED + 1);
    if (missed.length > MAX_REPLAYED) {
      stream.send({ name: 'reset', id: tail.position(), data: {} });
    } else {
      for (const event of missed) {
        replayed.add(event.seq);
        tell(event, Math.min(event.seq, tail.position()));
      }
    }
  }
  isReplaying = false;
  for (const [event, resumeAfter] of meanwhile) {
    if (!replayed.delete(event.seq)) tell(event, resumeAfter);
  }
}
