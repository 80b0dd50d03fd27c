/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ImportSummaryState = typeof ImportSummaryState[keyof typeof ImportSummaryState];


export const ImportSummaryState = {
  uploaded: 'uploaded',
  checking: 'checking',
  checked: 'checked',
  running: 'running',
  completed: 'completed',
  cancelled: 'cancelled',
  failed: 'failed',
} as const;
