import type { Context } from '../../context.ts';
import { readTrunkHealth } from '../../features/trunks/index.ts';
import type { Pulse } from '../../platform/health/pulse.ts';
import type { TrunkProbe } from '../../telephony/trunk-probe.ts';

/**
 * Round trips to the parts of the instance, for `/health` and the alarms. Telephony and worker answer from their event
 * loops, telephony only while it leads and hears the switch; each trunk is asked by SIP OPTIONS and is a line of its own.
 */
export function registerProbes(
  { config, db, disk, health }: Pick<Context, 'config' | 'db' | 'disk' | 'health'>,
  pulse: Pulse,
  trunks: TrunkProbe | undefined,
): void {
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
  health.register('telephony', () => pulse.ask('telephony'));
  health.register('worker', () => pulse.ask('worker'));
  if (trunks) health.registerGroup('trunk', () => readTrunkHealth(db, trunks));
}
