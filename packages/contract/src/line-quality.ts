import { z } from 'zod';

/** A delay beyond this is none of a network on which people talk. */
export const LONGEST_MS = 60_000;

/** A network as good as it was in the worst seconds: how much of a voice is lost, how unevenly it comes, how late. */
export const lineQuality = z
  .object({
    /** How long it was measured, in seconds. */
    seconds: z.number().int().min(0).max(86_400),
    /** Packets of sound that reached whoever measured, and that were lost on the way to them (RFC 3550, 6.4.1). */
    received: z.number().int().min(0),
    lost: z.number().int().min(0),
    /** Share lost on the way from them, 0 to 1, as the other end reported; null before its first report. */
    lostOut: z.number().min(0).max(1).nullable(),
    /** Interarrival jitter in milliseconds (RFC 3550, 6.4.1), the highest seen. */
    jitterMs: z.number().min(0).max(LONGEST_MS),
    /** There and back in milliseconds, the highest seen; null before it is known. */
    roundTripMs: z.number().min(0).max(LONGEST_MS).nullable(),
  })
  .meta({ id: 'LineQuality' });
export type LineQuality = z.output<typeof lineQuality>;

/** What a browser tells of one leg, again and again while it talks: everything since the leg began. */
export const lineReport = lineQuality
  .extend({
    /** Of the leg, chosen by the browser: a phone that comes back into the call has another one. */
    legId: z.uuid(),
  })
  .meta({ id: 'LineReport' });
export type LineReport = z.output<typeof lineReport>;

/** The share of packets lost, 0 to 1, on the worse of both ways. */
export function lostShare({ received, lost, lostOut }: LineQuality): number {
  const lostIn = received + lost === 0 ? 0 : lost / (received + lost);
  return Math.max(lostIn, lostOut ?? 0);
}

/**
 * Fair: an ear notices. Bad: people ask each other to repeat. Loss and jitter as network planners demand of voice (1 %,
 * 30 ms); the round trip is twice the one-way delays of ITU-T G.114 (150 ms unnoticed, above 400 ms not acceptable).
 */
export const lineLimits = {
  fair: { lost: 0.01, jitterMs: 30, roundTripMs: 300 },
  bad: { lost: 0.03, jitterMs: 50, roundTripMs: 800 },
};
export type LineGrade = 'good' | 'fair' | 'bad';

/** Whether nothing at all was heard of the other end, long after its sound was due. */
export const isDeaf = ({ received, seconds }: LineQuality): boolean =>
  received === 0 && seconds >= DUE_AFTER_SECONDS;
const DUE_AFTER_SECONDS = 3;

/** How a voice comes over a network of this quality; bad when none comes. */
export function gradeLine(line: LineQuality): LineGrade {
  if (isDeaf(line)) return 'bad';
  const lost = lostShare(line);
  const isAbove = (limit: (typeof lineLimits)['fair']) =>
    lost > limit.lost || line.jitterMs > limit.jitterMs || (line.roundTripMs ?? 0) > limit.roundTripMs;
  if (isAbove(lineLimits.bad)) return 'bad';
  return isAbove(lineLimits.fair) ? 'fair' : 'good';
}
