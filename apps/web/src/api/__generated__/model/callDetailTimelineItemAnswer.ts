/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailTimelineItemAnswer = {
  zh: string;
  en: string;
} | null;
