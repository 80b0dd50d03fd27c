/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateStaffBodyRole } from './createStaffBodyRole.ts';

export type CreateStaffBody = {
  /**
     * @minLength 2
     * @maxLength 40
     * @pattern ^[a-z0-9._-]+$
     */
  login: string;
  /**
     * @minLength 1
     * @maxLength 60
     */
  name: string;
  role: CreateStaffBodyRole;
  /**
     * @minLength 1
     * @maxLength 200
     */
  password: string;
};
