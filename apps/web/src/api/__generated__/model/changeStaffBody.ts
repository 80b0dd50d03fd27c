/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeStaffBodyRole } from './changeStaffBodyRole.ts';

export type ChangeStaffBody = {
  /** @minimum 1 */
  version: number;
  /**
     * @minLength 1
     * @maxLength 60
     */
  name?: string;
  role?: ChangeStaffBodyRole;
  isDisabled?: boolean;
};
