import type { AgentPacing, AgentPacingState } from '@suifang/server/features/campaigns/rules/agent-pacing.ts';
import { type Random, seeded } from '../people/random.ts';
import { type Agenda, createAgenda } from './agenda.ts';
import { type Agent, createStaff } from './agents.ts';
import type { Dial, People } from './people.ts';

/** What a policy is asked: the state of production, and the future, which only the clairvoyant policy reads. */
export type ShiftState = AgentPacingState & Readonly<{ busy: ReadonlyArray<Readonly<{ freeAt: number }>> }>;
/** A policy: how many lines to begin now. */
export type Pace = (state: ShiftState, now: number) => Pick<AgentPacing, 'lines' | 'lookAgainAt'>;

export type ShiftPlan = Readonly<{
  seed: number;
  agents: number;
  ms: number;
  people: People;
  patienceMs: number;
  abandonLimit: number;
  /** When the agent of this index is there, ms from the beginning, in order; left out: all the time. */
  presence?: (agent: number) => ReadonlyArray<Readonly<{ from: number; to: number }>>;
}>;

/** What came of a shift. */
export type ShiftRecord = Readonly<{
  agents: ReadonlyArray<Readonly<Pick<Agent, 'calls' | 'busyMs' | 'presentMs'>>>;
  dials: number;
  /** Of each answered call, in the order of the answers: how long it waited, and whether it was abandoned. */
  answered: ReadonlyArray<Readonly<{ waitedMs: number; isAbandoned: boolean }>>;
}>;

type Line = Dial & { since: number; answerChance: number };
type Caller = { dial: Dial; answeredAt: number; waitedMs: number; isAbandoned: boolean };
type Happening =
  | Readonly<{ kind: 'line'; line: Line }>
  | Readonly<{ kind: 'patience'; caller: Caller }>
  | Readonly<{ kind: 'talk-over' | 'free' | 'arrives' | 'leaves'; agent: Agent }>
  | Readonly<{ kind: 'look' }>;

/** As many as production hands to the pacing. */
const SAMPLES = 500;

/**
 * One shift of agents and dialled patients, event by event, without a clock: the same plan and policy, the same shift.
 * The policy is asked after every event and when it wanted to look again. Who answers gets the idle agent with the
 * fewest calls, or waits for `patienceMs` and is abandoned. It begins as a day begins: all idle, nothing realised, and
 * samples of the days before. Throws what the policy throws.
 */
export function simulateShift(plan: ShiftPlan, pace: Pace): ShiftRecord {
  const random = farSeeded(plan.seed);
  const agenda = createAgenda<Happening>();
  const staff = createStaff(plan.agents);
  const ringing: Line[] = [];
  const waiting: Caller[] = [];
  const callers: Caller[] = [];
  const history = drawHistory(plan);
  let [dials, abandoned, lookAt] = [0, 0, Number.POSITIVE_INFINITY];

  enterPresence(plan, staff.all, agenda);

  const serve = (now: number) => {
    while (waiting.length > 0 && staff.idle.length > 0) {
      const caller = waiting.shift();
      const { talkMs = 0, wrapMs = 0 } = caller?.dial ?? {};
      const agent = staff.takeFewestCalls(now, talkMs, wrapMs);
      if (!caller || !agent) return;
      caller.waitedMs = now - caller.answeredAt;
      agenda.add(now + talkMs, { kind: 'talk-over', agent });
    }
  };

  const dialSome = (now: number) => {
    const { lines, lookAgainAt } = pace(
      {
        mode: 'predictive',
        idle: staff.idle.length,
        waiting: waiting.length,
        ringing,
        busy: staff.busy,
        measured: { ...history.samples, answerChance: history.answerChance() },
        patienceMs: plan.patienceMs,
        abandonLimit: plan.abandonLimit,
        answered: callers.length,
        abandoned,
      },
      now,
    );
    for (let line = 0; line < lines; line += 1) {
      const dial = plan.people(random, now);
      ringing.push({ ...dial, since: now, answerChance: history.answerChance() });
      agenda.add(now + (dial.answeredAfterMs ?? dial.givenUpAfterMs), {
        kind: 'line',
        line: ringing.at(-1) as Line,
      });
    }
    dials += lines;
    if (lookAgainAt !== undefined && lookAgainAt !== lookAt) agenda.add(lookAgainAt, { kind: 'look' });
    lookAt = lookAgainAt ?? Number.POSITIVE_INFINITY;
  };

  const happen = (now: number, event: Happening) => {
    switch (event.kind) {
      case 'line': {
        const { line } = event;
        ringing.splice(ringing.indexOf(line), 1);
        history.lineEnded(line);
        if (line.answeredAfterMs === undefined) return;
        const caller: Caller = { dial: line, answeredAt: now, waitedMs: 0, isAbandoned: false };
        callers.push(caller);
        waiting.push(caller);
        if (staff.idle.length === 0) agenda.add(now + plan.patienceMs, { kind: 'patience', caller });
        return;
      }
      case 'patience': {
        const place = waiting.indexOf(event.caller);
        if (place < 0) return;
        waiting.splice(place, 1);
        event.caller.waitedMs = plan.patienceMs;
        event.caller.isAbandoned = true;
        abandoned += 1;
        return;
      }
      case 'talk-over':
        staff.beginWrapUp(event.agent, now);
        history.talked(now - event.agent.talkingSince);
        agenda.add(event.agent.freeAt, { kind: 'free', agent: event.agent });
        return;
      case 'free':
        history.wrapped(now - (event.agent.wrappingSince ?? now));
        staff.becomeFree(event.agent, now);
        return;
      case 'arrives':
        staff.arrive(event.agent, now);
        return;
      case 'leaves':
        staff.leave(event.agent, now);
        return;
      case 'look':
        return;
    }
  };

  for (let next = agenda.next(); next && next.at <= plan.ms; next = agenda.next()) {
    // A look that another event has made needless.
    if (next.event.kind === 'look' && next.at !== lookAt) continue;
    happen(next.at, next.event);
    serve(next.at);
    dialSome(next.at);
  }
  staff.close(plan.ms);
  return { agents: staff.all, dials, answered: callers };
}

/** Neighbouring seeds of the small generator are not independent of each other: they are spread over its whole range. */
export function farSeeded(seed: number): Random {
  return seeded(Math.imul(seed, 0x9e_37_79_b1));
}

function enterPresence(plan: ShiftPlan, agents: readonly Agent[], agenda: Agenda<Happening>): void {
  agents.forEach((agent, index) => {
    for (const { from, to } of plan.presence?.(index) ?? [{ from: 0, to: plan.ms }]) {
      agenda.add(from, { kind: 'arrives', agent });
      if (to < plan.ms) agenda.add(to, { kind: 'leaves', agent });
    }
  });
}

/** What the product has measured: at first the days before, then more and more this one. */
function drawHistory({ people, seed }: ShiftPlan) {
  const random = farSeeded(-seed);
  const before = Array.from({ length: SAMPLES }, () => people(random, 0));
  const rings = before.flatMap(({ answeredAfterMs }) => answeredAfterMs ?? []);
  const isAnswered = before.map(({ answeredAfterMs }) => answeredAfterMs !== undefined);
  let answered = isAnswered.filter(Boolean).length;
  const samples = {
    ringMs: rings,
    talkMs: before.map(({ talkMs }) => talkMs),
    wrapMs: before.map(({ wrapMs }) => wrapMs),
  };
  const push = (values: number[], value: number) => {
    values.push(value);
    if (values.length > SAMPLES) values.shift();
  };
  return {
    samples,
    /** Of the dials that ended last. */
    answerChance: () => answered / isAnswered.length,
    lineEnded({ answeredAfterMs }: Dial) {
      const isThis = answeredAfterMs !== undefined;
      answered += (isThis ? 1 : 0) - (isAnswered.shift() ? 1 : 0);
      isAnswered.push(isThis);
      if (isThis) push(samples.ringMs, answeredAfterMs);
    },
    talked: (ms: number) => push(samples.talkMs, ms),
    wrapped: (ms: number) => push(samples.wrapMs, ms),
  };
}
