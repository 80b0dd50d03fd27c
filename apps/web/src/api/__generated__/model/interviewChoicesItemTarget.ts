/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type InterviewChoicesItemTarget = {
  id: string;
  campaign: string;
} | null;
