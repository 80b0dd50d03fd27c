/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailTimelineItemQuestion = {
  zh: string;
  en: string;
} | null;
