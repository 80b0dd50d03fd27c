import type { Trunk, TrunkState, TrunkWithStatus } from '@suifang/contract/trunks.ts';
import type { Db } from '../../schema.ts';
import { SwitchUnavailable } from '../../telephony/port.ts';
import type { TrunkCondition, TrunkProbe } from '../../telephony/trunk-probe.ts';

import { findTrunks } from './store.ts';

type Conditions = Awaited<ReturnType<TrunkProbe['conditions']>>;

/** What the switch says of its trunks; undefined while there is none in reach. */
export async function readConditions(probe: TrunkProbe | undefined): Promise<Conditions | undefined> {
  try {
    return await probe?.conditions();
  } catch (error) {
    if (error instanceof SwitchUnavailable) return undefined;
    throw error;
  }
}

function stateOf(trunk: Trunk, isSwitchThere: boolean, condition: TrunkCondition | undefined): TrunkState {
  if (!trunk.isEnabled) return 'disabled';
  if (!isSwitchThere) return 'unknown';
  if (condition?.registration === 'refused') return 'refused';
  if (condition?.isReachable === undefined) return 'not-applied';
  if (!condition.isReachable) return 'unreachable';
  return condition.registration === 'pending' ? 'not-applied' : 'reachable';
}

/** Whether each enabled trunk answers, by name. One that the switch has not asked yet is not among them. */
export async function readTrunkHealth(db: Db, probe: TrunkProbe): Promise<ReadonlyMap<string, boolean>> {
  const [trunks, conditions] = await Promise.all([findTrunks(db), readConditions(probe)]);
  const states = trunks.map((trunk) => withStatus(trunk, conditions));
  return new Map(
    states
      .filter(({ state }) => state === 'reachable' || state === 'unreachable' || state === 'refused')
      .map(({ name, state }) => [name, state === 'reachable']),
  );
}

/** A trunk with what the switch says of it. */
export function withStatus(trunk: Trunk, conditions: Conditions | undefined): TrunkWithStatus {
  const condition = conditions?.get(trunk.id);
  return {
    ...trunk,
    state: stateOf(trunk, conditions !== undefined, condition),
    roundTripMs: condition?.roundTripMs ?? null,
    channelsInUse: condition?.channelsInUse ?? 0,
  };
}
