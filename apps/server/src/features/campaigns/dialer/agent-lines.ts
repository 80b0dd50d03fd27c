import { hospitalDay, hospitalDayStart } from '@suifang/contract/time.ts';
import type { AgentSettings } from '@suifang/contract/campaigns/settings.ts';
import { type AgentPacing, type AgentPacingState, decideAgentPacing } from '../rules/agent-pacing.ts';
import { readAgentLoad, readBusyAgents, readPacingSamples, readRingingSince } from '../store/agent-pacing.ts';
import type { DialerPorts } from './ports.ts';

/** Samples change slowly: read again after this. */
const SAMPLES_FRESH_MS = 30_000;
/** Without a dial of its own a campaign goes by this share of answered dials: what follow-up calls see elsewhere. */
const NO_SAMPLES: AgentPacingState['measured'] = { ringMs: [], talkMs: [], wrapMs: [], answerChance: 0.4 };

export type AgentLines = (
  campaign: Readonly<{ id: string; agents: AgentSettings }>,
  mode: 'progressive' | 'predictive',
) => Promise<AgentPacing>;

/** Asks how many lines a campaign may dial for its agents now. Everything is read from rows. */
export function createAgentLines({ db, clock }: Pick<DialerPorts, 'db' | 'clock'>): AgentLines {
  const samples = new Map<string, Readonly<{ at: number; measured: AgentPacingState['measured'] }>>();

  const measuredOf = async (campaignId: string, now: number): Promise<AgentPacingState['measured']> => {
    const known = samples.get(campaignId);
    if (known && now - known.at < SAMPLES_FRESH_MS) return known.measured;
    const read = await readPacingSamples(db, campaignId);
    const measured = read.ringMs.length === 0 ? { ...read, answerChance: NO_SAMPLES.answerChance } : read;
    samples.set(campaignId, { at: now, measured });
    return measured;
  };

  return async ({ id, agents }, mode) => {
    const now = clock.now();
    const { queueId, patienceMs, abandonLimit } = agents;
    const isPredictive = mode === 'predictive';
    const [load, ringing, busy, measured] = await Promise.all([
      readAgentLoad(db, { campaignId: id, queueId, dayStart: hospitalDayStart(hospitalDay(now)) }),
      readRingingSince(db, id),
      isPredictive ? readBusyAgents(db, queueId) : [],
      isPredictive ? measuredOf(id, now.getTime()) : NO_SAMPLES,
    ]);
    const { answerChance } = measured;
    const lines = ringing.map((since) => ({ since, answerChance }));
    const state = { mode, ...load, ringing: lines, busy, measured, patienceMs, abandonLimit };
    return decideAgentPacing(state, now.getTime());
  };
}
