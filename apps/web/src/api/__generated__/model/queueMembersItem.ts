/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type QueueMembersItem = {
  staffId: string;
  name: string;
  agentNo: string;
};
