/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { SignInAgentBodyPhone } from './signInAgentBodyPhone.ts';

export type SignInAgentBody = {
  phone: SignInAgentBodyPhone;
};
