/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type SignInAgentBodyPhone = typeof SignInAgentBodyPhone[keyof typeof SignInAgentBodyPhone];


export const SignInAgentBodyPhone = {
  browser: 'browser',
  phone: 'phone',
} as const;
