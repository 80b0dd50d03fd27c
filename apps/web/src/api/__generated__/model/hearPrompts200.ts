/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Prompt } from './prompt.ts';

export type HearPrompts200 = {
  items: Prompt[];
};
