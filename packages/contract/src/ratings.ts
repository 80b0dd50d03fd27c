import { z } from 'zod';
import { instant } from './time.ts';

/** The usual answers, the best one first. */
const usualLevels = ['非常满意', '满意', '一般', '不满意', '非常不满意'];

/**
 * How patients are asked by keypress, after the agent has hung up, how satisfied they are. Each answer has the key of its
 * place, so key 1 is the best one; its *score* counts from the other end, so that more is better.
 */
export const RatingSettings = z
  .object({
    /** Whether everybody is asked whose call an agent ends. An agent can send a patient there all the same. */
    isOn: z.boolean().default(false),
    question: z.string().trim().min(1).max(200).default('请您给这次服务打分。'),
    /** From the best to the worst, as they are read out with their keys. */
    levels: z.array(z.string().trim().min(1).max(20)).min(2).max(5).default(usualLevels),
    /** A score up to this is somebody's task. 1 is the worst. */
    lowScore: z.number().int().min(1).max(4).default(2),
  })
  .refine(({ levels, lowScore }) => lowScore < levels.length, {
    path: ['lowScore'],
    params: { zh: '低分要比最高分低', en: 'A low score must be below the best one' },
  });
export type RatingSettings = z.output<typeof RatingSettings>;

/**
 * What came of an invitation. `timed_out`: no key that is an answer, after the question was put twice; `hung_up`: the
 * patient left without one; `interrupted`: the line was lost.
 */
export const ratingEndings = ['answered', 'timed_out', 'hung_up', 'interrupted'] as const;
export type RatingEnding = (typeof ratingEndings)[number];

/** What a patient thought of a call. */
export const rating = z
  .object({
    invitedAt: instant,
    /** When the first key was pressed, whatever it was. */
    enteredAt: instant.nullable(),
    /** null: it is being asked. */
    ending: z.enum(ratingEndings).nullable(),
    score: z.number().int().nullable(),
    /** The best score that could be given. */
    scale: z.number().int(),
    /** The answer in the words that were heard. */
    level: z.string().nullable(),
    isLow: z.boolean(),
    staff: z.string(),
  })
  .meta({ id: 'Rating' });
export type Rating = z.output<typeof rating>;

/** By which ratings a list of calls is narrowed. `unanswered`: invited, and no score. */
export const ratingFilters = ['low', 'answered', 'unanswered'] as const;
export type RatingFilter = (typeof ratingFilters)[number];

/**
 * Ratings of somebody's calls. `average` is on a scale of five, whatever scale was asked: (score - 1) / (scale - 1) * 4 + 1;
 * null while nobody has answered.
 */
export const ratingFigures = z
  .object({ invited: z.number().int(), answered: z.number().int(), average: z.number().nullable() })
  .meta({ id: 'RatingFigures' });
export type RatingFigures = z.output<typeof ratingFigures>;
