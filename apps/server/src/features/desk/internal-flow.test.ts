import type { PartyEffect } from '@suifang/callflow';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { internalFlow } from './internal-flow.ts';
import type { InternalEvent, InternalInput, InternalState } from './internal-states.ts';

const sound = (text: string) => [{ text, file: text, ms: 1_000 }];
const input: InternalInput = {
  caller: { staffId: 'wang', deviceId: 'phone-wang', isAtPhone: true },
  callee: { staffId: 'li', deviceId: 'phone-li', autoAnswer: false },
  recording: { id: 'recording', spoolPath: '/spool/recording' },
  sounds: { busy: sound('busy'), absent: sound('absent'), noAnswer: sound('no answer') },
};
const atScreen: InternalInput = { ...input, caller: { ...input.caller, isAtPhone: false } };

function live(events: readonly InternalEvent[], given: InternalInput = input) {
  let step: ReturnType<typeof internalFlow.step> = internalFlow.start(given, 0);
  const steps = [step];
  for (const [index, event] of events.entries()) {
    const state = JSON.parse(JSON.stringify(step.state)) as InternalState;
    step = internalFlow.step(given, state, event, (index + 1) * 1_000);
    steps.push(step);
  }
  const effects = steps.flatMap((one): readonly PartyEffect[] => one.effects);
  const facts = steps.flatMap((one) => one.facts);
  return {
    state: step.state,
    facts,
    effects,
    said: effects.flatMap((effect) => (effect.type === 'play' ? effect.prompts.map(({ text }) => text) : [])),
    rung: effects.flatMap((effect) => (effect.type === 'ring' ? [effect.party] : [])),
    over: facts.flatMap((fact) => (fact.type === 'internal.ended' ? [fact.staffId] : [])),
  };
}

const deadline: InternalEvent = { type: 'deadline' };
const rings: InternalEvent = { type: 'ringing', party: 'colleague' };
const answers: InternalEvent = { type: 'answered', party: 'colleague' };
const ownAnswer: InternalEvent = { type: 'answered', party: 'agent' };
const left = (party: string, cause = 16): InternalEvent => ({ type: 'left', party, by: 'themselves', cause });
const said: InternalEvent = { type: 'played', party: 'agent', turn: 1 };
const hangUp = (by: string): InternalEvent => ({ type: 'commanded', by, command: { do: 'hangUp' } });

test('whoever dialled on the phone hears the tone, then the colleague; both are recorded and free afterwards', () => {
  const talking = live([deadline, rings, answers]);
  expect(talking.rung).toEqual(['colleague']);
  expect(talking.effects).toContainEqual({ type: 'record', party: 'colleague', file: '/spool/recording' });
  const joined = talking.effects.flatMap((effect) => (effect.type === 'join' ? [effect.party] : []));
  expect(joined.toSorted()).toEqual(['agent', 'colleague']);
  const over = live([deadline, rings, answers, left('colleague'), left('agent')]);
  expect(over).toMatchObject({ state: { at: 'ended', result: 'talked' }, over: ['li', 'wang'] });
});

test('whoever asked for it on the screen has their own phone rung first, and the colleague’s only then', () => {
  expect(live([], atScreen).rung).toEqual(['agent']);
  expect(live([ownAnswer, deadline], atScreen).rung).toEqual(['agent', 'colleague']);
  expect(live([left('agent')], atScreen)).toMatchObject({ state: { result: 'cancelled' }, rung: ['agent'] });
});

test('the colleague does not take it: the caller hears which of three it was, and the line ends', () => {
  const ends = (...events: InternalEvent[]) => live([deadline, ...events, said, left('agent')]);
  expect(ends(deadline, left('colleague'))).toMatchObject({
    said: ['no answer'],
    state: { result: 'not_reached' },
  });
  expect(ends(left('colleague', 17)).said).toEqual(['busy']);
  expect(ends(left('colleague', 20)).said).toEqual(['absent']);
});

test('both may hang up on the screen, a stranger may not', () => {
  const talk = [deadline, answers];
  expect(live([...talk, hangUp('li')]).state.at).toBe('ending');
  expect(live([...talk, hangUp('wang')]).state.at).toBe('ending');
  const stranger = live([...talk, hangUp('zhao')]);
  expect(stranger.state.at).toBe('talking');
  expect(stranger.facts.at(-1)).toMatchObject({ type: 'command.refused' });
});

test('whatever happens, each phone is rung once at most, and at the end nobody is left on a line or busy', () => {
  const event = fc.constantFrom<InternalEvent>(
    deadline,
    rings,
    answers,
    ownAnswer,
    left('agent'),
    left('colleague'),
    left('colleague', 17),
    said,
    hangUp('wang'),
    hangUp('li'),
    { type: 'resumed' },
    { type: 'phoneLost', staffId: 'wang' },
    { type: 'phoneLost', staffId: 'li' },
    { type: 'heldByPhone', party: 'agent', isHeld: true },
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 14 }), fc.boolean(), (events, isAtPhone) => {
      const walk = live(events, isAtPhone ? input : atScreen);
      expect(new Set(walk.rung).size).toBe(walk.rung.length);
      const asked = walk.facts.filter((fact) => fact.type === 'internal.asked').length;
      const letGo = walk.facts.filter((fact) => fact.type === 'internal.askedEnded').length;
      const answered = walk.facts.filter((fact) => fact.type === 'internal.answered').length;
      const isLive = walk.state.at !== 'ending' && walk.state.at !== 'ended';
      expect(walk.over).toEqual(isLive ? [] : answered > 0 ? ['li', 'wang'] : ['wang']);
      expect(letGo + answered).toBe(walk.state.at === 'ringing' ? 0 : asked);
      if (walk.state.at === 'ended') expect(walk.state.open).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});
