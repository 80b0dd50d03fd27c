import { z } from 'zod';
import type { ErrorEntry } from './errors.ts';
import { pageOf, pageQuery } from './paging.ts';
import { Answer } from './questionnaire/answer.ts';
import { day, instant } from './time.ts';

export const responseErrors = {
  'alert.acknowledged': {
    status: 409,
    zh: '{name}已经处理了这条预警',
    en: '{name} has already dealt with this alert',
  },
} as const satisfies Record<string, ErrorEntry>;

const severity = z.enum(['low', 'medium', 'high']);
const bilingual = z.object({ zh: z.string(), en: z.string() });
const patientName = z.object({ id: z.uuid(), name: z.string() });

export const alert = z
  .object({
    id: z.uuid(),
    responseId: z.uuid(),
    patient: patientName,
    questionnaire: z.string(),
    rule: z.string(),
    severity,
    message: bilingual,
    /**
     * What its rule asks of, with the answer as it stands now, or the total; `isLater`: answered again after the alert was
     * raised. Null when there is no such answer.
     */
    said: z.object({ question: bilingual, answer: bilingual, isLater: z.boolean() }).nullable(),
    raisedAt: instant,
    /** Where it was said: a dial of a campaign or a call that came in; null when neither is known. */
    call: z.object({ kind: z.enum(['dial', 'incoming']), id: z.uuid() }).nullable(),
    acknowledgedAt: instant.nullable(),
    acknowledgedBy: z.string().nullable(),
    actionTaken: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Alert' });
export type Alert = z.output<typeof alert>;

/**
 * What can be done next comes first when `urgency` sorts downwards: those nobody has dealt with, the most severe first,
 * among equals the one that has waited longest.
 */
export const alertQuery = pageQuery(['urgency', 'raisedAt', 'severity'], '-urgency').extend({
  /** A part of the patient's name. */
  q: z.string().trim().max(60).optional(),
  state: z.enum(['open', 'acknowledged']).optional(),
  severity: severity.optional(),
  patientId: z.uuid().optional(),
  /** Hospital days on which it was raised, both included. */
  from: day.optional(),
  to: day.optional(),
});
export type AlertQuery = z.output<typeof alertQuery>;
export const alertPage = pageOf(alert);

/**
 * Alerts are closed with what was done about them: one sentence for all that one call has settled. They are named one
 * by one, so that none is closed that was raised after the person looked.
 */
export const acknowledgement = z.object({
  ids: z.array(z.uuid()).min(1).max(200),
  actionTaken: z.string().trim().min(1).max(1000),
});

/** How many of them were closed now, and how many somebody had dealt with before. */
export const acknowledged = z
  .object({ closed: z.number().int(), before: z.number().int() })
  .meta({ id: 'AcknowledgedAlerts' });
export type Acknowledged = z.output<typeof acknowledged>;

const responseStatus = z.enum(['in-progress', 'completed', 'stopped']);

const responseFields = {
  id: z.uuid(),
  patient: patientName,
  questionnaire: z.string(),
  versionId: z.uuid(),
  version: z.number().int(),
  status: responseStatus,
  score: z.number().nullable(),
  band: bilingual.nullable(),
  startedAt: instant,
  updatedAt: instant,
  completedAt: instant.nullable(),
};

export const responseSummary = z.object(responseFields).meta({ id: 'ResponseSummary' });
export type ResponseSummary = z.output<typeof responseSummary>;

/** One question with its answer, in document order. `isEnabled` false: a branch left it out. */
const answered = z.object({
  linkId: z.string(),
  text: bilingual,
  kind: z.string(),
  depth: z.number().int(),
  isEnabled: z.boolean(),
  answer: Answer.nullable(),
  /** The answer as people read it. */
  answerText: bilingual.nullable(),
  score: z.number().nullable(),
  channel: z.enum(['voice', 'agent', 'web', 'sms']).nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
});
export type Answered = z.output<typeof answered>;

export const response = z
  .object({ ...responseFields, items: z.array(answered), alerts: z.array(alert) })
  .meta({ id: 'Response' });
export type Response = z.output<typeof response>;

export const responseQuery = pageQuery(['startedAt', 'updatedAt'], '-startedAt').extend({
  patientId: z.uuid().optional(),
  questionnaireId: z.uuid().optional(),
  status: responseStatus.optional(),
});
export type ResponseQuery = z.output<typeof responseQuery>;
export const responsePage = pageOf(responseSummary);
