import type { Speech } from '@suifang/server/platform/speech/speech.ts';

/** Speech for the in-memory switch: nothing is rendered, every prompt has a name and a length. */
export const muteSpeech: Speech = {
  preparePrompts: async (texts) =>
    new Map(
      texts.map((text) => [text, { key: text, file: text, durationMs: 1000, source: 'synthetic' as const }]),
    ),
  proveVoice: async () => undefined,
  keepRecording: () => Promise.reject(new Error('the mute voice has no recordings')),
  readWav: () => Promise.reject(new Error('the mute voice is not listened to')),
};
