import { decideAgentPacing } from '../apps/server/src/features/campaigns/rules/agent-pacing.ts';
import {
  clairvoyant,
  fixedLines,
  fixedRatio,
  oneStep,
  progressive,
} from '@suifang/simulator/dialer/policies.ts';
import { type Cell, bestInHindsight, HOUR_MS, planOf, play, stressed } from './pacing-cells.ts';
import { atLeast, atMost, type Figure, quantile } from './report.ts';

const AGENTS = [1, 2, 3, 5, 10, 20, 50, 100];
const ANSWER_CHANCES = [0.3, 0.5];
const LIMITS = [0.03, 0.01];
/** Where the policies that are tuned in hindsight, and the one that knows the future, are played as well. */
const TUNED_AT = [5, 20, 100];
const CLAIRVOYANT_AT = [3, 10, 50];
const families = {
  'the best fixed lines per idle agent': { paceOf: (step: number) => fixedLines(1 + step / 10), steps: 64 },
  'the best fixed ratio of calls to agents': { paceOf: (step: number) => fixedRatio(step / 20), steps: 64 },
};

/**
 * The pacing that ships, on simulated shifts: the same function as in production. 30 seeds for each point; the same
 * seeds, and so the same people, for every policy.
 */
export function measurePacing(): Promise<Figure[]> {
  const cells = ANSWER_CHANCES.flatMap((answerChance) =>
    AGENTS.flatMap((agents) => LIMITS.map((abandonLimit): Cell => ({ agents, answerChance, abandonLimit }))),
  );
  const figures = cells.flatMap(compare);
  return Promise.resolve([...figures, ...evenSpread(), ...underStress(), decisionCost()]);
}

const percent = (share: number) => share * 100;
const nameOf = ({ agents, answerChance, abandonLimit }: Cell) =>
  `${agents} agents, ${percent(answerChance)} % answer, limit ${percent(abandonLimit)} %`;

function compare(cell: Cell): Figure[] {
  const plan = planOf(cell);
  const name = nameOf(cell);
  const ours = play(plan, oneStep);
  const busy = percent(ours.utilisation);
  const beside = (peer: string, utilisation: number, share: number) =>
    atLeast(
      `${name}: busy, % beside ${peer}`,
      busy,
      percent(utilisation * share),
      `>= ${share === 1 ? '' : `${share} of `}it`,
    );
  const tuned = TUNED_AT.includes(cell.agents) ? Object.entries(families) : [];
  const [abandoned, limit] = [percent(ours.abandoned), percent(cell.abandonLimit)];
  return [
    atMost(`${name}: abandoned, %`, abandoned, limit, '<= the limit'),
    atMost(`${name}: share of shifts above the limit`, ours.broken / 30, 0.05, '<= 0.05'),
    beside('progressive', play(plan, progressive).utilisation, 1),
    ...tuned.map(([peer, family]) => beside(peer, bestInHindsight(plan, family), 1)),
    ...(CLAIRVOYANT_AT.includes(cell.agents)
      ? [beside('known ends', play(plan, clairvoyant).utilisation, cell.agents < 10 ? 0.985 : 0.99)]
      : []),
  ];
}

/** Calls spread over the agents of whole days of eight hours: Jain's index. */
function evenSpread(): Figure[] {
  return [3, 20, 100].map((agents) => {
    const plan = { ...planOf({ agents, answerChance: 0.5, abandonLimit: 0.03 }), ms: 8 * HOUR_MS };
    const { jain } = play(plan, oneStep, 3);
    return atLeast(`${agents} agents, 8 h: evenness of calls per agent (Jain)`, jain, 0.995, '>= 0.995');
  });
}

function underStress(): Figure[] {
  return Object.entries(stressed).flatMap(([stress, planOfCell]) =>
    LIMITS.map((abandonLimit) => {
      const { abandoned } = play(planOfCell({ agents: 10, answerChance: 0.5, abandonLimit }), oneStep);
      const name = `10 agents, ${stress}: abandoned, %`;
      return atMost(name, percent(abandoned), percent(abandonLimit), '<= the limit');
    }),
  );
}

/** One decision at 100 agents and 150 ringing lines, from samples and states of all ages. */
function decisionCost(): Figure {
  const now = 10 * HOUR_MS;
  const samples = (meanMs: number) =>
    Array.from({ length: 500 }, (_, index) => meanMs * -Math.log((index + 0.5) / 500));
  const state = {
    mode: 'predictive' as const,
    idle: 60,
    waiting: 0,
    ringing: Array.from({ length: 150 }, (_, index) => ({ since: now - index * 150, answerChance: 0.5 })),
    busy: Array.from({ length: 100 }, (_, index) => ({
      talkingSince: now - index * 3_000,
      wrappingSince: index % 7 === 0 ? now - index * 300 : undefined,
    })),
    measured: {
      ringMs: samples(12_000),
      talkMs: samples(180_000),
      wrapMs: samples(30_000),
      answerChance: 0.5,
    },
    patienceMs: 2_000,
    abandonLimit: 0.03,
    answered: 10_000,
    abandoned: 200,
  };
  const times = Array.from({ length: 3_000 }, () => {
    const startedAt = performance.now();
    decideAgentPacing(state, now);
    return performance.now() - startedAt;
  });
  const p99 = quantile(times.slice(1_000), 0.99);
  return atMost('one decision, 100 agents and 150 ringing lines, p99 ms', p99, 1, 'p99 <= 1 ms');
}
