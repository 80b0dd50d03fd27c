import { z } from 'zod';
import type { ErrorEntry } from './errors.ts';

export const promptErrors = {
  'prompt.audio-unreadable': {
    status: 422,
    zh: '听不出声音，请上传 WAV、MP3、FLAC 或 OGG 录音',
    en: 'There is no sound to be heard; upload a WAV, MP3, FLAC or OGG recording',
  },
  'prompt.not-spoken': {
    status: 503,
    zh: '语音合成没有成功，请稍后再试，或上传录音',
    en: 'The text could not be spoken; try again soon, or upload a recording',
  },
} as const satisfies Record<string, ErrorEntry>;

const text = z.string().trim().min(1).max(1000);

/** How a text sounds on the phone. */
export const prompt = z
  .object({
    text: z.string(),
    /** Names the sound: `/api/prompts/{key}/sound`. */
    key: z.string(),
    durationMs: z.number(),
    source: z.enum(['recording', 'synthetic']),
  })
  .meta({ id: 'Prompt' });
export type Prompt = z.output<typeof prompt>;

/** At most what one questionnaire needs to be heard. */
export const promptsToHear = z.object({ texts: z.array(text).max(300) });
export const promptList = z.object({ items: z.array(prompt) });
export const promptText = z.object({ text });
