/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type BeginInterviewBody = {
  versionId: string;
  targetId: string | null;
};
