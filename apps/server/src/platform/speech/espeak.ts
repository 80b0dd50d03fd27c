import { runProgram } from '../programs.ts';
import type { SpeechEngine } from './engine.ts';

// 150 words a minute is unhurried.
const SPEED = '150';

/**
 * Both voices are Mandarin from Chinese characters and differ only in Latin letters: as English words, or as pinyin.
 * espeak-ng 1.51, which many distributions still carry, gets to its Chinese syllables by way of pinyin and spells them
 * out in English with the first voice; so that one is kept for texts that need it.
 */
const voiceFor = (text: string) => (/[A-Za-z]/.test(text) ? 'cmn' : 'cmn-latn-pinyin');

/** espeak-ng: offline, on every machine, plainly a machine. The text goes in by standard input. */
export function createEspeak(program: string): SpeechEngine {
  return {
    identity: `espeak-ng mandarin ${SPEED}`,
    synthesize: (text) =>
      runProgram(program, ['-v', voiceFor(text), '-s', SPEED, '-b', '1', '--stdin', '--stdout'], {
        // [[…]] would be read as phoneme codes.
        input: text.replace(/[[\]]/g, ' '),
        timeoutMs: 20_000,
        maxOutputBytes: 20_000_000,
      }),
  };
}
