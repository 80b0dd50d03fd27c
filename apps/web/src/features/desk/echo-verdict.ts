import { gradeLine, type LineQuality } from '@suifang/contract/line-quality.ts';
import { SILENCE_DB } from './sound-level.ts';

/** What a call to one's own echo has shown so far; levels are the loudest heard, in dB of full scale. */
export type EchoFindings = Readonly<{ spokenDb: number; returnedDb: number; line: LineQuality | undefined }>;

export type EchoVerdict = 'nothing-spoken' | 'nothing-returned' | 'poor-network' | 'fine';

/** What is the matter, the first thing first: without a voice nothing can come back, and without it no network is judged. */
export function judgeEcho({ spokenDb, returnedDb, line }: EchoFindings): EchoVerdict {
  if (spokenDb < SILENCE_DB) return 'nothing-spoken';
  if (returnedDb < SILENCE_DB) return 'nothing-returned';
  return line && gradeLine(line) === 'bad' ? 'poor-network' : 'fine';
}
