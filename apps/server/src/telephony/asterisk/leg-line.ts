import type { LegLine } from '@suifang/callflow';
import { LONGEST_MS } from '@suifang/contract/line-quality.ts';

/**
 * Asterisk writes its figures of the sound (RTP and RTCP, RFC 3550) into these variables of a channel when it hangs up,
 * whoever began it, and `ari.conf` names them to be told with the channel: its end is told once it has been measured.
 * Asked for by a request of our own they would be gone with a caller who hangs up first.
 */
const [TOTALS, JITTER, ROUND_TRIP] = ['RTPAUDIOQOS', 'RTPAUDIOQOSJITTER', 'RTPAUDIOQOSRTT'] as const;

/** The fields of `name=value; name=value;`. */
function fieldsOf(text: unknown): ReadonlyMap<string, number> {
  if (typeof text !== 'string') return new Map();
  const pairs = text.split(';').map((field) => field.trim().split('='));
  const numbers = pairs.map(([name = '', value = '']): [string, number] => [name, Number.parseFloat(value)]);
  return new Map(numbers.filter(([, value]) => Number.isFinite(value)));
}

/** Seconds in milliseconds. A stream that began anew can make Asterisk's figure absurd: no more than is meant to be kept. */
const inMs = (seconds: number): number => Math.min(LONGEST_MS, seconds * 1_000);

/**
 * How the network of a leg was, from the variables that came with its end. undefined: it carried no sound, or Asterisk
 * did not say. `rx` is what we received, `tx` what the other end reported about what we sent; before its first report
 * Asterisk says 0, which means that nothing is known.
 */
export function readLegLine(variables: Readonly<Record<string, unknown>> | undefined): LegLine | undefined {
  const totals = fieldsOf(variables?.[TOTALS]);
  const jitter = fieldsOf(variables?.[JITTER]);
  // What came twice makes the lost ones negative (RFC 3550, A.3).
  const figure = (fields: ReadonlyMap<string, number>, name: string) => Math.max(0, fields.get(name) ?? 0);
  const count = (name: string) => Math.round(figure(totals, name));
  const [received, sent] = [count('rxcount'), count('txcount')];
  if (received + sent === 0) return undefined;
  const [lostAfter, jitterAfter] = [count('rlp'), figure(jitter, 'maxtxjitter')];
  const longest = figure(fieldsOf(variables?.[ROUND_TRIP]), 'maxrtt');
  const hasReport = longest > 0 || jitterAfter > 0 || lostAfter > 0;
  return {
    received,
    lost: count('lp'),
    lostOut: hasReport && sent > 0 ? Math.min(1, lostAfter / sent) : null,
    jitterMs: inMs(Math.max(figure(jitter, 'maxrxjitter'), jitterAfter)),
    roundTripMs: longest > 0 ? inMs(longest) : null,
  };
}
