/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PromptSource } from './promptSource.ts';

export interface Prompt {
  text: string;
  key: string;
  durationMs: number;
  source: PromptSource;
}
