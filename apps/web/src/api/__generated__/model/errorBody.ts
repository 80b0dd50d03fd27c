/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ErrorBodyDetails } from './errorBodyDetails.ts';
import type { ErrorBodyFieldsItem } from './errorBodyFieldsItem.ts';
import type { ErrorBodyMessage } from './errorBodyMessage.ts';

export interface ErrorBody {
  code: string;
  message: ErrorBodyMessage;
  fields?: ErrorBodyFieldsItem[];
  details?: ErrorBodyDetails;
}
