/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateTrunkBodyKind } from './createTrunkBodyKind.ts';

export type CreateTrunkBody = {
  /**
     * @minLength 1
     * @maxLength 40
     */
  name: string;
  kind: CreateTrunkBodyKind;
  host: string;
  /**
     * @minimum 1
     * @maximum 65535
     */
  port?: number;
  username?: string;
  secret?: string;
  callerId: string;
  /**
     * @minimum 1
     * @maximum 2000
     */
  maxChannels: number;
  /**
     * @minimum 0.1
     * @maximum 100
     */
  maxCallsPerSecond: number;
};
