/** How many more calls may start now. Pure: production and the simulator run the same one. */

export type PacingState = Readonly<{
  campaign: Readonly<{
    live: number;
    concurrency: number;
    callsPerSecond: number;
    recentStarts: readonly number[];
  }>;
  trunk: Readonly<{
    live: number;
    maxChannels: number;
    callsPerSecond: number;
    recentStarts: readonly number[];
  }>;
}>;

export type PacingDecision = Readonly<{
  lines: number;
  /** What stopped it at `lines`, when more might be wanted. */
  limit: 'campaign_limit' | 'trunk_limit';
  /** When the calls-per-second limit lets the next one go, in epoch ms; undefined: a call must end first. */
  retryAt: number | undefined;
}>;

/** The earliest instant at which one more start keeps every window of one second (or of 1/rate, when slower) within the rate. */
function nextStartAt(recentStarts: readonly number[], callsPerSecond: number, now: number): number {
  const perWindow = Math.max(1, Math.floor(callsPerSecond));
  const windowMs = Math.ceil((perWindow / callsPerSecond) * 1000);
  const oldest = recentStarts.at(-perWindow);
  return oldest === undefined ? now : Math.max(now, oldest + windowMs);
}

function startsAllowed(
  recentStarts: readonly number[],
  callsPerSecond: number,
  now: number,
  wanted: number,
): number {
  const starts = [...recentStarts];
  let allowed = 0;
  while (allowed < wanted && nextStartAt(starts, callsPerSecond, now) <= now) {
    starts.push(now);
    allowed += 1;
  }
  return allowed;
}

/** `recentStarts` are epoch ms in ascending order; the last second (or 1/rate, when slower) is enough. */
export function decidePacing(state: PacingState, now: number): PacingDecision {
  const { campaign, trunk } = state;
  const campaignFree = Math.max(0, campaign.concurrency - campaign.live);
  const trunkFree = Math.max(0, trunk.maxChannels - trunk.live);
  const byCampaign = startsAllowed(campaign.recentStarts, campaign.callsPerSecond, now, campaignFree);
  const byTrunk = startsAllowed(trunk.recentStarts, trunk.callsPerSecond, now, trunkFree);
  const limit = byCampaign <= byTrunk ? 'campaign_limit' : 'trunk_limit';
  const hasFreeLine = campaignFree > 0 && trunkFree > 0;
  const lines = Math.min(byCampaign, byTrunk);
  if (!hasFreeLine)
    return { lines, limit: campaignFree === 0 ? 'campaign_limit' : 'trunk_limit', retryAt: undefined };
  const started = Array.from({ length: lines }, () => now);
  const retryAt = Math.max(
    nextStartAt([...campaign.recentStarts, ...started], campaign.callsPerSecond, now),
    nextStartAt([...trunk.recentStarts, ...started], trunk.callsPerSecond, now),
  );
  return { lines, limit, retryAt };
}
