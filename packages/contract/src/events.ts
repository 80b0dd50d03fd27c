import { z } from 'zod';
import type { Permission } from './permissions.ts';
import { instant } from './time.ts';

/**
 * What happened, as the live stream and the webhooks tell it. Ids, counts and states only: who wants to know more asks
 * the API, which checks the rights again. Fields that are not listed here never leave the server.
 */
export const eventCatalogue = {
  'campaign.changed': { permission: 'campaigns.read', data: z.object({ state: z.string().optional() }) },
  'target.changed': {
    permission: 'campaigns.read',
    data: z.object({ campaignId: z.string().optional(), state: z.string().optional() }),
  },
  'attempt.changed': {
    permission: 'campaigns.read',
    data: z.object({
      campaignId: z.string().optional(),
      targetId: z.string().optional(),
      state: z.string().optional(),
      outcome: z.string().nullable().optional(),
    }),
  },
  'call.changed': {
    permission: 'calls.read',
    data: z.object({ campaignId: z.string().nullable().optional(), state: z.string().optional() }),
  },
  'import.progressed': {
    permission: 'patients.import',
    data: z.object({
      state: z.string().optional(),
      rowsDone: z.number().int().optional(),
      rowsTotal: z.number().int().nullable().optional(),
    }),
  },
  'recording.stored': { permission: 'calls.read', data: z.object({ callId: z.string().optional() }) },
  'alert.raised': {
    permission: 'alerts.read',
    data: z.object({ patientId: z.string().optional(), severity: z.string().optional() }),
  },
  'alert.acknowledged': {
    permission: 'alerts.read',
    data: z.object({ patientId: z.string().optional(), severity: z.string().optional() }),
  },
  'agent.changed': {
    permission: 'agents.read',
    data: z.object({ state: z.string().optional(), cause: z.string().nullable().optional() }),
  },
  'queue.changed': { permission: 'agents.read', data: z.object({ queueId: z.string().optional() }) },
  'voicemail.changed': { permission: 'desk.use', data: z.object({ queueId: z.string().optional() }) },
  'callback.changed': { permission: 'desk.use', data: z.object({ queueId: z.string().optional() }) },
  'reservation.changed': {
    permission: 'desk.use',
    data: z.object({ campaignId: z.string().optional(), staffId: z.string().optional() }),
  },
  'trunk.changed': { permission: 'trunks.read', data: z.object({ state: z.string().optional() }) },
} as const satisfies Record<string, { permission: Permission; data: z.ZodObject }>;

export type EventType = keyof typeof eventCatalogue;

/** Whether a stored event is one of those that are told outside. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(eventCatalogue, type);

/** One message of the stream. `subjectId` is the id of what the type's first word names. */
export const liveEvent = z
  .object({
    seq: z.number().int(),
    at: instant,
    type: z.enum(Object.keys(eventCatalogue) as [EventType, ...EventType[]]),
    subjectId: z.string(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'LiveEvent' });
export type LiveEvent = z.input<typeof liveEvent>;
