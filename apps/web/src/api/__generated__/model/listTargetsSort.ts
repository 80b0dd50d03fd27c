/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListTargetsSort = typeof ListTargetsSort[keyof typeof ListTargetsSort];


export const ListTargetsSort = {
  createdAt: 'createdAt',
  '-createdAt': '-createdAt',
  nextAttemptAt: 'nextAttemptAt',
  '-nextAttemptAt': '-nextAttemptAt',
  finishedAt: 'finishedAt',
  '-finishedAt': '-finishedAt',
} as const;
