/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ErrorBodyFieldsItemMessage } from './errorBodyFieldsItemMessage.ts';

export type ErrorBodyFieldsItem = {
  path: string;
  message: ErrorBodyFieldsItemMessage;
};
