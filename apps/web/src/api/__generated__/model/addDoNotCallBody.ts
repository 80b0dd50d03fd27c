/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { AddDoNotCallBodyPurpose } from './addDoNotCallBodyPurpose.ts';

export type AddDoNotCallBody = {
  /** @minimum 1 */
  version: number;
  phoneId?: string;
  purpose?: AddDoNotCallBodyPurpose;
  /**
     * @minLength 1
     * @maxLength 200
     */
  reason: string;
  until?: string | null;
};
