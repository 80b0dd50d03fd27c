/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { SystemHealthParts } from './systemHealthParts.ts';

export interface SystemHealth {
  isHealthy: boolean;
  parts: SystemHealthParts;
}
