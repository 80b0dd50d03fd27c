import type { PartyEffect } from '@suifang/callflow';
import { hangUp, join, stay } from './talk-moves.ts';
import type { TalkCommand, TalkState, TalkStep } from './talk-states.ts';

/** Supervisors in a call: they hear it, whisper to the agent, or talk along with everybody. */

type Join = Extract<TalkCommand, { do: 'join' }>;
type Watcher = TalkState['watchers'][number];

const WATCH_RING_MS = 30_000;

/** Rings the supervisor's phone, or changes what a supervisor who is there already may do. */
export function watch(state: TalkState, { who, how, reach, autoAnswer }: Join): TalkStep {
  const present = state.watchers.find((watcher) => watcher.staffId === who.staffId);
  if (present) {
    const changed = { ...present, how };
    return {
      state: { ...state, watchers: state.watchers.map((one) => (one === present ? changed : one)) },
      effects: present.isUp ? [...leaveAs(present), ...effectsOf(state, changed)] : [],
      facts: [{ type: 'watch.began', staffId: who.staffId, how }],
    };
  }
  const party = `${who.party}:${state.next}`;
  return {
    state: {
      ...state,
      next: state.next + 1,
      watchers: [...state.watchers, { party, staffId: who.staffId, how, isUp: false }],
    },
    effects: [{ type: 'ring', party, reach, ringMs: WATCH_RING_MS, autoAnswer }],
    facts: [],
  };
}

/** The supervisor's phone was answered. A phone of somebody nobody knows (any more) is let go. */
export function watcherUp(state: TalkState, party: string): TalkStep {
  const watcher = state.watchers.find((one) => one.party === party);
  const isHere = [state.agent, ...state.others].some((talker) => talker.party === party);
  if (isHere || watcher?.isUp) return stay(state);
  if (!watcher) return { ...stay(state), effects: [hangUp(party)] };
  const up = { ...watcher, isUp: true };
  return {
    state: { ...state, watchers: state.watchers.map((one) => (one === watcher ? up : one)) },
    effects: effectsOf(state, up),
    facts: [{ type: 'watch.began', staffId: watcher.staffId, how: watcher.how }],
  };
}

export function watcherLeft(state: TalkState, party: string): TalkStep {
  const watcher = state.watchers.find((one) => one.party === party);
  if (!watcher) return stay(state);
  return {
    state: { ...state, watchers: state.watchers.filter((one) => one !== watcher) },
    effects: [],
    facts: [{ type: 'watch.ended', staffId: watcher.staffId }],
  };
}

/** The agent's leg hears both sides, so whoever listens to it hears the call; whispering reaches the agent only. */
function effectsOf(state: TalkState, { party, how }: Watcher): PartyEffect[] {
  if (how === 'barge') return [join(party)];
  const speaksTo = how === 'whisper' ? 'target' : 'nobody';
  return [{ type: 'listen', party, target: state.agent.party, speaksTo }];
}

function leaveAs({ party, how }: Watcher): PartyEffect[] {
  return how === 'barge' ? [{ type: 'leave', party }] : [];
}
