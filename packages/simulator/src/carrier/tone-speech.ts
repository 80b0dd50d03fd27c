import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Speech } from '@suifang/server/platform/speech/speech.ts';
import { voiceLike } from './sounds.ts';

/**
 * Speech for tests on a real switch: a voice-like tone per text, as long as asked for. Prompts are thus as short as a
 * test wants, and still heard by the talk detection at the other end.
 */
export function createToneSpeech(folder: string, msPerCharacter: number): Speech {
  mkdirSync(folder, { recursive: true });
  const render = (text: string) => {
    const durationMs = Math.max(150, Math.round(text.length * msPerCharacter));
    const key = createHash('sha256').update(`${msPerCharacter} ${text}`).digest('hex');
    const file = path.join(folder, key);
    if (!existsSync(`${file}.alaw`)) {
      writeFileSync(`${file}.part`, voiceLike(durationMs, 180), { mode: 0o644 });
      renameSync(`${file}.part`, `${file}.alaw`);
    }
    return { key, file, durationMs, source: 'synthetic' as const };
  };
  return {
    preparePrompts: async (texts) => new Map(texts.map((text) => [text, render(text)])),
    proveVoice: async () => undefined,
    keepRecording: () => Promise.reject(new Error('the tone voice has no recordings')),
    readWav: () => Promise.reject(new Error('the tone voice is not listened to in the browser')),
  };
}
