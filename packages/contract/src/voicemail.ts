import { z } from 'zod';
import { versioned } from './commands.ts';
import type { ErrorEntry } from './errors.ts';
import { pageOf, pageQuery } from './paging.ts';
import { instant } from './time.ts';

export const voicemailErrors = {
  'voicemail.action-not-allowed': {
    status: 409,
    zh: '这条留言现在不能这样处理，可能同事刚处理过，请刷新看一下',
    en: 'This cannot be done with the message now; a colleague may have dealt with it, reload and look',
  },
  'voicemail.note-missing': {
    status: 422,
    zh: '请写一句怎么处理的，再关闭',
    en: 'Write one sentence on what was done, then close it',
  },
} as const satisfies Record<string, ErrorEntry>;

export const voicemailStates = ['new', 'assigned', 'called_back', 'closed'] as const;
export type VoicemailState = (typeof voicemailStates)[number];

/** What may be done with a message in which state: the server refuses the rest, the page does not offer it. */
export const voicemailActions = {
  /** Also from a colleague. */
  take: ['new', 'assigned'],
  giveBack: ['assigned'],
  calledBack: ['new', 'assigned'],
  close: ['new', 'assigned', 'called_back'],
} as const satisfies Record<string, readonly VoicemailState[]>;
export type VoicemailAction = keyof typeof voicemailActions;

const named = z.object({ id: z.uuid(), name: z.string() });

export const voicemail = z
  .object({
    id: z.uuid(),
    callId: z.uuid(),
    /** Masked; empty when the caller's number was withheld. */
    caller: z.string(),
    patient: named.nullable(),
    queue: named,
    leftAt: instant,
    /** Where in the recording of the call it lies. */
    fromMs: z.number().int(),
    /** Never longer than the recording, once that is kept. */
    durationMs: z.number().int(),
    /** null while the recording is not kept yet. */
    recordingId: z.uuid().nullable(),
    state: z.enum(voicemailStates),
    assignedTo: named.nullable(),
    note: z.string(),
    closedAt: instant.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Voicemail' });
export type Voicemail = z.output<typeof voicemail>;

export const voicemailQuery = pageQuery(['leftAt'], '-leftAt').extend({
  /** `open`: new and assigned. */
  state: z.enum(['open', ...voicemailStates]).optional(),
  whose: z.enum(['mine', 'nobodys']).optional(),
});
export type VoicemailQuery = z.output<typeof voicemailQuery>;
export const voicemailPage = pageOf(voicemail);

export const voicemailChange = versioned.extend({
  action: z.enum(Object.keys(voicemailActions) as [VoicemailAction, ...VoicemailAction[]]),
  note: z.string().trim().max(500).optional(),
});
export type VoicemailChange = z.output<typeof voicemailChange>;
