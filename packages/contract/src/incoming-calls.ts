import { z } from 'zod';
import { callLine } from './calls.ts';
import { pageOf, pageQuery } from './paging.ts';
import { rating, ratingFilters } from './ratings.ts';
import { recording } from './recordings.ts';
import { day, instant } from './time.ts';

const named = z.object({ id: z.uuid(), name: z.string() });

/**
 * What became of somebody who rang. `waiting` and `talking` go on; `message` and `callback`: nobody took them, and they
 * left work; `questionnaire` and `notice`: they rang back because a campaign had called, and answer its questions or
 * hear its notice, or have done so; `left`: they heard an announcement, or hung up before they were led anywhere.
 */
export const incomingResults = [
  'waiting',
  'talking',
  'answered',
  'abandoned',
  'message',
  'callback',
  'questionnaire',
  'notice',
  'left',
] as const;
export type IncomingResult = (typeof incomingResults)[number];

const incomingFields = {
  id: z.uuid(),
  at: instant,
  endedAt: instant.nullable(),
  /** Masked; empty when the caller's number was withheld. */
  caller: z.string(),
  /** Whose number it is, when exactly one patient has it. */
  patient: named.nullable(),
  /** The number that was called, as the carrier sent it. */
  dialedNumber: z.string().nullable(),
  route: named.nullable(),
  /** The last one in which they waited. */
  queue: named.nullable(),
  /** In all queues together; null when they never waited. While they wait it grows: `at` and now tell. */
  waitedMs: z.number().int().nullable(),
  answeredBy: named.nullable(),
  /** The campaign whose call they answer by ringing back. */
  campaign: named.nullable(),
  result: z.enum(incomingResults),
  /** null: the caller was not asked. */
  rating: rating.nullable(),
};

export const incomingCall = z.object(incomingFields).meta({ id: 'IncomingCall' });
export type IncomingCall = z.output<typeof incomingCall>;

export const incomingCallQuery = pageQuery(['at'], '-at').extend({
  q: z.string().trim().max(60).optional(),
  queueId: z.uuid().optional(),
  result: z.enum(incomingResults).optional(),
  rating: z.enum(ratingFilters).optional(),
  from: day.optional(),
  to: day.optional(),
});
export type IncomingCallQuery = z.output<typeof incomingCallQuery>;
export const incomingCallPage = pageOf(incomingCall);

/** One call with its way through the house. */
export const incomingCallDetail = z
  .object({
    ...incomingFields,
    keys: z.string(),
    stays: z.array(
      z.object({
        queue: z.string(),
        enteredAt: instant,
        endedAt: instant.nullable(),
        state: z.enum(['waiting', 'answered', 'abandoned', 'overflowed', 'left']),
        offers: z.array(z.object({ agent: z.string(), at: instant, how: z.string().nullable() })),
      }),
    ),
    notes: z.array(
      z.object({ by: z.string(), text: z.string(), disposition: z.string().nullable(), at: instant }),
    ),
    recording: recording.nullable(),
    /** Leg by leg as they were made. */
    lines: z.array(callLine),
  })
  .meta({ id: 'IncomingCallDetail' });
export type IncomingCallDetail = z.output<typeof incomingCallDetail>;
