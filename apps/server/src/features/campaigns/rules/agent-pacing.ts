/** What decides how many lines a campaign with agents may dial now. Instants in epoch ms. */
export type AgentPacingState = Readonly<{
  mode: 'progressive' | 'predictive';
  /** Agents who can take a call now and are not promised to anybody. */
  idle: number;
  /** Answered or called-in people who wait for these agents. */
  waiting: number;
  /** Lines of this campaign that ring; since when, and the chance that this number is answered at all (0..1). */
  ringing: ReadonlyArray<Readonly<{ since: number; answerChance: number }>>;
  /** Agents who talk or wrap up: since when the conversation runs, and when wrap-up began (undefined: talks). */
  busy: ReadonlyArray<Readonly<{ talkingSince: number; wrappingSince: number | undefined }>>;
  /** What was measured: samples in ms, newest last, at most 500 each. */
  measured: Readonly<{
    ringMs: readonly number[];
    talkMs: readonly number[];
    wrapMs: readonly number[];
    answerChance: number;
  }>;
  patienceMs: number;
  abandonLimit: number;
  /** Realised: answered calls and those among them that found no agent within patience, of this campaign today. */
  answered: number;
  abandoned: number;
}>;

/** `theta`: the chance of finding no agent that the decision allowed. */
export type AgentPacing = Readonly<{ lines: number; lookAgainAt: number | undefined; theta: number }>;

/** One line for each agent who is free and for whom neither a ringing line nor a waiting patient is meant. */
export function decideAgentPacing({ idle, waiting, ringing }: AgentPacingState, _now: number): AgentPacing {
  return { lines: Math.max(0, idle - waiting - ringing.length), lookAgainAt: undefined, theta: 0 };
}
