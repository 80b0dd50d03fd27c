/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type WallAgentsItem = {
  staffId: string;
  calls: number;
  talkMs: number;
  wrapUpMs: number;
  pauseMs: number;
  queues: string[];
};
