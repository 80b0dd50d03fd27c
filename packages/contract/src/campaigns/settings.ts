import { z } from 'zod';
import { isSpeakable, type SpokenPlace, unspeakable } from '../spoken-text.ts';
import { Outcome } from './outcomes.ts';

const StartOfSpan = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const EndOfSpan = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** One permitted span of a day, local to the hospital. `to` is exclusive; `24:00` is midnight. */
export const Window = z.object({ from: StartOfSpan, to: EndOfSpan }).refine(({ from, to }) => from < to, {
  path: ['to'],
  params: { zh: '结束要晚于开始', en: 'The end must be later than the start' },
});
export type Window = z.infer<typeof Window>;

/**
 * When calls may be made. A weekday that the calendar declares a holiday follows `holidays`; a weekend day that it
 * declares a working day (调休) follows `makeUpDays`.
 */
export const Schedule = z.object({
  /** ISO weekday, 1 Monday … 7 Sunday, to its spans. A missing weekday has none. */
  weekdays: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), z.array(Window).max(6)),
  holidays: z.enum(['none', 'as-weekday']).default('none'),
  makeUpDays: z.enum(['as-monday', 'as-weekday']).default('as-monday'),
});
export type Schedule = z.infer<typeof Schedule>;

/** What to do after an outcome. The delay counts from the end of the attempt; `backoff` multiplies it each time. */
export const RetryRule = z.object({
  outcome: Outcome,
  delayMs: z
    .number()
    .int()
    .min(0)
    .max(30 * 86_400_000),
  backoff: z.number().min(1).max(10).default(1),
  /** How often this outcome may lead to another attempt. */
  maxRetries: z.number().int().min(0).max(20),
  /** Whether the next attempt goes to the patient's next phone number. */
  nextPhone: z.boolean().default(false),
});
export type RetryRule = z.infer<typeof RetryRule>;

/** At most `attempts` dials within `perMs`, over all campaigns. */
export const Cap = z.object({
  attempts: z.number().int().min(1).max(100),
  perMs: z
    .number()
    .int()
    .min(1)
    .max(365 * 86_400_000),
});
export type Cap = z.infer<typeof Cap>;

/** How the called person is recognised before anything about health is said. */
export const IdentityCheck = z.enum(['surname_birth_year', 'national_id_tail', 'none']);
export type IdentityCheck = z.infer<typeof IdentityCheck>;

/** How patients are brought to agents: the agent sees the patient first, or the dialler dials for who is free, or ahead of that. */
export const agentModes = ['preview', 'progressive', 'predictive'] as const;
export type AgentMode = (typeof agentModes)[number];

/** Of a CONNECT_AGENT campaign. */
export const AgentSettings = z.object({
  mode: z.enum(agentModes),
  /** Whose agents take the patients. */
  queueId: z.uuid(),
  /** How long a patient who has answered waits, after the greeting, until an agent's phone rings for them. */
  patienceMs: z.number().int().min(500).max(30_000).default(2_000),
  /** The share of answered calls that may find no agent in time; predictive dialling keeps below it. */
  abandonLimit: z.number().min(0.001).max(0.1).default(0.03),
  /** What a patient gets for whom no agent is free: the questionnaire by keypress, or the promise to be rung. */
  fallback: z.enum(['survey', 'promise']).default('promise'),
  /** In preview: for how long a patient is kept for one agent, and how long one who was put off waits. */
  reservationMs: z.number().int().min(15_000).max(1_800_000).default(120_000),
  putOffMs: z
    .number()
    .int()
    .min(60_000)
    .max(7 * 86_400_000)
    .default(3_600_000),
});
export type AgentSettings = z.infer<typeof AgentSettings>;

export const CampaignSettings = z.object({
  schedule: Schedule,
  startsAt: z.iso.datetime({ offset: true }).nullable().default(null),
  endsAt: z.iso.datetime({ offset: true }).nullable().default(null),
  /** Calls at one time. */
  concurrency: z.number().int().min(1).max(500),
  callsPerSecond: z.number().min(0.1).max(100),
  ringTimeoutMs: z.number().int().min(15_000).max(90_000).default(45_000),
  /** Attempts per target, all outcomes together. */
  maxAttempts: z.number().int().min(1).max(20),
  retryRules: z.array(RetryRule).max(20),
  phoneCap: Cap,
  patientCap: Cap,
  identityCheck: IdentityCheck,
  /** How the hospital introduces itself: "您好，这里是{hospital}{department}". */
  hospital: z.string().min(2).max(40),
  department: z.string().max(40).default(''),
  /** For VOICE_NOTICE: the text to read; `{name}` is the patient's surname with a courtesy title. */
  noticeText: z.string().max(1000).nullable().default(null),
  /** For VOICE_NOTICE: the share of the notice that must have been heard to count as delivered. */
  deliveredShare: z.number().min(0.1).max(1).default(0.8),
  voice: z.string().max(40).default('default'),
  /** For CONNECT_AGENT. */
  agents: AgentSettings.nullable().default(null),
});
export type CampaignSettings = z.infer<typeof CampaignSettings>;

const speakable = (place: SpokenPlace, field: 'noticeText' | 'hospital' | 'department') => ({
  path: [field],
  params: unspeakable[place],
});

/**
 * Settings as somebody gives them: what is read aloud holds no placeholder that we do not know, and there is a time at
 * which may be called.
 */
export const givenCampaignSettings = CampaignSettings.refine(
  ({ noticeText }) => isSpeakable(noticeText ?? '', 'notice'),
  speakable('notice', 'noticeText'),
)
  .refine(({ hospital }) => isSpeakable(hospital, 'other'), speakable('other', 'hospital'))
  .refine(({ department }) => isSpeakable(department, 'other'), speakable('other', 'department'))
  .refine(({ schedule }) => Object.values(schedule.weekdays).some((windows) => windows.length > 0), {
    path: ['schedule', 'weekdays'],
    params: { zh: '至少要有一个时段', en: 'There must be at least one span' },
  })
  .refine(
    ({ startsAt, endsAt }) =>
      startsAt === null || endsAt === null || Date.parse(endsAt) > Date.parse(startsAt),
    {
      path: ['endsAt'],
      params: { zh: '结束时间要晚于开始时间', en: 'The end must be later than the start' },
    },
  );

const minutes = (count: number) => count * 60_000;
const hours = (count: number) => minutes(count * 60);

/** What a new campaign starts from. Quiet hours follow the clinical reference: mornings and afternoons, never at noon. */
export const defaultSettings = {
  schedule: {
    weekdays: Object.fromEntries(
      (['1', '2', '3', '4', '5', '6'] as const).map((day) => [
        day,
        [
          { from: '08:30', to: '11:30' },
          { from: '14:30', to: '20:00' },
        ],
      ]),
    ),
    holidays: 'none',
    makeUpDays: 'as-monday',
  },
  startsAt: null,
  endsAt: null,
  concurrency: 10,
  callsPerSecond: 2,
  ringTimeoutMs: 45_000,
  maxAttempts: 5,
  retryRules: [
    { outcome: 'busy', delayMs: minutes(10), backoff: 2, maxRetries: 4, nextPhone: false },
    { outcome: 'no_answer', delayMs: hours(3), backoff: 1, maxRetries: 4, nextPhone: true },
    { outcome: 'rejected', delayMs: hours(6), backoff: 2, maxRetries: 1, nextPhone: false },
    { outcome: 'powered_off', delayMs: hours(4), backoff: 1, maxRetries: 3, nextPhone: true },
    { outcome: 'suspended', delayMs: hours(24), backoff: 1, maxRetries: 1, nextPhone: true },
    { outcome: 'invalid_number', delayMs: minutes(1), backoff: 1, maxRetries: 5, nextPhone: true },
    { outcome: 'line_fault', delayMs: minutes(2), backoff: 2, maxRetries: 5, nextPhone: false },
    { outcome: 'network_busy', delayMs: minutes(5), backoff: 2, maxRetries: 5, nextPhone: false },
    { outcome: 'interrupted', delayMs: minutes(10), backoff: 1, maxRetries: 2, nextPhone: false },
    { outcome: 'answered', delayMs: hours(4), backoff: 1, maxRetries: 2, nextPhone: false },
  ],
  phoneCap: { attempts: 3, perMs: hours(24) },
  patientCap: { attempts: 4, perMs: hours(24) },
  identityCheck: 'surname_birth_year',
  hospital: '本院随访中心',
  department: '',
  noticeText: null,
  deliveredShare: 0.8,
  voice: 'default',
  agents: null,
} satisfies CampaignSettings;
