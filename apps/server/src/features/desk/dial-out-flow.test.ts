import type { PartyEffect } from '@suifang/callflow';
import fc from 'fast-check';
import { RatingSettings } from '@suifang/contract/ratings.ts';
import { describe, expect, test } from 'vitest';
import { defaultOutcomeRules } from '../campaigns/index.ts';
import { dialOutFlow } from './dial-out-flow.ts';
import type { DialOutEvent, DialOutFact, DialOutInput, DialOutState } from './dial-out-states.ts';

const sound = (text: string) => [{ text, file: text, ms: 1000 }];
const input: DialOutInput = {
  callId: 'call',
  staffId: 'wang',
  deviceId: 'phone-wang',
  isAtPhone: false,
  isEmergency: false,
  trunkId: 'trunk',
  callsPerSecond: 5,
  number: '13800000000',
  rules: defaultOutcomeRules,
  wrapUpMs: 60_000,
  rating: RatingSettings.parse({}),
  recording: { id: 'recording', spoolPath: '/spool/recording' },
  reasons: { busy: sound('busy'), no_answer: sound('no answer'), unknown: sound('unknown') },
};

/** A call that is played out: who rings, is up and hears what follows from the effects alone, as on the switch. */
function play() {
  const up = new Set<string>();
  const open = new Set<string>();
  const gone = new Set<string>();
  const rung: string[] = [];
  const facts: DialOutFact[] = [];
  const heard = { tone: false, speech: false, company: false };
  const recorded: string[] = [];
  const handedOver: unknown[] = [];
  let state!: DialOutState;
  let now = 0;
  const take = (step: {
    state: DialOutState;
    effects: readonly PartyEffect[];
    facts: readonly unknown[];
  }) => {
    // Written to a row and read back between any two steps.
    state = JSON.parse(JSON.stringify(step.state)) as DialOutState;
    facts.push(...(step.facts as DialOutFact[]));
    for (const effect of step.effects) {
      if (effect.type === 'ring') {
        rung.push(effect.party);
        open.add(effect.party);
      }
      if (effect.type === 'ringTone') heard.tone = effect.isOn;
      if (effect.type === 'play') heard.speech = true;
      if (effect.type === 'record') recorded.push(effect.file);
      if (effect.type !== 'handOver') continue;
      heard.company = true;
      handedOver.push(effect.input);
    }
  };
  take(dialOutFlow.start(input, now));
  return {
    up,
    open,
    gone,
    rung,
    facts,
    heard,
    recorded,
    handedOver,
    get state() {
      return state;
    },
    wait: (ms: number) => (now += ms),
    hear(event: DialOutEvent) {
      if (event.type === 'played') heard.speech = false;
      take(dialOutFlow.step(input, state, event, now));
    },
    answer(party: string) {
      if (!open.has(party) || up.has(party)) return;
      up.add(party);
      this.hear({ type: 'answered', party });
    },
    leave(party: string, more: { cause?: number; sipCode?: number; by?: 'themselves' | 'interrupted' } = {}) {
      if (!open.delete(party)) return;
      up.delete(party);
      gone.add(party);
      this.hear({ type: 'left', party, by: 'themselves', cause: 16, ...more });
    },
    hangUp(by = 'wang') {
      this.hear({ type: 'commanded', by, command: { do: 'hangUp' } });
    },
  };
}

const told = (call: ReturnType<typeof play>, type: DialOutFact['type']) =>
  call.facts.filter((fact) => fact.type === type);

describe('somebody calls a patient', () => {
  test('from their own phone first: the patient’s rings only when somebody is there', () => {
    const call = play();
    expect(call.rung).toEqual(['agent']);
    call.answer('agent');
    expect(call.rung).toEqual(['agent', 'patient']);
    expect(call.heard.tone).toBe(true);
  });

  test('and talks when the patient answers, which is recorded from then on', () => {
    const call = play();
    call.answer('agent');
    expect(call.recorded).toEqual([]);
    call.hear({ type: 'ringing', party: 'patient' });
    call.answer('patient');
    expect(call.state.at).toBe('handedOver');
    expect(call.heard).toMatchObject({ tone: false, company: true });
    expect(call.recorded).toEqual(['/spool/recording']);
    expect(told(call, 'dial.ended')).toEqual([]);
  });

  test('and whoever answers can be asked afterwards how satisfied they are', () => {
    const call = play();
    call.answer('agent');
    call.answer('patient');
    expect(call.handedOver).toMatchObject([{ queueId: null, rating: input.rating }]);
  });

  test.each([
    ['busy', { cause: 17, sipCode: 486 }, false],
    ['invalid_number', { cause: 1, sipCode: 404 }, false],
    ['rejected', { cause: 21, sipCode: 603 }, true],
    ['no_answer', { cause: 19, sipCode: 480 }, true],
    ['unknown', { cause: 0, by: 'interrupted' }, true],
  ] as const)('and hears why when it comes to %s, and then has wrap-up', (outcome, end, rings) => {
    const call = play();
    call.answer('agent');
    if (rings) call.hear({ type: 'ringing', party: 'patient' });
    call.leave('patient', end);
    expect(told(call, 'dial.failed')).toEqual([{ type: 'dial.failed', outcome }]);
    expect(call.heard).toMatchObject({ tone: false, speech: true });
    call.hear({ type: 'played', party: 'agent', turn: call.state.turn });
    expect(call.state.at).toBe('ending');
    call.leave('agent');
    expect(call.state).toMatchObject({ at: 'ended', result: 'not_reached' });
    expect(told(call, 'dial.ended')).toEqual([{ type: 'dial.ended', staffId: 'wang', wrapUpMs: 60_000 }]);
  });

  test.each([
    ['refused', true],
    ['switchAway', false],
    ['notDialled', false],
  ] as const)('and a call that was never made (%s) has rung nobody', (notMade, isRefused) => {
    const end = { type: 'left', party: 'patient', by: 'interrupted', cause: 0, notMade } as const;
    const call = play();
    call.answer('agent');
    call.hear(end);
    expect(call.state).toMatchObject({ at: 'telling', open: ['agent'] });
    const hungUp = play();
    hungUp.answer('agent');
    hungUp.hangUp();
    hungUp.hear(end);
    for (const one of [call, hungUp]) {
      expect(told(one, 'dial.notMade')).toEqual([{ type: 'dial.notMade', isRefused }]);
      expect(told(one, 'dial.failed')).toEqual([]);
    }
  });

  test('and a line that is waited for longer than a phone may ring has rung nobody either', () => {
    const call = play();
    call.answer('agent');
    call.wait(100_000);
    call.hear({ type: 'deadline' });
    expect(call.state).toMatchObject({ at: 'telling' });
    call.hear({ type: 'left', party: 'patient', by: 'us', cause: 16, notMade: 'notDialled' });
    expect(call.facts.at(-1)).toEqual({ type: 'dial.notMade', isRefused: false });
  });

  test('an announcement without ringing tells that the phone is switched off', () => {
    const call = play();
    call.answer('agent');
    call.hear({ type: 'left', party: 'patient', by: 'themselves', cause: 20, sipCode: 480, hadSound: true });
    expect(told(call, 'dial.failed')).toMatchObject([{ outcome: 'powered_off' }]);
  });

  test.each(['command', 'phone', 'network'] as const)(
    'and changes their mind by %s: both phones fall silent, nothing is to be written down',
    (how) => {
      const call = play();
      call.answer('agent');
      if (how === 'command') call.hangUp();
      if (how === 'phone') call.leave('agent');
      if (how === 'network') call.hear({ type: 'phoneLost', staffId: 'wang' });
      expect(call.state.at).toBe('ending');
      call.leave('agent');
      call.leave('patient');
      expect(call.state).toMatchObject({ at: 'ended', result: 'cancelled' });
      expect(told(call, 'dial.ended')).toEqual([{ type: 'dial.ended', staffId: 'wang', wrapUpMs: 0 }]);
    },
  );

  test('whose own phone nobody picks up rings no patient', () => {
    const call = play();
    call.wait(60_000);
    call.hear({ type: 'deadline' });
    call.leave('agent');
    expect(call.state.at).toBe('ended');
    expect(call.rung).toEqual(['agent']);
  });

  test('only whoever dials may hang up', () => {
    const call = play();
    call.answer('agent');
    call.hangUp('li');
    expect(call.state.at).toBe('dialling');
    expect(told(call, 'command.refused')).toHaveLength(1);
  });
});

test('whatever happens in whatever order, the patient is rung once at most, and nobody is left in silence', () => {
  const moves: ReadonlyArray<(call: ReturnType<typeof play>) => void> = [
    (call) => call.answer('agent'),
    (call) => call.answer('agent'),
    (call) => call.answer('patient'),
    (call) => call.leave('agent'),
    (call) => call.leave('patient', { cause: 17, sipCode: 486 }),
    (call) => call.leave('patient', { by: 'interrupted', cause: 0 }),
    (call) => call.hear({ type: 'ringing', party: 'patient' }),
    (call) => call.hear({ type: 'ringing', party: 'agent' }),
    (call) => call.hear({ type: 'played', party: 'agent', turn: call.state.turn }),
    (call) => call.hangUp(),
    (call) => call.hear({ type: 'phoneLost', staffId: 'wang' }),
    (call) => call.hear({ type: 'phoneBack', staffId: 'wang', deviceId: 'browser' }),
    (call) => call.wait(30_000),
    (call) => call.hear({ type: 'deadline' }),
    (call) => call.hear({ type: 'resumed' }),
  ];
  fc.assert(
    fc.property(fc.array(fc.nat(moves.length - 1), { maxLength: 40 }), (walk) => {
      const call = play();
      for (const index of walk) {
        if (call.state.at === 'handedOver' || call.state.at === 'ended') break;
        moves[index]?.(call);
        const { up, heard, rung } = call;
        expect(rung.filter((party) => party === 'patient').length).toBeLessThanOrEqual(1);
        // Whoever is up hears something, talks, or is being let go.
        if (up.has('agent') && call.state.at !== 'ending')
          expect(heard.tone || heard.speech || heard.company).toBe(true);
        // The patient's phone rings only while somebody of ours is there, or is falling silent.
        if (call.open.has('patient') && call.state.at === 'dialling') expect(up.has('agent')).toBe(true);
        expect([...call.open].toSorted()).toEqual([...call.state.open].toSorted());
      }
      const isOver = call.state.at === 'ended' || call.state.at === 'ending';
      expect(told(call, 'dial.ended')).toHaveLength(isOver ? 1 : 0);
      expect(call.facts.some((fact) => (fact as { type: string }).type === 'flow.faulted')).toBe(false);
      // Any call comes to its end when its legs end and its deadlines pass.
      for (let turn = 0; turn < 8 && call.state.at !== 'ended' && call.state.at !== 'handedOver'; turn += 1) {
        call.wait(100_000);
        call.hear({ type: 'deadline' });
        call.leave('patient', { cause: 19 });
        call.leave('agent');
      }
      expect(['ended', 'handedOver']).toContain(call.state.at);
    }),
    { numRuns: 3000 },
  );
});
