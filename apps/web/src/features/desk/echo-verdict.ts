import { gradeLine, type LineQuality } from '@suifang/contract/line-quality.ts';
import { SILENCE_DB } from './sound-level.ts';

/** What an echo test has shown: levels are the loudest seen, in dB of full scale. */
export type EchoFindings = Readonly<{
  /** What they say: whether they heard themselves. */
  wasHeard: boolean;
  spokenDb: number;
  /** Of all that came from the switch, the spoken introduction too. */
  receivedDb: number;
  line: LineQuality | undefined;
}>;

export type EchoVerdict = 'fine' | 'poorNetwork' | 'microphone' | 'noSound' | 'speaker';

/** What to do, the first thing first: a voice must go out before it can come back, and come back before it can sound. */
export function judgeEcho({ wasHeard, spokenDb, receivedDb, line }: EchoFindings): EchoVerdict {
  const isPoor = line !== undefined && gradeLine(line) === 'bad';
  if (wasHeard) return isPoor ? 'poorNetwork' : 'fine';
  if (spokenDb < SILENCE_DB) return 'microphone';
  if (receivedDb < SILENCE_DB) return 'noSound';
  return isPoor ? 'poorNetwork' : 'speaker';
}
