import { z } from 'zod';
import { Outcome, TargetResult } from './campaigns/outcomes.ts';
import { lineQuality } from './line-quality.ts';
import { pageOf, pageQuery } from './paging.ts';
import { recording } from './recordings.ts';
import { alert } from './responses.ts';
import { day, instant } from './time.ts';

const bilingual = z.object({ zh: z.string(), en: z.string() });
const named = z.object({ id: z.uuid(), name: z.string() });
export const callStates = ['dialing', 'talking', 'ended'] as const;

const callFields = {
  /** Of the dial; the conversation has an id of its own when somebody answered. */
  id: z.uuid(),
  callId: z.uuid().nullable(),
  patient: named,
  campaign: named,
  trunk: named,
  /** Masked. */
  number: z.string(),
  /** Which try of the campaign this was. */
  attempt: z.number().int(),
  state: z.enum(callStates),
  outcome: Outcome.nullable(),
  /** Of the conversation; null while it lasts and when nobody answered. */
  result: TargetResult.nullable(),
  dialedAt: instant,
  answeredAt: instant.nullable(),
  endedAt: instant.nullable(),
};

/** One dial, with the conversation that came of it. */
export const callSummary = z
  .object({
    ...callFields,
    /** There is a recording that can be heard. */
    recordingId: z.uuid().nullable(),
  })
  .meta({ id: 'CallSummary' });
export type CallSummary = z.output<typeof callSummary>;

export const callQuery = pageQuery(['dialedAt'], '-dialedAt').extend({
  /** A part of the patient's name. */
  q: z.string().trim().max(60).optional(),
  patientId: z.uuid().optional(),
  campaignId: z.uuid().optional(),
  outcome: Outcome.optional(),
  result: TargetResult.optional(),
  state: z.enum(callStates).optional(),
  /** Hospital days, both included. */
  from: day.optional(),
  to: day.optional(),
  recording: z.enum(['yes', 'no']).optional(),
});
export type CallQuery = z.output<typeof callQuery>;
export const callPage = pageOf(callSummary);

/** Calls in which somebody of ours has a part, by where they come from. */
export const peoplesCallKinds = ['desk', 'in', 'internal'] as const;
export type PeoplesCallKind = (typeof peoplesCallKinds)[number];
export const peoplesCallResults = ['live', 'talked', 'not_reached', 'cancelled', 'refused'] as const;

/** A call that no campaign has made: from a desk, from outside, or between colleagues. */
export const peoplesCall = z
  .object({
    id: z.uuid(),
    kind: z.enum(peoplesCallKinds),
    at: instant,
    /** Who called from a desk, or took the caller; null: nobody did. */
    agent: named.nullable(),
    patient: named.nullable(),
    /** Between colleagues: who was called; the extension where it is nobody's. */
    colleague: z.string().nullable(),
    /** Masked; null where it was withheld or is an extension. */
    number: z.string().nullable(),
    result: z.enum(peoplesCallResults),
    /** Why nobody was reached, as the line told. */
    outcome: Outcome.nullable(),
    /** From when somebody talked to the end. */
    talkedMs: z.number().int().nullable(),
    recordingId: z.uuid().nullable(),
  })
  .meta({ id: 'PeoplesCall' });
export type PeoplesCall = z.output<typeof peoplesCall>;

export const peoplesCallQuery = pageQuery(['at'], '-at').extend({
  kind: z.enum(peoplesCallKinds),
  /** A part of the name of the patient, or of one of ours. */
  q: z.string().trim().max(60).optional(),
  /** Hospital days, both included. */
  from: day.optional(),
  to: day.optional(),
});
export type PeoplesCallQuery = z.output<typeof peoplesCallQuery>;
export const peoplesCallPage = pageOf(peoplesCall);

/** What happened, one line each. */
export const callMoments = [
  'dialed',
  'early-media',
  'ringing',
  'answered',
  'identity-confirmed',
  'identity-failed',
  'questions-started',
  'question-answered',
  'question-given-up',
  'notice-heard',
  'notice-confirmed',
  'person-wanted',
  'opted-out',
  'refused',
  'wrong-person',
  'asked-to-hold',
  'resumed',
  'ended-by-patient',
  'ended-by-system',
  'interrupted',
  'not-answered',
] as const;
export type CallMoment = (typeof callMoments)[number];

/** Whose phone a leg of a call rings: an agent's, that of a colleague whom the agent asks, a supervisor's who listens in. */
export const callParts = ['patient', 'agent', 'colleague', 'supervisor'] as const;
export type CallPart = (typeof callParts)[number];

/** How the network to one phone was in a call that is over for it. */
export const callLine = z
  .object({
    part: z.enum(callParts),
    /** Whose phone it is; null: the patient's, or one that nobody has signed in to. */
    staff: named.nullable(),
    /** Every leg is measured by the switch; a phone in a browser also by the browser, all its legs together. */
    measuredBy: z.enum(['switch', 'browser']),
    /** null: nothing was measured. */
    line: lineQuality.nullable(),
  })
  .meta({ id: 'CallLine' });
export type CallLine = z.output<typeof callLine>;

export const callDetail = z
  .object({
    ...callFields,
    timeline: z.array(
      z.object({
        at: instant,
        what: z.enum(callMoments),
        /** Of a question: what was asked. */
        question: bilingual.nullable(),
        /** Of a question: the answer in words. */
        answer: bilingual.nullable(),
        /** Of a notice: how much of it was heard, 0 to 1. */
        share: z.number().nullable(),
      }),
    ),
    ringingAt: instant.nullable(),
    /** Who of ours was on the line, also to listen, the first one first; empty when the system talked alone. */
    staff: z.array(named.extend({ part: z.enum(callParts) })),
    /** Leg by leg as they were made; empty when nobody answered. */
    lines: z.array(callLine),
    /** The patient in this campaign: where they stand now. */
    target: z.object({
      id: z.uuid(),
      state: z.enum(['waiting', 'dialing', 'done', 'review']),
      result: TargetResult.nullable(),
    }),
    /** Every dial of the same target in order, this one included. */
    attempts: z.array(
      z.object({
        id: z.uuid(),
        attempt: z.number().int(),
        /** Masked. */
        number: z.string(),
        outcome: Outcome.nullable(),
        result: TargetResult.nullable(),
        dialedAt: instant,
      }),
    ),
    /** What was answered in this call, as given, in order; a question may have been answered twice. */
    answers: z.array(
      z.object({
        at: instant,
        question: bilingual,
        /** Null: given up without an answer. */
        answer: bilingual.nullable(),
        /** As pressed; empty without any. */
        keys: z.string(),
      }),
    ),
    /** Raised by what was answered in this call. */
    alerts: z.array(alert),
    recording: recording.nullable(),
    /** As the line told it, for administrators. */
    wire: z
      .object({
        cause: z.number().int().nullable(),
        sipCode: z.number().int().nullable(),
        ringingSeen: z.boolean(),
        earlyMediaSeen: z.boolean(),
        legs: z.array(
          z.object({
            id: z.string(),
            party: z.string(),
            part: z.enum(callParts),
            /** Whose phone it is; null: the patient's, or one that nobody has signed in to. */
            staff: named.nullable(),
            startedAt: instant,
            ringingAt: instant.nullable(),
            answeredAt: instant.nullable(),
            endedAt: instant.nullable(),
            endedBy: z.string().nullable(),
            cause: z.number().int().nullable(),
            sipCode: z.number().int().nullable(),
          }),
        ),
        /** What reached the flow and what it decided, by the names in the code. */
        events: z.array(z.object({ at: instant, type: z.string(), party: z.string().nullable() })),
      })
      .nullable(),
  })
  .meta({ id: 'CallDetail' });
export type CallDetail = z.output<typeof callDetail>;
