/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type RecordingState = typeof RecordingState[keyof typeof RecordingState];


export const RecordingState = {
  recording: 'recording',
  spooled: 'spooled',
  stored: 'stored',
  failed: 'failed',
} as const;
