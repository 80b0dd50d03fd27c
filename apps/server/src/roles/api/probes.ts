import type { Context } from '../../context.ts';
import { isConnected } from '../../platform/db/connected.ts';

/**
 * Round trips to the parts of the instance, for `/health` and the alarms. Telephony and worker are asked through what
 * they hold in the database: the leader's lock, the job queue's connection. Both vanish the moment the process does.
 */
export function registerProbes({
  config,
  db,
  disk,
  health,
}: Pick<Context, 'config' | 'db' | 'disk' | 'health'>): void {
  const { asterisk } = config;
  if (asterisk) {
    const credentials = Buffer.from(`${asterisk.user}:${asterisk.password}`).toString('base64');
    health.register('asterisk', async () => {
      const answer = await fetch(new URL('/ari/asterisk/ping', asterisk.ariUrl), {
        headers: { authorization: `Basic ${credentials}` },
        signal: AbortSignal.timeout(3_000),
      });
      if (!answer.ok) throw new Error(`ARI answered ${answer.status}`);
    });
  }
  // Imports stop at this mark, long before a call feels anything: there is time to make room.
  health.register('disk', async () => {
    if (!(await disk.hasRoomFor('imports'))) throw new Error('the disk is nearly full');
  });
  const holdsConnection = (name: string) => async () => {
    if (!(await isConnected(db, name))) throw new Error(`${name} is not connected`);
  };
  health.register('telephony', holdsConnection('telephony-leader'));
  health.register('worker', holdsConnection('worker-jobs'));
}
