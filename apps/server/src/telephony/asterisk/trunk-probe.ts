import type { TrunkProbe } from '../trunk-probe.ts';
import { createAmi } from './ami.ts';
import { type AriAccess, placeTestCall } from './line-call.ts';
import { qualifyTrunk, readTrunkConditions } from './trunk-conditions.ts';

/** The API's view of the trunks on Asterisk: conditions over the manager interface, test calls over ARI. */
export function createAsteriskTrunkProbe(access: AriAccess & Readonly<{ amiUrl: string }>): TrunkProbe {
  const ami = createAmi(access.amiUrl);
  return {
    conditions: () => readTrunkConditions(ami),
    qualify: (trunkId) => qualifyTrunk(ami, trunkId),
    call: (destination, sound) => placeTestCall(access, destination, sound),
    close: () => ami.close(),
  };
}
