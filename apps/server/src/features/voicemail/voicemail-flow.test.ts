import { expect, test } from 'vitest';
import { voicemailFlow, type VoicemailInput } from './voicemail-flow.ts';

const input: VoicemailInput = {
  callId: 'c',
  queueId: 'q',
  startedAt: 1_000,
  greeting: [{ text: 'greeting', file: 'g', ms: 4_000 }],
  thanks: [{ text: 'thanks', file: 't', ms: 2_000 }],
};

function listening() {
  const start = voicemailFlow.start(input, 10_000);
  return voicemailFlow.step(input, start.state, { type: 'played', party: 'patient', turn: 1 }, 14_000).state;
}

test('a message is a place in the recording: from the tone to the key', () => {
  const done = voicemailFlow.step(
    input,
    listening(),
    { type: 'digit', party: 'patient', digit: '#' },
    24_000,
  );
  expect(done.facts).toEqual([{ type: 'voicemail.left', fromMs: 13_000, durationMs: 10_000 }]);
  expect(done.state.at).toBe('leaving');
});

test('whoever just hangs up has left what they said; a second of silence is no message', () => {
  const left = { type: 'left', party: 'patient', by: 'themselves', cause: 16 } as const;
  const kept = voicemailFlow.step(input, listening(), left, 20_000);
  expect(kept.facts).toEqual([{ type: 'voicemail.left', fromMs: 13_000, durationMs: 6_000 }]);
  expect(voicemailFlow.step(input, listening(), left, 15_000).facts).toEqual([]);
});

test('a phone of ours that rang for this caller and falls silent ends nothing', () => {
  const other = { type: 'left', party: 'agent-1', by: 'us', cause: 16 } as const;
  expect(voicemailFlow.step(input, listening(), other, 20_000)).toMatchObject({
    state: { at: 'listening' },
    facts: [],
  });
});

test('after two minutes the caller is thanked, and released when the thanks are said', () => {
  const done = voicemailFlow.step(input, listening(), { type: 'deadline' }, 134_000);
  expect(done.state.at).toBe('leaving');
  const over = voicemailFlow.step(
    input,
    done.state,
    { type: 'played', party: 'patient', turn: done.state.turn },
    137_000,
  );
  expect(over.effects).toEqual([{ type: 'hangUp', party: 'patient' }]);
});
