import { z } from 'zod';

/** A network as good as it was in the worst seconds: how much of a voice is lost, how unevenly it comes, how late. */
export const lineQuality = z
  .object({
    /** How long it was measured, in seconds. */
    seconds: z.number().int().min(0).max(86_400),
    /** Packets of sound that reached the browser, and that were lost on the way to it (RFC 3550, 6.4.1). */
    received: z.number().int().min(0),
    lost: z.number().int().min(0),
    /** Share lost on the way from the browser, 0 to 1, the worst report of the switch; null before its first one. */
    lostOut: z.number().min(0).max(1).nullable(),
    /** Interarrival jitter in milliseconds (RFC 3550, 6.4.1), the highest seen. */
    jitterMs: z.number().min(0).max(60_000),
    /** To the switch and back in milliseconds, the highest seen; null before it is known. */
    roundTripMs: z.number().min(0).max(60_000).nullable(),
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
const limits = {
  fair: { lost: 0.01, jitterMs: 30, roundTripMs: 300 },
  bad: { lost: 0.03, jitterMs: 50, roundTripMs: 800 },
};
export type LineGrade = 'good' | 'fair' | 'bad';

/** How a voice comes over a network of this quality. */
export function gradeLine(line: LineQuality): LineGrade {
  const lost = lostShare(line);
  const isAbove = (limit: (typeof limits)['fair']) =>
    lost > limit.lost || line.jitterMs > limit.jitterMs || (line.roundTripMs ?? 0) > limit.roundTripMs;
  if (isAbove(limits.bad)) return 'bad';
  return isAbove(limits.fair) ? 'fair' : 'good';
}
