import { z } from 'zod';
import type { ErrorEntry } from './errors.ts';
import { instant } from './time.ts';

export const recordingErrors = {
  'recording.not-ready': {
    status: 409,
    zh: '录音还在处理，通话结束后一分钟内可以听',
    en: 'The recording is still being processed; it can be heard within a minute of the call',
  },
  'recording.lost': {
    status: 410,
    zh: '录音文件不在或已损坏，请联系管理员查备份',
    en: 'The recording file is missing or damaged; ask the administrator to look in the backups',
  },
} as const satisfies Record<string, ErrorEntry>;

export const recordingStates = ['recording', 'spooled', 'stored', 'failed'] as const;

export const recording = z
  .object({
    id: z.uuid(),
    callId: z.uuid(),
    state: z.enum(recordingStates),
    durationMs: z.number().int().nullable(),
    /** Of the call, from the answer to its end: differs from the recording's when sound is missing. */
    callDurationMs: z.number().int().nullable(),
    sizeBytes: z.number().int().nullable(),
    /** Somebody of ours talked: the side called `system` is theirs. Whoever only listened in does not count. */
    hasStaff: z.boolean(),
    /** Loudness of each side, 0 to 1. */
    peaks: z.object({ patient: z.array(z.number()), system: z.array(z.number()) }).nullable(),
    /** Set when the file is missing or no longer what was stored. */
    isDamaged: z.boolean(),
    /** When the stored file was last compared with its checksum. */
    verifiedAt: instant.nullable(),
  })
  .meta({ id: 'Recording' });
export type Recording = z.output<typeof recording>;
