/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { IncomingCallAnsweredBy } from './incomingCallAnsweredBy.ts';
import type { IncomingCallCampaign } from './incomingCallCampaign.ts';
import type { IncomingCallPatient } from './incomingCallPatient.ts';
import type { IncomingCallQueue } from './incomingCallQueue.ts';
import type { IncomingCallResult } from './incomingCallResult.ts';
import type { IncomingCallRoute } from './incomingCallRoute.ts';
import type { Rating } from './rating.ts';

export interface IncomingCall {
  id: string;
  at: string;
  endedAt: string | null;
  caller: string;
  patient: IncomingCallPatient;
  /** @nullable */
  dialedNumber: string | null;
  route: IncomingCallRoute;
  queue: IncomingCallQueue;
  waitedMs: number | null;
  answeredBy: IncomingCallAnsweredBy;
  campaign: IncomingCallCampaign;
  result: IncomingCallResult;
  rating: Rating | null;
}
