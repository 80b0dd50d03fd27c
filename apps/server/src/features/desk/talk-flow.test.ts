import type { LeftBy, PartyEffect } from '@suifang/callflow';
import { RatingSettings } from '@suifang/contract/ratings.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { talkFlow } from './talk-flow.ts';
import type { TalkCommand, TalkEvent, TalkFact, TalkInput, TalkState } from './talk-states.ts';

const sound = (text: string) => [{ text, file: text, ms: 1000 }];
const queued: TalkInput = {
  callId: 'call',
  agent: { party: 'agent', staffId: 'wang' },
  queueId: 'team',
  wrapUpMs: 30_000,
  rating: undefined,
  sounds: { oneMoment: sound('oneMoment'), goodbye: sound('goodbye'), ringAgain: sound('ringAgain') },
};
const colleague: Extract<TalkCommand, { do: 'consult' | 'transfer' }> = {
  do: 'consult',
  to: { party: 'agent', staffId: 'li' },
  reach: { kind: 'device', deviceId: 'phone-li', staffId: 'li' },
  ringMs: 20_000,
  autoAnswer: true,
};

/** A call that is played out: what everybody hears follows from the effects alone, as it does on the switch. */
function play(input: TalkInput = queued) {
  const heard = { room: new Set<string>(), music: false, speech: false, gone: new Set<string>() };
  let state!: TalkState;
  let now = 0;
  const facts: TalkFact[] = [];
  const handedTo: string[] = [];
  const rung: string[] = [];
  const leaves = (party: string) => {
    heard.room.delete(party);
    heard.gone.add(party);
  };
  const take = (step: { state: TalkState; effects: readonly PartyEffect[]; facts: readonly unknown[] }) => {
    // Written to a row and read back between any two steps.
    state = JSON.parse(JSON.stringify(step.state)) as TalkState;
    facts.push(...(step.facts as TalkFact[]));
    for (const effect of step.effects) {
      if (effect.type === 'join') heard.room.add(effect.party);
      if (effect.type === 'leave') heard.room.delete(effect.party);
      if (effect.type === 'music') heard.music = effect.isOn;
      if (effect.type === 'play') heard.speech = true;
      if (effect.type === 'ring') rung.push(effect.party);
      if (effect.type === 'hangUp') leaves(effect.party);
      if (effect.type === 'handOver') handedTo.push(effect.flow);
    }
  };
  take(talkFlow.start(input, now));
  return {
    heard,
    facts,
    handedTo,
    rung,
    get state() {
      return state;
    },
    get now() {
      return now;
    },
    wait: (ms: number) => (now += ms),
    hear(event: TalkEvent) {
      if (event.type === 'played') heard.speech = false;
      if (event.type === 'left') leaves(event.party);
      take(talkFlow.step(input, state, event, now));
    },
    command(command: TalkCommand) {
      this.hear({ type: 'commanded', by: 'wang', command });
    },
    answer() {
      this.hear({ type: 'answered', party: rung.at(-1) ?? '' });
    },
    leave(party: string, cause = 16, by: LeftBy = 'themselves') {
      this.hear({ type: 'left', party, by, cause });
    },
  };
}

const told = (call: ReturnType<typeof play>, type: TalkFact['type']) =>
  call.facts.filter((fact) => fact.type === type);

describe('an agent and a patient', () => {
  test('hear each other from the first moment; the agent has wrap-up when the patient hangs up', () => {
    const call = play();
    expect([...call.heard.room]).toEqual(['patient', 'agent']);
    call.leave('patient');
    expect(call.state.at).toBe('ended');
    expect(call.heard.gone).toContain('agent');
    expect(told(call, 'talk.ended')).toEqual([
      { type: 'talk.ended', party: 'agent', staffId: 'wang', wrapUpMs: 30_000 },
    ]);
  });

  test('the patient who is held hears music, and is taken back', () => {
    const call = play();
    call.command({ do: 'hold' });
    expect(call.heard.music).toBe(true);
    expect([...call.heard.room]).toEqual(['agent']);
    call.command({ do: 'hold' });
    expect(told(call, 'command.refused')).toEqual([
      { type: 'command.refused', command: 'hold', why: 'not-now' },
    ]);
    call.command({ do: 'resume' });
    expect(call.heard.music).toBe(false);
    expect([...call.heard.room].toSorted()).toEqual(['agent', 'patient']);
  });

  test('the agent who hangs up leaves the patient with a goodbye, never with nothing', () => {
    const call = play();
    call.leave('agent');
    expect(call.state.at).toBe('leaving');
    expect(call.heard.speech).toBe(true);
    call.hear({ type: 'played', party: 'patient', turn: call.state.turn });
    expect(call.heard.gone).toContain('patient');
  });
});

describe('where patients are asked how satisfied they are', () => {
  const rated: TalkInput = { ...queued, rating: RatingSettings.parse({ isOn: true }) };
  const onlyWhenSent: TalkInput = { ...queued, rating: RatingSettings.parse({}) };

  test.each<[string, (call: ReturnType<typeof play>) => void]>([
    ['puts the phone down', (call) => call.leave('agent')],
    ['ends it by a click', (call) => call.command({ do: 'hangUp' })],
    [
      'ends it from hold',
      (call) => {
        call.command({ do: 'hold' });
        call.leave('agent');
      },
    ],
    [
      'ends it while a colleague is being rung',
      (call) => {
        call.command(colleague);
        call.leave('agent');
      },
    ],
    [
      'ends it while their phone is lost',
      (call) => {
        call.hear({ type: 'phoneLost', staffId: 'wang' });
        call.command({ do: 'hangUp' });
      },
    ],
  ])('the agent who %s cannot keep the patient from it', (_how, end) => {
    const call = play(rated);
    end(call);
    expect(call.handedTo).toEqual(['rating']);
    expect(call.heard.gone).not.toContain('patient');
    expect(call.heard.room).not.toContain('patient');
    expect(call.heard.music).toBe(false);
    expect(told(call, 'talk.ended')).toMatchObject([{ staffId: 'wang', wrapUpMs: 30_000 }]);
  });

  test('a patient who has hung up, and one whose call a supervisor ends, are not asked', () => {
    const left = play(rated);
    left.leave('patient');
    const cut = play(rated);
    cut.hear({ type: 'commanded', by: 'chen', command: { do: 'hangUp' } });
    expect([...left.handedTo, ...cut.handedTo]).toEqual([]);
  });

  test('a patient whom nobody takes over is promised another call, and not asked', () => {
    const call = play({ ...rated, queueId: undefined });
    call.command({ ...colleague, do: 'transfer' });
    call.leave(call.rung[0] ?? '', 19);
    expect(call.handedTo).toEqual([]);
    expect(call.state.at).toBe('leaving');
  });

  test('an agent can send a patient there who would not be asked', () => {
    const ended = play(onlyWhenSent);
    ended.leave('agent');
    expect(ended.handedTo).toEqual([]);
    const sent = play(onlyWhenSent);
    sent.command({ do: 'toRating' });
    expect(sent.handedTo).toEqual(['rating']);
    expect(sent.heard.gone).toContain('agent');
  });

  test('a colleague who only helps sends nobody there', () => {
    const call = play(rated);
    call.command(colleague);
    call.answer();
    call.command({ do: 'conference' });
    call.hear({ type: 'commanded', by: 'li', command: { do: 'toRating' } });
    expect(call.handedTo).toEqual([]);
    expect(told(call, 'command.refused')).toMatchObject([{ command: 'toRating', why: 'not-now' }]);
  });
});

describe('a colleague is asked', () => {
  test('while the patient hears music; then takes the patient over, and the first agent is free', () => {
    const call = play();
    call.command(colleague);
    expect(call.heard.music).toBe(true);
    call.command({ do: 'completeTransfer' });
    expect(told(call, 'command.refused')).toMatchObject([{ why: 'not-answered-yet' }]);
    call.answer();
    expect(call.heard.room).toEqual(new Set(['agent', call.rung[0]]));
    call.command({ do: 'completeTransfer' });
    expect(call.heard.room).toEqual(new Set([call.rung[0], 'patient']));
    expect(call.state.agent.staffId).toBe('li');
    expect(told(call, 'talk.ended')).toMatchObject([{ staffId: 'wang' }]);
  });

  test('and is busy: the agent is back with the patient', () => {
    const call = play();
    call.command(colleague);
    call.leave(call.rung[0] ?? '', 17);
    expect(call.state.at).toBe('talking');
    expect([...call.heard.room].toSorted()).toEqual(['agent', 'patient']);
    expect(call.heard.music).toBe(false);
  });

  test('and joins: all three hear each other, and the two go on when the agent leaves', () => {
    const call = play();
    call.command(colleague);
    call.answer();
    call.command({ do: 'conference' });
    expect(call.heard.room.size).toBe(3);
    call.leave('agent');
    expect(call.state.at).toBe('talking');
    expect(call.heard.room).toEqual(new Set([call.rung[0], 'patient']));
  });

  test('and does not answer a transfer: the patient goes back to the queue', () => {
    const call = play();
    call.command({ ...colleague, do: 'transfer' });
    expect(told(call, 'talk.ended')).toMatchObject([{ staffId: 'wang' }]);
    call.leave(call.rung[0] ?? '', 19);
    expect(call.state.at).toBe('handedOver');
  });
});

describe('the agent’s phone is lost', () => {
  test('the patient hears a sentence, then music; the agent is back when their phone is', () => {
    const call = play();
    call.hear({ type: 'phoneLost', staffId: 'wang' });
    expect(call.heard.speech).toBe(true);
    call.hear({ type: 'played', party: 'patient', turn: call.state.turn });
    expect(call.heard.music).toBe(true);
    call.wait(20_000);
    call.hear({ type: 'phoneBack', staffId: 'wang', deviceId: 'browser-2' });
    call.answer();
    expect(call.state.at).toBe('talking');
    expect(call.heard.room).toEqual(new Set([call.rung[0], 'patient']));
    expect(told(call, 'talk.ended')).toEqual([]);
  });

  test('while a colleague is with them: the colleague and the patient go on', () => {
    const call = play();
    call.command(colleague);
    call.answer();
    call.command({ do: 'conference' });
    call.hear({ type: 'phoneLost', staffId: 'wang' });
    expect(call.state).toMatchObject({ at: 'talking', agent: { staffId: 'li' }, others: [] });
    expect(call.heard.room).toEqual(new Set([call.rung[0], 'patient']));
    expect(call.heard.music).toBe(false);
    expect(told(call, 'talk.ended')).toMatchObject([{ staffId: 'wang' }]);
  });

  test('of somebody else is nothing to this call', () => {
    const call = play();
    call.hear({ type: 'phoneLost', staffId: 'li' });
    expect(call.state.at).toBe('talking');
    expect(call.heard).toMatchObject({ room: new Set(['agent', 'patient']), speech: false, music: false });
  });

  test('for longer than a minute: the patient goes to the queue', () => {
    const call = play();
    call.hear({ type: 'phoneLost', staffId: 'wang' });
    call.wait(60_000);
    call.hear({ type: 'deadline' });
    expect(call.state.at).toBe('handedOver');
    expect(told(call, 'talk.ended')).toMatchObject([{ staffId: 'wang' }]);
  });
});

test('control that was lost before both were in the room brings them together when it is back', () => {
  const call = play();
  call.heard.room.clear();
  call.hear({ type: 'resumed' });
  expect([...call.heard.room]).toEqual(['patient', 'agent']);
});

test.each<[string, (call: ReturnType<typeof play>) => void]>([
  ['while they talk', () => undefined],
  ['on hold', (call) => call.command({ do: 'hold' })],
  ['while the agent asks somebody aside', (call) => call.command({ ...colleague, do: 'consult' })],
  ['while the agent’s phone is looked for', (call) => call.hear({ type: 'phoneLost', staffId: 'wang' })],
])('a patient whose line is cut %s is owed a call, one who hangs up is not', (_, before) => {
  for (const by of ['interrupted', 'themselves'] as const) {
    const call = play();
    before(call);
    call.leave('patient', 0, by);
    expect(call.state.at).toBe('ended');
    const owed = by === 'interrupted' ? [{ type: 'talk.brokenOff', staffId: 'wang' }] : [];
    expect(told(call, 'talk.brokenOff')).toEqual(owed);
  }
});

test('where both lines are cut the patient is owed a call whichever is found gone first, also where they would be asked for a rating', () => {
  const rated = { ...queued, rating: { ...RatingSettings.parse({}), isOn: true } };
  for (const input of [queued, rated])
    for (const parties of [
      ['agent', 'patient'],
      ['patient', 'agent'],
    ]) {
      const call = play(input);
      for (const party of parties) call.leave(party, 0, 'interrupted');
      expect(call.state.at).toBe('ended');
      expect(told(call, 'talk.brokenOff')).toEqual([{ type: 'talk.brokenOff', staffId: 'wang' }]);
    }
});

describe('a patient whom we have called', () => {
  const called: TalkInput = { ...queued, queueId: undefined };
  const owed = [{ type: 'talk.brokenOff', staffId: 'wang' }];

  test('hears that we will ring again when the agent’s phone does not come back, and is owed a call', () => {
    const call = play(called);
    call.hear({ type: 'phoneLost', staffId: 'wang' });
    call.wait(60_000);
    call.hear({ type: 'deadline' });
    expect(call.state.at).toBe('leaving');
    expect(call.heard.speech).toBe(true);
    expect(told(call, 'talk.brokenOff')).toEqual(owed);
    expect(told(call, 'talk.ended')).toMatchObject([{ staffId: 'wang' }]);
  });

  test('has the agent again when the phone is back in time', () => {
    const call = play(called);
    call.hear({ type: 'phoneLost', staffId: 'wang' });
    call.hear({ type: 'phoneBack', staffId: 'wang', deviceId: 'browser-2' });
    call.answer();
    expect(call.state.at).toBe('talking');
    expect(told(call, 'talk.brokenOff')).toEqual([]);
  });

  test('and whom nobody takes over is owed a call, and is sent to no queue', () => {
    const call = play(called);
    call.command({ ...colleague, do: 'transfer' });
    call.leave(call.rung[0] ?? '', 19);
    expect(call.state.at).toBe('leaving');
    expect(told(call, 'talk.brokenOff')).toEqual(owed);
  });
});

describe('a supervisor', () => {
  const join = (how: 'listen' | 'whisper' | 'barge'): TalkCommand => ({
    do: 'join',
    who: { party: 'supervisor', staffId: 'chen' },
    how,
    reach: { kind: 'device', deviceId: 'phone-chen', staffId: 'chen' },
    autoAnswer: true,
  });

  test('listens without being in the room, talks along when asked to, and goes when the call ends', () => {
    const call = play();
    call.command(join('listen'));
    call.answer();
    expect(call.heard.room).not.toContain(call.rung[0]);
    call.command(join('barge'));
    expect(call.heard.room).toContain(call.rung[0]);
    call.leave('patient');
    expect(call.heard.gone).toContain(call.rung[0]);
    expect(told(call, 'watch.ended')).toHaveLength(1);
  });
});

test('whatever happens in whatever order, nobody is left in silence and each agent’s part ends once', () => {
  const partyOf = (call: ReturnType<typeof play>, pick: number) =>
    ['patient', 'agent', ...call.rung][pick % (2 + call.rung.length)] ?? 'agent';
  const moves: ReadonlyArray<(call: ReturnType<typeof play>, pick: number) => void> = [
    (call) => call.command({ do: 'hold' }),
    (call) => call.command({ do: 'resume' }),
    (call) => call.command(colleague),
    (call) => call.command({ ...colleague, do: 'transfer' }),
    (call) => call.command({ do: 'completeTransfer' }),
    (call) => call.command({ do: 'cancelConsult' }),
    (call) => call.command({ do: 'conference' }),
    (call) => call.command({ do: 'leaveConference' }),
    (call) => call.command({ do: 'toRating' }),
    (call) => call.answer(),
    (call, pick) => {
      const party = partyOf(call, pick);
      // A leg that has ended ends no second time.
      if (!call.heard.gone.has(party)) call.leave(party);
    },
    (call) => call.hear({ type: 'phoneLost', staffId: 'wang' }),
    (call) => call.hear({ type: 'phoneBack', staffId: 'wang', deviceId: 'browser' }),
    (call) => call.hear({ type: 'played', party: 'patient', turn: call.state.turn }),
    (call) => call.wait(70_000),
    (call) => call.hear({ type: 'deadline' }),
    (call) => call.hear({ type: 'resumed' }),
  ];
  const walks = fc.array(fc.tuple(fc.nat(moves.length - 1), fc.nat(20)), { maxLength: 40 });
  fc.assert(
    fc.property(walks, fc.boolean(), fc.boolean(), (walk, isCalled, isOn) => {
      const rating = RatingSettings.parse({ isOn });
      const call = play({ ...queued, rating, queueId: isCalled ? undefined : queued.queueId });
      for (const [move, pick] of walk) {
        moves[move]?.(call, pick);
        const { room, music, speech, gone } = call.heard;
        const isOver = call.state.at === 'ended' || call.state.at === 'handedOver' || gone.has('patient');
        const hasCompany = room.has('patient') && room.size > 1;
        if (!isOver) expect(hasCompany || music || speech || call.state.at === 'leaving').toBe(true);
      }
      // Each time somebody of ours is in the call ends once: their wrap-up is not given twice, nor forgotten.
      for (const staffId of ['wang', 'li']) {
        const partiesOf = (...types: ReadonlyArray<TalkFact['type']>) =>
          call.facts.flatMap((fact) =>
            types.includes(fact.type) && 'party' in fact && fact.staffId === staffId ? [fact.party] : [],
          );
        const times = new Set(partiesOf('talk.began', 'talk.askedUp')).size;
        const ended = partiesOf('talk.ended');
        expect(new Set(ended).size).toBe(ended.length);
        expect(ended.length).toBeLessThanOrEqual(times);
        if (call.state.at === 'ended' || call.state.at === 'handedOver') expect(ended.length).toBe(times);
      }
      expect(call.facts.some((fact) => (fact as { type: string }).type === 'flow.faulted')).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
