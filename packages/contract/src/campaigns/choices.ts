import { z } from 'zod';
import { queueStrategies } from '../queues.ts';
import { instant } from '../time.ts';
import type { TargetResult } from './outcomes.ts';

/** What the person who makes a campaign may choose from. */
export const campaignChoices = z
  .object({
    departments: z.array(z.object({ id: z.uuid(), name: z.string() })),
    wards: z.array(z.string()),
    trunks: z.array(
      z.object({ id: z.uuid(), name: z.string(), maxChannels: z.number().int(), isEnabled: z.boolean() }),
    ),
    /** Whose agents may take patients; `members` counts those who may sign in. */
    queues: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        members: z.number().int(),
        /** How it hands out callers; a campaign's patients are spread evenly all the same. */
        strategy: z.enum(queueStrategies),
      }),
    ),
    imports: z.array(
      z.object({
        id: z.uuid(),
        fileName: z.string(),
        createdAt: instant,
        patients: z.number().int(),
      }),
    ),
    /** Campaigns with targets that may be dialled a second time. */
    failed: z.array(z.object({ id: z.uuid(), name: z.string(), patients: z.number().int() })),
  })
  .meta({ id: 'CampaignChoices' });
export type CampaignChoices = z.output<typeof campaignChoices>;

/** One line in use: who is being rung or spoken with, and since when it is so. */
export const campaignLine = z
  .object({
    attemptId: z.uuid(),
    patientId: z.uuid(),
    patientName: z.string(),
    phone: z.string(),
    /** Which attempt of this patient it is. */
    seq: z.number().int(),
    state: z.enum(['dialing', 'ringing', 'talking']),
    since: instant,
  })
  .meta({ id: 'CampaignLine' });
export type CampaignLine = z.output<typeof campaignLine>;

/** The most that `GET /api/campaigns/:id/lines` answers; `total` counts all. */
export const mostLines = 100;

export const campaignLines = z.object({ total: z.number().int(), items: z.array(campaignLine) });

/** Which results count as failed, to be dialled a second time (二次外拨). */
export const failedResults = [
  'attempts_exhausted',
  'partial',
  'hung_up',
  'not_delivered',
  'not_verified',
  'window_closed',
  'drained',
  'aborted',
  'words_failed',
  'promised',
] as const satisfies readonly TargetResult[];
