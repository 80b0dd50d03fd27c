/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { SavePatientStayBodyStay } from './savePatientStayBodyStay.ts';

export type SavePatientStayBody = {
  /** @minimum 1 */
  version: number;
  stay: SavePatientStayBodyStay;
};
