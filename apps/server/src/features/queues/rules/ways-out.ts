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
