import type { QueueExit, QueueSettings } from '@suifang/contract/queues.ts';

/** Every way out of a queue, with where its form keeps it. */
export function waysOut(settings: QueueSettings): ReadonlyArray<Readonly<{ path: string; exit: QueueExit }>> {
  return [
    ...settings.overflow.map(({ exit }, index) => ({ path: `settings.overflow.${index}.exit`, exit })),
    { path: 'settings.whenFull', exit: settings.whenFull },
    { path: 'settings.whenClosed', exit: settings.whenClosed },
  ];
}

/** The other queues to which this one sends callers. */
export function queuesAfter(settings: QueueSettings): string[] {
  return waysOut(settings).flatMap(({ exit }) => (exit.to === 'queue' ? [exit.queueId] : []));
}

/** What callers hear who are sent away with a sentence. */
export function announcementsOf(settings: QueueSettings): string[] {
  return waysOut(settings).flatMap(({ exit }) => (exit.to === 'announcement' ? [exit.text] : []));
}

/** Where a caller goes at once, without waiting: a queue that is full or closed, or a step after no time. */
function queuesAtOnce({ whenFull, whenClosed, overflow }: QueueSettings): string[] {
  const exits = [
    whenFull,
    whenClosed,
    ...overflow.filter(({ afterMs }) => afterMs === 0).map(({ exit }) => exit),
  ];
  return exits.flatMap((exit) => (exit.to === 'queue' ? [exit.queueId] : []));
}

/** Whether a caller whom no queue takes could be sent back to `ownId`, round and round. */
export function leadsInCircle(queues: ReadonlyMap<string, QueueSettings>, ownId: string): boolean {
  const seen = new Set<string>();
  const open = [ownId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const settings = queues.get(id);
    if (!settings) continue;
    for (const next of queuesAtOnce(settings)) {
      if (next === ownId) return true;
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return false;
}
