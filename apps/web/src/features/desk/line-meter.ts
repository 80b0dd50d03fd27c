import type { LineReportInput } from '../../api/__generated__/model/index.ts';

const EVERY_MS = 2000;

/** What of W3C webrtc-stats is read; seconds, unless it says otherwise. */
type Stat = Readonly<{
  type: string;
  kind?: string;
  packetsReceived?: number;
  packetsLost?: number;
  jitter?: number;
  fractionLost?: number;
  roundTripTime?: number;
  state?: string;
  currentRoundTripTime?: number;
}>;

const worst = (...values: Array<number | null | undefined>): number | null => {
  const known = values.filter((value) => value !== null && value !== undefined);
  return known.length === 0 ? null : Math.max(...known);
};
const inMs = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : Math.round(seconds * 10_000) / 10;

/** The report that follows `before`: counts are those of now, the rest the worst so far. */
export function reportAfter(
  before: LineReportInput,
  stats: Iterable<Stat>,
  seconds: number,
): LineReportInput {
  let line: LineReportInput = { ...before, seconds };
  for (const stat of stats) {
    if (stat.type === 'inbound-rtp' && stat.kind === 'audio') {
      line = {
        ...line,
        received: stat.packetsReceived ?? 0,
        // Duplicates make it negative (RFC 3550, A.3).
        lost: Math.max(0, stat.packetsLost ?? 0),
        jitterMs: worst(line.jitterMs, inMs(stat.jitter)) ?? 0,
      };
    } else if (stat.type === 'remote-inbound-rtp' && stat.kind === 'audio') {
      line = {
        ...line,
        lostOut: worst(line.lostOut, stat.fractionLost),
        roundTripMs: worst(line.roundTripMs, inMs(stat.roundTripTime)),
      };
    } else if (stat.type === 'candidate-pair' && stat.state === 'succeeded') {
      line = { ...line, roundTripMs: worst(line.roundTripMs, inMs(stat.currentRoundTripTime)) };
    }
  }
  return line;
}

/** Measures a leg of the browser's phone every two seconds. Answers how to stop. */
export function measureLine(
  connection: RTCPeerConnection,
  onMeasured: (line: LineReportInput) => void,
): () => void {
  const begunAt = performance.now();
  let line: LineReportInput = {
    legId: crypto.randomUUID(),
    seconds: 0,
    received: 0,
    lost: 0,
    lostOut: null,
    jitterMs: 0,
    roundTripMs: null,
  };
  let isOver = false;
  const look = async (): Promise<void> => {
    const stats = await connection.getStats();
    if (isOver) return;
    const found: Stat[] = [];
    // A map in name; its entries are of many kinds.
    stats.forEach((stat: Stat) => void found.push(stat));
    line = reportAfter(line, found, Math.round((performance.now() - begunAt) / 1000));
    if (line.received > 0) onMeasured(line);
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}
