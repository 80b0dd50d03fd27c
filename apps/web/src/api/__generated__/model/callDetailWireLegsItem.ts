/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailWireLegsItem = {
  id: string;
  party: string;
  startedAt: string;
  ringingAt: string | null;
  answeredAt: string | null;
  endedAt: string | null;
  /** @nullable */
  endedBy: string | null;
  cause: number | null;
  sipCode: number | null;
};
