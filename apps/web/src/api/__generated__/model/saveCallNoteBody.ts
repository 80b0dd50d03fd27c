/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { SaveCallNoteBodyDisposition } from './saveCallNoteBodyDisposition.ts';

export type SaveCallNoteBody = {
  /** @maxLength 4000 */
  text: string;
  disposition: SaveCallNoteBodyDisposition;
};
