/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallNote } from './callNote.ts';
import type { DeskCallAsked } from './deskCallAsked.ts';
import type { DeskCallCampaign } from './deskCallCampaign.ts';
import type { DeskCallCandidatesItem } from './deskCallCandidatesItem.ts';
import type { DeskCallDirection } from './deskCallDirection.ts';
import type { DeskCallEarlierItem } from './deskCallEarlierItem.ts';
import type { DeskCallOutcome } from './deskCallOutcome.ts';
import type { DeskCallQueue } from './deskCallQueue.ts';
import type { DeskCallRingBack } from './deskCallRingBack.ts';

export interface DeskCall {
  id: string;
  direction: DeskCallDirection;
  startedAt: string;
  answeredAt: string | null;
  endedAt: string | null;
  /** @nullable */
  masked: string | null;
  outcome: DeskCallOutcome;
  /** @nullable */
  dialed: string | null;
  patientId: string | null;
  candidates: DeskCallCandidatesItem[];
  queue: DeskCallQueue;
  ringBack: DeskCallRingBack;
  campaign: DeskCallCampaign;
  keys: string;
  asked: DeskCallAsked;
  isAside: boolean;
  others: string[];
  earlier: DeskCallEarlierItem[];
  note: CallNote | null;
}
