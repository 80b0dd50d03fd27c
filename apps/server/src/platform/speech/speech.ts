import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { Db } from '../../schema.ts';
import { mapBounded } from '../bounded.ts';
import { encodeAlaw } from './alaw.ts';
import { BEEP, renderBeep } from './beep.ts';
import { createPromptCache, type Prompt, promptKey, spokenText } from './cache.ts';
import { decodeAudio, UnreadableAudio } from './decode.ts';
import type { SpeechEngine } from './engine.ts';
import { createEspeak } from './espeak.ts';
import { createOpenAiAudio } from './openai-audio.ts';
import { evenLoudness, pauseAfterMs, shortenPauses, trimSilence, withPause } from './sound.ts';
import { findOverrides } from './store.ts';
import { wavOf } from './wav.ts';

export type { Prompt } from './cache.ts';

/** Where the sound of a prompt comes from. */
export type PreparedPrompt = Prompt & Readonly<{ source: 'recording' | 'synthetic' }>;

/** Makes texts audible before a call needs them. */
export interface Speech {
  /**
   * The sound of every text, rendered where it is not there yet; a recording uploaded for a text goes before the
   * synthetic voice, and `BEEP` is a tone. Texts without anything to say are left out. Throws when a text cannot be rendered at all.
   */
  preparePrompts(texts: readonly string[]): Promise<Map<string, PreparedPrompt>>;
  /**
   * Proves that every text can be rendered that there is no cause in itself to refuse: the last of the engines says a
   * known sentence anew, and its sound is written, whatever is cached. Throws otherwise.
   */
  proveVoice(): Promise<void>;
  /** Keeps an uploaded recording, treated like every prompt. `putOverride` then puts its key in place of the voice. */
  keepRecording(text: string, audio: Uint8Array): Promise<Prompt>;
  /** A prompt as a WAV file for a browser, or undefined. */
  readWav(key: string): Promise<Buffer | undefined>;
}

/** Said to find out whether the voice speaks. */
const PROOF = '您好。';

/** Everything a rendering needs, given or made from the settings. */
type Parts = Readonly<{ engines: readonly SpeechEngine[]; ffmpeg: string; folder: string }>;

/** The parts that the settings ask for: the speech server first when there is one, espeak-ng always. */
export function speechParts(config: Pick<Config, 'tts' | 'programs' | 'paths'>): Parts {
  return {
    engines: [...(config.tts ? [createOpenAiAudio(config.tts)] : []), createEspeak(config.programs.espeak)],
    ffmpeg: config.programs.ffmpeg,
    folder: config.paths.prompts,
  };
}

/** Opens the port. When the first engine fails, the next one speaks: a plain voice is better than no call. */
export function createSpeech(ports: { db: Db; log: Logger }, parts: Parts): Speech {
  const cache = createPromptCache(parts.folder);
  const underWay = new Map<string, Promise<Prompt>>();

  const render = async (engine: SpeechEngine, text: string, key: string): Promise<Prompt> => {
    const spoken = await decodeAudio(parts.ffmpeg, await engine.synthesize(text));
    const voice = shortenPauses(trimSilence(spoken));
    if (voice.length === 0) throw new UnreadableAudio('the engine said nothing');
    return cache.put(key, encodeAlaw(withPause(evenLoudness(voice), pauseAfterMs(text))));
  };

  /** Two calls that need the same text at once share one rendering. */
  const findOrRender = async (engine: SpeechEngine, text: string): Promise<Prompt> => {
    const key = promptKey(engine.identity, text);
    const running = underWay.get(key);
    if (running) return running;
    const work = cache.find(key).then((found) => found ?? render(engine, text, key));
    underWay.set(key, work);
    try {
      return await work;
    } finally {
      underWay.delete(key);
    }
  };

  const prepareBeep = async (): Promise<Prompt> => {
    const key = promptKey('beep', BEEP);
    return (await cache.find(key)) ?? cache.put(key, renderBeep());
  };

  return {
    async preparePrompts(texts) {
      const spoken = [...new Set(texts.map(spokenText))].filter((text) => /[\p{L}\p{N}]/u.test(text));
      const recordings = await findOverrides(ports.db, spoken);
      const broken = new Set<SpeechEngine>();
      const prepare = async (text: string): Promise<PreparedPrompt> => {
        const recording = recordings.get(text);
        const kept = recording && (await cache.find(recording.path));
        if (kept) return { ...kept, source: 'recording' };
        if (text === BEEP) return { ...(await prepareBeep()), source: 'synthetic' };
        let failure: unknown;
        for (const engine of parts.engines) {
          if (broken.has(engine)) continue;
          try {
            return { ...(await findOrRender(engine, text)), source: 'synthetic' };
          } catch (error) {
            failure = error;
            // Not once per text: a server that is away would cost its time-out every time.
            broken.add(engine);
            ports.log.warn({ err: error, engine: engine.identity }, 'a speech engine failed');
          }
        }
        throw failure ?? new Error('no speech engine is left');
      };
      const prompts = await mapBounded(spoken, availableParallelism(), prepare);
      const bySpoken = new Map(spoken.map((text, index) => [text, prompts[index]]));
      return new Map(
        texts.flatMap((text) => {
          const prompt = bySpoken.get(spokenText(text));
          return prompt ? [[text, prompt] as const] : [];
        }),
      );
    },

    async proveVoice() {
      const last = parts.engines.at(-1);
      if (!last) throw new Error('there is no speech engine');
      await findOverrides(ports.db, [PROOF]);
      await render(last, PROOF, promptKey(last.identity, PROOF));
    },

    async keepRecording(text, audio) {
      const voice = trimSilence(await decodeAudio(parts.ffmpeg, audio));
      if (voice.length === 0) throw new UnreadableAudio('there is no sound in it');
      const key = promptKey(
        `recording ${createHash('sha256').update(audio).digest('hex')}`,
        spokenText(text),
      );
      const pause = pauseAfterMs(spokenText(text));
      return cache.put(key, encodeAlaw(withPause(evenLoudness(voice), pause)));
    },

    async readWav(key) {
      const alaw = await cache.read(key);
      return alaw && wavOf(alaw);
    },
  };
}
