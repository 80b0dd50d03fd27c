import { runProgram } from '../programs.ts';
import type { SpeechEngine } from './engine.ts';

// `cmn` is Mandarin from Chinese characters (complete since espeak-ng 1.52). 150 words a minute is unhurried.
const VOICE = 'cmn';
const SPEED = '150';

/** espeak-ng: offline, on every machine, plainly a machine. The text goes in by standard input. */
export function createEspeak(program: string): SpeechEngine {
  return {
    identity: `espeak-ng ${VOICE} ${SPEED}`,
    synthesize: (text) =>
      runProgram(program, ['-v', VOICE, '-s', SPEED, '-b', '1', '--stdin', '--stdout'], {
        // [[…]] would be read as phoneme codes.
        input: text.replace(/[[\]]/g, ' '),
        timeoutMs: 20_000,
        maxOutputBytes: 20_000_000,
      }),
  };
}
