import { ECHO_NUMBER } from '@suifang/contract/dial-out.ts';
import { readPhone } from '../../patients/index.ts';

/** Police, fire, ambulance: always allowed, whatever else forbids a call. */
const EMERGENCY = /^1(?:10|19|20)$/;

/** As extensions are given out (`contract/agents.ts`). */
const EXTENSION = /^[0-9]{2,6}$/;

export type DialledNumber =
  /** As patients' numbers are kept: E.164; emergency numbers as they are. */
  | Readonly<{ kind: 'emergency' | 'national' | 'abroad'; number: string }>
  /** So short a number is a colleague's; it never leaves the house. */
  | Readonly<{ kind: 'extension'; number: string }>
  /** The switch, which gives the sound back. */
  | Readonly<{ kind: 'echo'; number: string }>
  | Readonly<{ kind: 'none' }>;

/** What kind of number this is. Only those that are named here may leave the house: everything else is `none`. */
export function readDialled(text: string): DialledNumber {
  const bare = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (bare === ECHO_NUMBER) return { kind: 'echo', number: bare };
  if (EMERGENCY.test(bare)) return { kind: 'emergency', number: bare };
  if (EXTENSION.test(bare)) return { kind: 'extension', number: bare };
  const read = readPhone(text);
  if (!read.ok) return { kind: 'none' };
  return { kind: read.e164.startsWith('+86') ? 'national' : 'abroad', number: read.e164 };
}
