/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { TrunkTestResultCall } from './trunkTestResultCall.ts';
import type { TrunkTestResultWords } from './trunkTestResultWords.ts';

export interface TrunkTestResult {
  isReachable: boolean;
  /** @nullable */
  roundTripMs: number | null;
  call: TrunkTestResultCall;
  words: TrunkTestResultWords;
}
