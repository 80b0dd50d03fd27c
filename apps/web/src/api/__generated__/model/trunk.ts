/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { TrunkKind } from './trunkKind.ts';

export interface Trunk {
  id: string;
  name: string;
  kind: TrunkKind;
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
}
