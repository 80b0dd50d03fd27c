import { z } from 'zod';
import { Purpose } from './campaigns/api.ts';
import { Outcome, TargetResult } from './campaigns/outcomes.ts';
import { phoneOwners, sexes } from './patients.ts';
import { ratingFigures } from './ratings.ts';
import { instant } from './time.ts';

/** What came of a call between people, in the words of whoever talked. */
export const dispositions = [
  'completed',
  'partial',
  'rescheduled',
  'refused',
  'wrong_number',
  'not_reached',
  'other',
] as const;
export type Disposition = (typeof dispositions)[number];

/** What somebody wrote down about a call of theirs. */
export const callNote = z
  .object({
    text: z.string(),
    disposition: z.enum(dispositions).nullable(),
    savedAt: instant,
  })
  .meta({ id: 'CallNote' });
export type CallNote = z.output<typeof callNote>;

/** null leaves the disposition open: the text is kept while somebody still talks. */
export const callNoteInput = z.object({
  text: z.string().max(4000),
  disposition: z.enum(dispositions).nullable(),
});
export type CallNoteInput = z.output<typeof callNoteInput>;

const candidate = z.object({
  id: z.uuid(),
  name: z.string(),
  sex: z.enum(sexes),
  birthDate: z.iso.date().nullable(),
  /** Whose number it is in this patient's record; null: it does not stand there. */
  owner: z.enum(phoneOwners).nullable(),
  /** The name and relationship of that person, when it is a contact. */
  contact: z.object({ name: z.string(), relationship: z.string() }).nullable(),
});

/** A call of before, as the desk shows it. */
export const earlierCall = z.object({
  callId: z.uuid(),
  /** Of the campaign's dial, by which the call can be opened; null: no campaign made it. */
  dialId: z.uuid().nullable(),
  direction: z.enum(['outbound', 'inbound', 'internal']),
  at: instant,
  isAnswered: z.boolean(),
  /** Of our dial; null: it was theirs. */
  outcome: Outcome.nullable(),
  /** Of the conversation, where a campaign's flow says one. */
  result: TargetResult.nullable(),
  /** From answer to end; null: nobody answered, or it still lasts. */
  durationMs: z.number().int().nullable(),
  staff: z.string().nullable(),
  disposition: z.enum(dispositions).nullable(),
  note: z.string().nullable(),
});
export type EarlierCall = z.output<typeof earlierCall>;

/** A call as the desk of somebody in it shows it. */
export const deskCall = z
  .object({
    id: z.uuid(),
    direction: z.enum(['outbound', 'inbound', 'internal']),
    startedAt: instant,
    answeredAt: instant.nullable(),
    endedAt: instant.nullable(),
    masked: z.string().nullable(),
    /** What became of the dial of a call of ours that nobody answered. */
    outcome: Outcome.nullable(),
    /** The number of ours that was called. */
    dialed: z.string().nullable(),
    /** Who it is, once that is known. */
    patientId: z.uuid().nullable(),
    /** Everybody whose number this is. */
    candidates: z.array(candidate),
    queue: z.object({ name: z.string(), waitedMs: z.number().int() }).nullable(),
    /** What we had called this patient for, whom we now have on the line by their own call. */
    ringBack: z
      .object({
        triedAt: instant,
        outcome: Outcome.nullable(),
        campaign: z.string().nullable(),
        staff: z.string().nullable(),
      })
      .nullable(),
    /** The campaign that has called this patient, and what it wants. */
    campaign: z
      .object({ name: z.string(), purpose: Purpose, questionnaire: z.string().nullable() })
      .nullable(),
    /** Keys pressed in the menu, in order. */
    keys: z.string(),
    /** Somebody who was asked aside; `isUp` once they have answered. */
    asked: z.object({ name: z.string(), isUp: z.boolean() }).nullable(),
    /** This person was asked aside by a colleague, who has the call; the patient does not hear them. */
    isAside: z.boolean(),
    /** Who else of ours is in the call. */
    others: z.array(z.string()),
    earlier: z.array(earlierCall),
    note: callNote.nullable(),
  })
  .meta({ id: 'DeskCall' });
export type DeskCall = z.output<typeof deskCall>;

/** Who a caller turned out to be: somebody known, or somebody new, whose number is that of the call. */
export const callerIdentity = z.union([
  z.object({ patientId: z.uuid() }),
  z.object({ name: z.string().trim().min(1).max(100), sex: z.enum(sexes) }),
]);
export type CallerIdentity = z.output<typeof callerIdentity>;

/** One's own day so far, and who waits for one. */
export const deskDay = z
  .object({
    calls: z.number().int(),
    talkMs: z.number().int(),
    pauseMs: z.number().int(),
    ratings: ratingFigures,
    waiting: z.array(
      z.object({
        callId: z.uuid(),
        queue: z.string(),
        since: instant,
        name: z.string().nullable(),
        masked: z.string().nullable(),
      }),
    ),
    /** One's own calls of today, newest first: whoever was not reached is called again from here. */
    recent: z.array(
      z.object({
        callId: z.uuid(),
        direction: z.enum(['outbound', 'inbound', 'internal']),
        at: instant,
        name: z.string().nullable(),
        masked: z.string().nullable(),
        isAnswered: z.boolean(),
        outcome: Outcome.nullable(),
      }),
    ),
    /** Calls of today that still lack their disposition, newest first. */
    unfinished: z.array(
      z.object({ callId: z.uuid(), at: instant, name: z.string().nullable(), masked: z.string().nullable() }),
    ),
  })
  .meta({ id: 'DeskDay' });
export type DeskDay = z.output<typeof deskDay>;

/** A queue as somebody who hands a patient on sees it. */
export const transferQueue = z
  .object({
    id: z.uuid(),
    name: z.string(),
    waiting: z.number().int(),
    /** How many of its people are free at this moment. */
    free: z.number().int(),
  })
  .meta({ id: 'TransferQueue' });
export type TransferQueue = z.output<typeof transferQueue>;
