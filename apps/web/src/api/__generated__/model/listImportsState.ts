/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListImportsState = typeof ListImportsState[keyof typeof ListImportsState];


export const ListImportsState = {
  uploaded: 'uploaded',
  checking: 'checking',
  checked: 'checked',
  running: 'running',
  completed: 'completed',
  cancelled: 'cancelled',
  failed: 'failed',
} as const;
