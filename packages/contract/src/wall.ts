import { z } from 'zod';
import { campaignStates } from './campaigns/api.ts';
import { ratingFigures } from './ratings.ts';
import { instant } from './time.ts';

/**
 * A queue at this moment and today, so far. Every count is that of the list of incoming calls with the same filter.
 *
 * - service level: answered within the queue's time, of those answered.
 * - service level with those who gave up: answered or given up within it, of answered and given up.
 * - given up: hung up while waiting; sooner than the queue's shortest wait it counts on neither side (`shortAbandoned`).
 */
const queueFigures = z.object({
  offered: z.number().int(),
  waiting: z.number().int(),
  talking: z.number().int(),
  answered: z.number().int(),
  answeredInTime: z.number().int(),
  abandoned: z.number().int(),
  abandonedInTime: z.number().int(),
  shortAbandoned: z.number().int(),
  messages: z.number().int(),
  callbacks: z.number().int(),
  /** Shares of 1; null while there is nothing to divide by. */
  serviceLevel: z.number().nullable(),
  serviceLevelWithAbandoned: z.number().nullable(),
  abandonedShare: z.number().nullable(),
  /** ms; null while nobody was answered. */
  averageAnswerMs: z.number().nullable(),
  averageHandleMs: z.number().nullable(),
});
export type QueueFigures = z.output<typeof queueFigures>;

export const wallQueue = queueFigures.extend({
  id: z.uuid(),
  name: z.string(),
  serviceLevelMs: z.number().int(),
  shortAbandonMs: z.number().int(),
  /** Since when the one waits who has waited longest. */
  longestWaitSince: instant.nullable(),
  signedIn: z.number().int(),
  /** Who of them could take a patient at this moment. */
  idle: z.number().int(),
});
export type WallQueue = z.output<typeof wallQueue>;

export const wallAgent = z.object({
  staffId: z.uuid(),
  calls: z.number().int(),
  talkMs: z.number(),
  wrapUpMs: z.number(),
  pauseMs: z.number(),
  queues: z.array(z.string()),
  ratings: ratingFigures,
});
export type WallAgent = z.output<typeof wallAgent>;

export const wallCampaign = z.object({
  id: z.uuid(),
  name: z.string(),
  state: z.enum(campaignStates),
  linesUsed: z.number().int(),
  lines: z.number().int(),
  dials: z.number().int(),
  answered: z.number().int(),
  /** Patients whose words are not spoken into files yet: they cannot be dialled so long. */
  preparing: z.number().int(),
  /** What keeps their words from being prepared for now. */
  wordsHeldBy: z.enum(['disk', 'voice_down']).nullable(),
});
export type WallCampaign = z.output<typeof wallCampaign>;

export const wallTrunk = z.object({
  id: z.uuid(),
  name: z.string(),
  linesUsed: z.number().int(),
  lines: z.number().int(),
});
export type WallTrunk = z.output<typeof wallTrunk>;

/** What a supervisor watches. Counts are of the hospital's `day`. */
export const wall = z
  .object({
    day: z.iso.date(),
    queues: z.array(wallQueue),
    agents: z.array(wallAgent),
    campaigns: z.array(wallCampaign),
    trunks: z.array(wallTrunk),
  })
  .meta({ id: 'Wall' });
export type Wall = z.output<typeof wall>;
