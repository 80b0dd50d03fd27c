/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PromptSource = typeof PromptSource[keyof typeof PromptSource];


export const PromptSource = {
  recording: 'recording',
  synthetic: 'synthetic',
} as const;
