/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type LiveEventType = typeof LiveEventType[keyof typeof LiveEventType];


export const LiveEventType = {
  campaignchanged: 'campaign.changed',
  targetchanged: 'target.changed',
  attemptchanged: 'attempt.changed',
  callchanged: 'call.changed',
  importprogressed: 'import.progressed',
  recordingstored: 'recording.stored',
  alertraised: 'alert.raised',
  alertacknowledged: 'alert.acknowledged',
  agentchanged: 'agent.changed',
  queuechanged: 'queue.changed',
  voicemailchanged: 'voicemail.changed',
  callbackchanged: 'callback.changed',
  reservationchanged: 'reservation.changed',
  trunkchanged: 'trunk.changed',
} as const;
