import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AgentEvent, agentFlow, type AgentState } from './agent-state.ts';

const reachable = { isReachable: true, missesAllowed: 3 };

function live(...events: readonly AgentEvent[]) {
  let state: AgentState = { at: 'signed_out' };
  const causes: string[] = [];
  let now = 0;
  for (const event of events) {
    now += 1000;
    const step = agentFlow.step(reachable, state, event, now);
    state = step.state;
    causes.push(...step.facts.map((fact) => ('cause' in fact ? fact.cause : fact.type)));
  }
  return { state, causes, now };
}

const signedIn: AgentEvent = { type: 'signedIn' };
const ready: AgentEvent = { type: 'ready', cause: 'ready' };
const reserved: AgentEvent = { type: 'reserved', callId: 'c1', leaseMs: 20_000 };
const answered: AgentEvent = { type: 'answered', callId: 'c1' };
const ended: AgentEvent = { type: 'callEnded', callId: 'c1', wrapUpMs: 30_000 };
const missed: AgentEvent = { type: 'released', callId: 'c1', why: 'not-answered' };

test('signing in leads to a pause: no phone rings before somebody says that they are ready', () => {
  expect(live(signedIn).state.at).toBe('paused');
  expect(live(signedIn, reserved).state.at).toBe('paused');
  expect(live(signedIn, ready, reserved).state.at).toBe('reserved');
});

test('a call ends in wrap-up, and wrap-up in idle when its time is over', () => {
  const after = live(signedIn, ready, reserved, answered, ended);
  expect(after.state).toMatchObject({ at: 'wrap_up', until: after.now + 30_000 });
  const soon = agentFlow.step(reachable, after.state, { type: 'deadline' }, after.now + 29_999);
  expect(soon.state.at).toBe('wrap_up');
  const over = agentFlow.step(reachable, after.state, { type: 'deadline' }, after.now + 30_000);
  expect(over.state.at).toBe('idle');
});

test('a pause asked for during a call comes after it, and a second thought takes it back', () => {
  const pause: AgentEvent = { type: 'paused', pauseCodeId: 'meal', cause: 'pause' };
  const talking = [signedIn, ready, reserved, answered, pause];
  expect(live(...talking).state.at).toBe('talking');
  const none: AgentEvent = { ...ended, wrapUpMs: 0 };
  expect(live(...talking, none).state).toMatchObject({ at: 'paused', pauseCodeId: 'meal' });
  expect(live(...talking, ready, none).state.at).toBe('idle');
});

test('the third call in a row that is not taken leads to a pause that says why; one that is taken starts anew', () => {
  const miss = [reserved, missed];
  expect(live(signedIn, ready, ...miss, ...miss).state.at).toBe('idle');
  const paused = live(signedIn, ready, ...miss, ...miss, ...miss);
  expect(paused.state).toMatchObject({ at: 'paused', cause: 'too-many-missed' });
  const taken = [reserved, answered, { ...ended, wrapUpMs: 0 }];
  expect(live(signedIn, ready, ...miss, ...miss, ...taken, ...miss).state.at).toBe('idle');
});

test('a lease that nobody redeems ends by its time, whoever looks at it', () => {
  const held = live(signedIn, ready, reserved);
  const over = agentFlow.step(reachable, held.state, { type: 'deadline' }, held.now + 20_000);
  expect(over.state.at).toBe('idle');
});

test('a phone that is lost makes its agent unreachable, and idle when it is back', () => {
  const lost = live(signedIn, ready, { type: 'phone', isReachable: false });
  expect(lost.state.at).toBe('unreachable');
  const back = agentFlow.step(reachable, lost.state, { type: 'phone', isReachable: true }, 0);
  expect(back.state.at).toBe('idle');
});

const dials: AgentEvent = { type: 'dials', callId: 'c1', leaseMs: 20_000 };

test('whoever calls somebody is busy until it is over, and goes back to where they were', () => {
  const pause: AgentEvent = { type: 'paused', pauseCodeId: 'meal', cause: 'pause' };
  const cancelled: AgentEvent = { ...ended, wrapUpMs: 0 };
  expect(live(signedIn, ready, dials)).toMatchObject({ state: { at: 'reserved', callId: 'c1' } });
  expect(live(signedIn, ready, dials, reserved, cancelled).state.at).toBe('idle');
  expect(live(signedIn, ready, pause, dials, cancelled).state).toMatchObject({
    at: 'paused',
    pauseCodeId: 'meal',
  });
  expect(live(signedIn, dials, answered, ended, { type: 'ready', cause: 'ready' }).state.at).toBe('paused');
});

test('nobody calls without a phone, in a call, or signed out', () => {
  const lost: AgentEvent = { type: 'phone', isReachable: false };
  expect(live(dials).state.at).toBe('signed_out');
  expect(live(signedIn, ready, lost, dials).state.at).toBe('unreachable');
  expect(live(signedIn, ready, reserved, answered, { ...dials, callId: 'c2' }).state).toMatchObject({
    at: 'talking',
    callId: 'c1',
  });
  const paused = live(signedIn).state;
  expect(agentFlow.step({ ...reachable, isReachable: false }, paused, dials, 0).state).toBe(paused);
});

test('whatever happens, signing out always works, and what is no move tells nothing', () => {
  const event: fc.Arbitrary<AgentEvent> = fc.constantFrom<AgentEvent>(
    signedIn,
    ready,
    reserved,
    { type: 'dials', callId: 'c2', leaseMs: 20_000 },
    { type: 'rings', callId: 'c1', ringMs: 20_000 },
    answered,
    { type: 'held', callId: 'c1', isHeld: true },
    { type: 'held', callId: 'c1', isHeld: false },
    missed,
    ended,
    { type: 'callEnded', callId: 'other', wrapUpMs: 0 },
    { type: 'phone', isReachable: false },
    { type: 'phone', isReachable: true },
    { type: 'paused', pauseCodeId: undefined, cause: 'forced' },
    { type: 'deadline' },
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      let state: AgentState = { at: 'signed_out' };
      for (const [index, one] of events.entries()) {
        const step = agentFlow.step(reachable, state, one, index * 5000);
        if (step.facts.length === 0) expect(step.state.at).toBe(state.at);
        state = JSON.parse(JSON.stringify(step.state)) as AgentState;
      }
      const out = agentFlow.step(reachable, state, { type: 'signedOut', cause: 'forced' }, 0);
      expect(out.state.at).toBe('signed_out');
    }),
    { numRuns: 2000 },
  );
});
