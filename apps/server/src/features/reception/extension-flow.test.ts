import type { PartyEvent } from '@suifang/callflow';
import { RatingSettings } from '@suifang/contract/ratings.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extensionFlow, type ExtensionInput, type ExtensionState } from './extension-flow.ts';

const spoken = (text: string) => [{ text, file: text, ms: 2_000 }];
const input: ExtensionInput = {
  callId: 'c',
  staffId: 'nurse',
  phone: { deviceId: 'd', autoAnswer: false },
  absence: 'absent',
  ringMs: 20_000,
  talk: { queueId: 'q', wrapUpMs: 30_000, rating: RatingSettings.parse({}) },
  instead: { flow: 'voicemail', stored: { callId: 'c', queueId: 'q' } },
  sounds: { absent: spoken('absent'), busy: spoken('busy'), noAnswer: spoken('no answer') },
};

function live(events: readonly PartyEvent[], given: ExtensionInput = input) {
  let step: ReturnType<typeof extensionFlow.step> = extensionFlow.start(given, 0);
  const steps = [step];
  for (const [index, event] of events.entries()) {
    const state = JSON.parse(JSON.stringify(step.state)) as ExtensionState;
    step = extensionFlow.step(given, state, event, (index + 1) * 1_000);
    steps.push(step);
  }
  const said = steps.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.type === 'play' ? effect.prompts.map(({ text }) => text) : [])),
  );
  const to = steps
    .flatMap(({ effects }) => effects)
    .flatMap((effect) => (effect.type === 'handOver' ? [effect.flow] : []));
  return { state: step.state, said, to, facts: steps.flatMap(({ facts }) => facts), steps };
}

const deadline: PartyEvent = { type: 'deadline' };
const rings: PartyEvent = { type: 'ringing', party: 'extension' };
const answers: PartyEvent = { type: 'answered', party: 'extension' };
const agentLeft = (cause: number): PartyEvent => ({ type: 'left', party: 'extension', by: 'us', cause });
const callerLeft: PartyEvent = { type: 'left', party: 'patient', by: 'themselves', cause: 16 };
const said: PartyEvent = { type: 'played', party: 'patient', turn: 2 };

test('the phone of the agent rings, and whoever answers talks with the caller', () => {
  expect(live([deadline, rings, answers])).toMatchObject({
    state: { at: 'handedOver' },
    said: [],
    to: ['talk'],
  });
});

test('nobody answers, the phone says no, or it is not there: the caller hears which, and is led on', () => {
  expect(live([deadline, rings, deadline, said])).toMatchObject({ said: ['no answer'], to: ['voicemail'] });
  expect(live([deadline, agentLeft(17), said])).toMatchObject({ said: ['busy'], to: ['voicemail'] });
  expect(live([deadline, agentLeft(20), said])).toMatchObject({ said: ['absent'], to: ['voicemail'] });
  const away = { ...input, phone: undefined };
  expect(live([said], away)).toMatchObject({ said: ['absent'], to: ['voicemail'] });
  expect(live([said], { ...away, absence: 'busy' })).toMatchObject({ said: ['busy'], to: ['voicemail'] });
});

test('an agent whom somebody else has taken is given up after a few seconds', () => {
  const start = extensionFlow.start(input, 0);
  expect(extensionFlow.step(input, start.state, deadline, 3_999).state.at).toBe('ringing');
  expect(extensionFlow.step(input, start.state, deadline, 4_000)).toMatchObject({
    state: { at: 'telling' },
    facts: [{ type: 'extension.missed', why: 'busy' }],
  });
});

test('whatever happens, a caller goes to one place, and an agent who was asked is let go once', () => {
  const event = fc.constantFrom<PartyEvent>(
    deadline,
    rings,
    answers,
    agentLeft(17),
    agentLeft(16),
    callerLeft,
    said,
    { type: 'resumed' },
    { type: 'digit', party: 'patient', digit: '1' },
    { type: 'left', party: 'agent-1', by: 'us', cause: 16 },
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), fc.boolean(), (events, isThere) => {
      const walk = live(events, isThere ? input : { ...input, phone: undefined });
      const count = (type: string) => walk.facts.filter((fact) => fact.type === type).length;
      expect(walk.to.length).toBe(walk.state.at === 'handedOver' ? 1 : 0);
      expect(count('extension.asked')).toBeLessThanOrEqual(1);
      expect(count('extension.ended')).toBe(walk.state.at === 'ringing' ? 0 : count('extension.asked'));
      if (walk.to[0] === 'voicemail') expect(walk.said).toHaveLength(1);
      const isLive = walk.state.at !== 'handedOver' && walk.state.at !== 'ended';
      expect(extensionFlow.deadlineAt(walk.state) !== undefined).toBe(isLive);
    }),
    { numRuns: 2_000 },
  );
});
