/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallLine } from './callLine.ts';
import type { IncomingCallDetailAnsweredBy } from './incomingCallDetailAnsweredBy.ts';
import type { IncomingCallDetailCampaign } from './incomingCallDetailCampaign.ts';
import type { IncomingCallDetailNotesItem } from './incomingCallDetailNotesItem.ts';
import type { IncomingCallDetailPatient } from './incomingCallDetailPatient.ts';
import type { IncomingCallDetailQueue } from './incomingCallDetailQueue.ts';
import type { IncomingCallDetailResult } from './incomingCallDetailResult.ts';
import type { IncomingCallDetailRoute } from './incomingCallDetailRoute.ts';
import type { IncomingCallDetailStaysItem } from './incomingCallDetailStaysItem.ts';
import type { Rating } from './rating.ts';
import type { Recording } from './recording.ts';

export interface IncomingCallDetail {
  id: string;
  at: string;
  endedAt: string | null;
  caller: string;
  patient: IncomingCallDetailPatient;
  /** @nullable */
  dialedNumber: string | null;
  route: IncomingCallDetailRoute;
  queue: IncomingCallDetailQueue;
  waitedMs: number | null;
  answeredBy: IncomingCallDetailAnsweredBy;
  campaign: IncomingCallDetailCampaign;
  result: IncomingCallDetailResult;
  rating: Rating | null;
  keys: string;
  stays: IncomingCallDetailStaysItem[];
  notes: IncomingCallDetailNotesItem[];
  recording: Recording | null;
  lines: CallLine[];
}
