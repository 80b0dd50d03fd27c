/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type WallQueuesItem = {
  offered: number;
  waiting: number;
  talking: number;
  answered: number;
  answeredInTime: number;
  abandoned: number;
  abandonedInTime: number;
  shortAbandoned: number;
  messages: number;
  callbacks: number;
  /** @nullable */
  serviceLevel: number | null;
  /** @nullable */
  serviceLevelWithAbandoned: number | null;
  /** @nullable */
  abandonedShare: number | null;
  /** @nullable */
  averageAnswerMs: number | null;
  /** @nullable */
  averageHandleMs: number | null;
  id: string;
  name: string;
  serviceLevelMs: number;
  shortAbandonMs: number;
  longestWaitSince: string | null;
  signedIn: number;
  idle: number;
};
