/** One simulated agent. What stands here is the truth; the pacing sees of it what production would. */
export type Agent = {
  state: 'away' | 'idle' | 'talking' | 'wrapping';
  /** Leaves when the call is over. */
  isLeaving: boolean;
  talkingSince: number;
  wrappingSince: number | undefined;
  /** When talk and wrap-up will be over: only a policy that knows the future may read it. */
  freeAt: number;
  calls: number;
  busyMs: number;
  presentMs: number;
  presentSince: number;
};

/** The agents of a shift, those who can take a call and those who are in one. */
export type Staff = Readonly<{
  all: readonly Agent[];
  /** In no order. */
  idle: readonly Agent[];
  busy: readonly Agent[];
  arrive(agent: Agent, now: number): void;
  leave(agent: Agent, now: number): void;
  /** Takes the idle agent with the fewest calls, of equals who came free first; undefined: nobody is idle. */
  takeFewestCalls(now: number, talkMs: number, wrapMs: number): Agent | undefined;
  beginWrapUp(agent: Agent, now: number): void;
  becomeFree(agent: Agent, now: number): void;
  /** Counts the time up to the end of the shift. */
  close(now: number): void;
}>;

export function createStaff(size: number): Staff {
  const all = Array.from({ length: size }, (): Agent => ({
    state: 'away',
    isLeaving: false,
    talkingSince: 0,
    wrappingSince: undefined,
    freeAt: 0,
    calls: 0,
    busyMs: 0,
    presentMs: 0,
    presentSince: 0,
  }));
  const idle: Agent[] = [];
  const busy: Agent[] = [];

  const goAway = (agent: Agent, now: number) => {
    agent.state = 'away';
    agent.isLeaving = false;
    agent.presentMs += now - agent.presentSince;
  };

  return {
    all,
    idle,
    busy,
    arrive(agent, now) {
      agent.isLeaving = false;
      if (agent.state !== 'away') return;
      agent.state = 'idle';
      agent.presentSince = now;
      idle.push(agent);
    },
    leave(agent, now) {
      if (agent.state === 'idle') {
        remove(idle, agent);
        goAway(agent, now);
      } else if (agent.state !== 'away') agent.isLeaving = true;
    },
    takeFewestCalls(now, talkMs, wrapMs) {
      let chosen = idle[0];
      for (const agent of idle) if (chosen && agent.calls < chosen.calls) chosen = agent;
      if (!chosen) return undefined;
      remove(idle, chosen);
      chosen.state = 'talking';
      chosen.talkingSince = now;
      chosen.freeAt = now + talkMs + wrapMs;
      chosen.calls += 1;
      busy.push(chosen);
      return chosen;
    },
    beginWrapUp(agent, now) {
      agent.state = 'wrapping';
      agent.wrappingSince = now;
    },
    becomeFree(agent, now) {
      remove(busy, agent);
      agent.busyMs += now - agent.talkingSince;
      agent.wrappingSince = undefined;
      if (agent.isLeaving) goAway(agent, now);
      else {
        agent.state = 'idle';
        idle.push(agent);
      }
    },
    close(now) {
      for (const agent of busy) agent.busyMs += now - agent.talkingSince;
      for (const agent of [...idle, ...busy]) agent.presentMs += now - agent.presentSince;
    },
  };
}

/** Keeps the order: of idle agents the first has waited longest. */
function remove(agents: Agent[], agent: Agent): void {
  agents.splice(agents.indexOf(agent), 1);
}
