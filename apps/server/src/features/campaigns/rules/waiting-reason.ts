import type { CampaignState } from '@suifang/contract/campaigns/api.ts';
import type { BlockRule } from '@suifang/contract/campaigns/outcomes.ts';
import { nextOpening, type Period } from './schedule.ts';
import type { Outage } from './trunk-outage.ts';

/** Which rule keeps a target from being dialled, and until when, in epoch ms, where that is known. */
export type Reason = Readonly<{ rule: BlockRule; until: number | undefined }>;

type Side = Readonly<{ live: number; most: number; callsPerSecond: number }>;

/** What keeps the words of a campaign from being prepared for now: no room on the disk, or a voice that fails. */
export type WordsHold = BlockRule & ('disk' | 'voice_down');

/** Where a campaign stands, as far as those who wait are concerned. */
export type Standing = Readonly<{
  state: CampaignState;
  /** Nobody is dialled by settings of which a part cannot be read. */
  hasWholeSettings: boolean;
  period: Period;
  lines: Side;
  trunk: Side & Readonly<{ isEnabled: boolean; outage: Outage | undefined }>;
  /** Agents of the campaign's queue who could take a patient; undefined: it needs nobody. */
  freeAgents: number | undefined;
  /** What keeps the words from being prepared; undefined: they are being prepared. */
  wordsHeldBy: WordsHold | undefined;
}>;

/**
 * What holds the waiting targets of a campaign back that no rule of their own holds. `unprepared`: whose words are not
 * there yet; `due`: whose turn it is; `later`: whose turn comes, `until` then when undefined.
 */
export type WaitingReasons = Readonly<{ unprepared: Reason; due: Reason; later: Reason }>;

/** Every target that waits has a reason: this is what the dialler would say of it now. */
export function waitingReasons(standing: Standing, now: number): WaitingReasons {
  const byState = reasonOfState(standing);
  if (byState) return { unprepared: byState, due: byState, later: byState };
  return {
    unprepared: { rule: standing.wordsHeldBy ?? 'preparing', until: undefined },
    due: reasonOfDue(standing, now),
    later: { rule: 'retry_delay', until: undefined },
  };
}

function reasonOfState({ state, hasWholeSettings }: Standing): Reason | undefined {
  if (state === 'running')
    return hasWholeSettings ? undefined : { rule: 'settings_unreadable', until: undefined };
  const rule = state === 'draft' ? 'not_started' : state === 'paused' ? 'paused' : 'draining';
  return { rule, until: undefined };
}

function reasonOfDue({ period, lines, trunk, freeAgents }: Standing, now: number): Reason {
  const opensAt = nextOpening(period, now);
  if (opensAt === undefined || opensAt > now) {
    const hasNotStarted = period.startsAt !== undefined && period.startsAt > now;
    return { rule: hasNotStarted ? 'not_started' : 'window', until: opensAt };
  }
  if (!trunk.isEnabled) return { rule: 'trunk_down', until: undefined };
  if (trunk.outage) {
    return { rule: 'trunk_down', until: trunk.outage.until > now ? trunk.outage.until : undefined };
  }
  if (freeAgents === 0) return { rule: 'no_agent', until: undefined };
  if (lines.live >= lines.most) return { rule: 'campaign_limit', until: undefined };
  if (trunk.live >= trunk.most) return { rule: 'trunk_limit', until: undefined };
  // Lines are free. Where agents talk, only as many are dialled, or kept for one, as there are agents for them.
  if (freeAgents !== undefined) return { rule: 'no_agent', until: undefined };
  // It is the turn of those before it, at the slower of the two speeds.
  const isCampaignSlower = lines.callsPerSecond <= trunk.callsPerSecond;
  return { rule: isCampaignSlower ? 'campaign_limit' : 'trunk_limit', until: undefined };
}
