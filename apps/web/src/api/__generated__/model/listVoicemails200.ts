/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Voicemail } from './voicemail.ts';

export type ListVoicemails200 = {
  items: Voicemail[];
  total: number;
  page: number;
  pageSize: number;
};
