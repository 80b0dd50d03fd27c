/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ImportDetailState = typeof ImportDetailState[keyof typeof ImportDetailState];


export const ImportDetailState = {
  uploaded: 'uploaded',
  checking: 'checking',
  checked: 'checked',
  running: 'running',
  completed: 'completed',
  cancelled: 'cancelled',
  failed: 'failed',
} as const;
