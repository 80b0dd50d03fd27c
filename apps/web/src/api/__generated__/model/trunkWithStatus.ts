/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { TrunkWithStatusKind } from './trunkWithStatusKind.ts';
import type { TrunkWithStatusState } from './trunkWithStatusState.ts';

export interface TrunkWithStatus {
  id: string;
  name: string;
  kind: TrunkWithStatusKind;
  host: string;
  port: number;
  /** @nullable */
  username: string | null;
  hasSecret: boolean;
  callerId: string;
  maxChannels: number;
  maxCallsPerSecond: number;
  isEnabled: boolean;
  isSample: boolean;
  createdAt: string;
  updatedAt: string;
  version: number;
  state: TrunkWithStatusState;
  /** @nullable */
  roundTripMs: number | null;
  channelsInUse: number;
}
