import type { EventType } from '@suifang/contract/events.ts';

/** Which answers of the API each event makes old, by the beginning of their address. */
export const liveMap: Readonly<Record<EventType, readonly string[]>> = {
  'campaign.changed': ['/api/campaigns', '/api/overview', '/api/needs', '/api/sample-town', '/api/wall'],
  'target.changed': ['/api/campaigns', '/api/needs'],
  'attempt.changed': [
    '/api/calls',
    '/api/campaigns',
    '/api/overview',
    '/api/needs',
    '/api/reports',
    '/api/wall',
  ],
  'call.changed': [
    '/api/calls',
    '/api/overview',
    '/api/patients',
    '/api/desk',
    '/api/incoming-calls',
    '/api/wall',
  ],
  'agent.changed': ['/api/agents', '/api/agent', '/api/queues', '/api/desk', '/api/wall'],
  'queue.changed': ['/api/queues', '/api/desk', '/api/incoming-calls', '/api/inbound-routes', '/api/wall'],
  'voicemail.changed': ['/api/voicemails', '/api/incoming-calls', '/api/wall'],
  'callback.changed': ['/api/callback-tasks', '/api/incoming-calls', '/api/wall'],
  'import.progressed': ['/api/imports'],
  'recording.stored': ['/api/calls', '/api/recordings', '/api/incoming-calls', '/api/voicemails'],
  'alert.raised': ['/api/alerts', '/api/calls', '/api/overview', '/api/needs', '/api/patients'],
  'alert.acknowledged': ['/api/alerts', '/api/calls', '/api/overview', '/api/needs', '/api/patients'],
  'reservation.changed': ['/api/desk', '/api/campaigns'],
  'trunk.changed': [
    '/api/trunks',
    '/api/health',
    '/api/needs',
    '/api/overview',
    '/api/campaigns',
    '/api/sample-town',
    '/api/wall',
  ],
};

/** What changes without an event: asked again when the connection has been away. */
export const untold = ['/api/health', '/api/needs'] as const;
