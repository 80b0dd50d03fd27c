/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { TrunkTestResultCallResult } from './trunkTestResultCallResult.ts';

export type TrunkTestResultCall = {
  result: TrunkTestResultCallResult;
  hasRung: boolean;
  cause: number | null;
  sipCode: number | null;
} | null;
