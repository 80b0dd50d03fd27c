/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallNoteDisposition } from './callNoteDisposition.ts';

export interface CallNote {
  text: string;
  disposition: CallNoteDisposition;
  savedAt: string;
}
