/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListCallsRecording = typeof ListCallsRecording[keyof typeof ListCallsRecording];


export const ListCallsRecording = {
  yes: 'yes',
  no: 'no',
} as const;
