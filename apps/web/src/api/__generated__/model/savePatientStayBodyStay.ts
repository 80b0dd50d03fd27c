/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { SavePatientStayBodyStayKind } from './savePatientStayBodyStayKind.ts';

export type SavePatientStayBodyStay = {
  kind: SavePatientStayBodyStayKind;
  /**
     * @minLength 1
     * @maxLength 60
     */
  visitNo: string;
  /** @maxLength 60 */
  department?: string;
  /** @maxLength 60 */
  ward?: string;
  /** @maxLength 60 */
  doctor?: string;
  admittedAt?: string | null;
  dischargedAt?: string | null;
  /** @maxLength 60 */
  dischargeDisposition?: string;
  /** @maxLength 200 */
  diagnosis?: string;
  /** @maxLength 200 */
  operation?: string;
  operatedAt?: string | null;
};
