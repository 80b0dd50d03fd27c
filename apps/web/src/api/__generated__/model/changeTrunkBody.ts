/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeTrunkBodyKind } from './changeTrunkBodyKind.ts';

export type ChangeTrunkBody = {
  /** @minimum 1 */
  version: number;
  /**
     * @minLength 1
     * @maxLength 40
     */
  name?: string;
  kind?: ChangeTrunkBodyKind;
  host?: string;
  /**
     * @minimum 1
     * @maximum 65535
     */
  port?: number;
  /** @nullable */
  username?: string | null;
  secret?: string;
  callerId?: string;
  /**
     * @minimum 1
     * @maximum 2000
     */
  maxChannels?: number;
  /**
     * @minimum 0.1
     * @maximum 100
     */
  maxCallsPerSecond?: number;
  isEnabled?: boolean;
};
