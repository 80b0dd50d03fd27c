import { ProgramError, runProgram } from '../programs.ts';
import { SAMPLES_PER_SECOND } from './sound.ts';

/** Audio that cannot be used: of a kind we do not take, damaged, or empty. */
export class UnreadableAudio extends Error {
  override readonly name = 'UnreadableAudio';
}

/** No prompt is longer than this: nobody listens to more at a stretch. */
export const LONGEST_PROMPT_MS = 120_000;

/**
 * Names the container by its first bytes. The decoder is told, never asked to guess: a "recording" that is in truth
 * a playlist must not make it read other files.
 */
function containerOf(audio: Uint8Array): 'wav' | 'mp3' | 'flac' | 'ogg' | undefined {
  const start = Buffer.from(audio.subarray(0, 12)).toString('latin1');
  if (start.startsWith('RIFF') && start.slice(8) === 'WAVE') return 'wav';
  if (start.startsWith('fLaC')) return 'flac';
  if (start.startsWith('OggS')) return 'ogg';
  const isFrame = audio[0] === 0xff && ((audio[1] ?? 0) & 0xe0) === 0xe0;
  return start.startsWith('ID3') || isFrame ? 'mp3' : undefined;
}

/**
 * Decodes WAV, MP3, FLAC or Ogg to telephone samples (8000 a second, mono, 16 bits), cut at `LONGEST_PROMPT_MS`.
 *
 * @throws UnreadableAudio when it is none of these or the decoder finds no sound in it.
 */
export async function decodeAudio(ffmpeg: string, audio: Uint8Array): Promise<Int16Array> {
  const container = containerOf(audio);
  if (!container) throw new UnreadableAudio('not an audio format we take');
  const bytes = await runProgram(
    ffmpeg,
    [
      '-hide_banner -loglevel error -nostdin -protocol_whitelist pipe'.split(' '),
      `-f ${container} -i pipe:0 -map 0:a:0 -t ${LONGEST_PROMPT_MS / 1000}`.split(' '),
      // Below 120 Hz there is no voice, only hum; the telephone would not carry it anyway.
      `-af highpass=f=120 -ac 1 -ar ${SAMPLES_PER_SECOND} -f s16le pipe:1`.split(' '),
    ].flat(),
    { input: audio, timeoutMs: 30_000, maxOutputBytes: LONGEST_PROMPT_MS * 16 + 4096 },
  ).catch((cause: unknown) => {
    if (cause instanceof ProgramError && cause.cause === undefined) {
      throw new UnreadableAudio('the audio could not be decoded', { cause });
    }
    throw cause;
  });
  if (bytes.length < 2) throw new UnreadableAudio('there is no sound in it');
  // A copy, because a pooled buffer need not start at an even address.
  return new Int16Array(Uint8Array.from(bytes.subarray(0, bytes.length & ~1)).buffer);
}
