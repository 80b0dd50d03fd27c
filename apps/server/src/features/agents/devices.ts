import type { Clock } from '../../platform/clock.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Db } from '../../schema.ts';
import { moveAgent } from './move.ts';
import { readReachable, writeReachable } from './store.ts';

/** A phone whose coming or going touches a call. */
export type TouchedCall = Readonly<{
  callId: string;
  staffId: string;
  deviceId: string;
  isReachable: boolean;
}>;

type Ports = Readonly<{ db: Db; clock: Clock; events: Events }>;

/**
 * Notes that a phone of ours came or went, and moves its agent. Answers the calls in which that agent is: what becomes
 * of those, the call itself decides.
 */
export async function noteDevice(
  ports: Ports,
  deviceId: string,
  isReachable: boolean,
): Promise<TouchedCall[]> {
  return ports.db.transaction().execute(async (trx) => {
    const touched: TouchedCall[] = [];
    for (const staffId of await writeReachable(trx, deviceId, isReachable, ports.clock.now())) {
      const moved = await moveAgent(ports, trx, staffId, { type: 'phone', isReachable });
      // Somebody on a break stays there, and yet wants to see that the phone is ready.
      if (moved && moved.before === moved.after)
        await ports.events.record(trx, [
          { type: 'agent.changed', subjectId: staffId, data: { state: moved.after.at, cause: null } },
        ]);
      if (moved && 'callId' in moved.after)
        touched.push({ callId: moved.after.callId, staffId, deviceId, isReachable });
    }
    return touched;
  });
}

/** Compares what the rows say of our phones with what the switch says, after control was away. */
export async function compareDevices(ports: Ports, reachable: readonly string[]): Promise<TouchedCall[]> {
  const known = await readReachable(ports.db);
  const gone = known.filter((id) => !reachable.includes(id));
  const come = reachable.filter((id) => !known.includes(id));
  const touched: TouchedCall[] = [];
  for (const id of gone) touched.push(...(await noteDevice(ports, id, false)));
  for (const id of come) touched.push(...(await noteDevice(ports, id, true)));
  return touched;
}
