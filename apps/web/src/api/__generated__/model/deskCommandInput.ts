/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskCommandInput = {
  do: 'hold' | 'resume' | 'hangUp';
} | {
  do: 'completeTransfer' | 'cancelConsult' | 'conference' | 'leaveConference';
} | {
  do: 'toRating';
} | {
  do: 'mute' | 'silenceRecording';
  isOn: boolean;
} | {
  do: 'sendKeys';
  /** @pattern ^[0-9*#]{1,20}$ */
  keys: string;
} | {
  do: 'transfer';
  to: {
  kind: 'agent';
  staffId: string;
} | {
  kind: 'queue';
  queueId: string;
};
} | {
  do: 'consult';
  to: {
  kind: 'agent';
  staffId: string;
} | {
  kind: 'queue';
  queueId: string;
};
} | {
  do: 'join';
  how: 'listen' | 'whisper' | 'barge';
} | {
  do: 'reject';
};
