import { agentStates } from '@suifang/contract/agents.ts';
import { dialStates } from '@suifang/contract/dial-out.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DialFacts, judgeDial, type Line } from './dial-policy.ts';
import { readDialled } from './dialled-number.ts';

const line: Line = { trunkId: 'a', isEnabled: true, condition: 'up', most: 2, inUse: 0 };
const good: DialFacts = {
  caller: { state: 'idle', isReachable: true, hasDisposition: false },
  isAtPhone: false,
  number: { kind: 'national', number: '+8613800000000' },
  allowsAbroad: false,
  isDeceased: false,
  isWrongNumber: false,
  isListed: false,
  despite: undefined,
  onTheLine: undefined,
  lines: [line],
};
const judge = (change: Partial<DialFacts>) => judgeDial({ ...good, ...change });
const emergency = { kind: 'emergency', number: '120' } as const;

test('a call that nothing forbids is made, on the line with the most room', () => {
  expect(judge({})).toEqual({ kind: 'call', trunkId: 'a' });
  const roomy = { ...line, trunkId: 'b', most: 9 };
  expect(judge({ lines: [line, roomy] })).toEqual({ kind: 'call', trunkId: 'b' });
});

test('a line that works is taken before one that failed last time, whatever their room; for an ambulance too', () => {
  const doubtful: Line = { ...line, trunkId: 'b', most: 9, condition: 'doubtful' };
  const out: Line = { ...line, trunkId: 'c', most: 90, condition: 'out' };
  const lines = [out, doubtful, line];
  expect(judge({ lines })).toEqual({ kind: 'call', trunkId: 'a' });
  expect(judge({ lines, number: emergency })).toEqual({ kind: 'call', trunkId: 'a' });
  // One that has no room is no choice; the doubtful one is then tried.
  expect(judge({ lines: [out, doubtful, { ...line, inUse: 2 }] })).toEqual({ kind: 'call', trunkId: 'b' });
});

describe('a call is refused, and says why', () => {
  test.each<[string, Partial<DialFacts>, string]>([
    ['to whoever is no agent', { caller: undefined }, 'agent.not-one'],
    [
      'while signed out',
      { caller: { state: 'signed_out', isReachable: false, hasDisposition: false } },
      'dial.not-signed-in',
    ],
    [
      'without a phone',
      { caller: { state: 'paused', isReachable: false, hasDisposition: false } },
      'agent.no-device',
    ],
    [
      'before the last call has its disposition',
      { caller: { state: 'wrap_up', isReachable: true, hasDisposition: false } },
      'agent.disposition-missing',
    ],
    ['to what is no number', { number: { kind: 'none' } }, 'dial.number-not-allowed'],
    ['abroad', { number: { kind: 'abroad', number: '+442079460018' } }, 'dial.abroad'],
    ['to the dead', { isDeceased: true }, 'dial.deceased'],
    ['to somebody else’s number', { isWrongNumber: true }, 'dial.wrong-number'],
    ['to whoever asked for no more calls', { isListed: true }, 'dial.do-not-call'],
    ['while they call us', { onTheLine: { how: 'caller' } }, 'dial.calls-us'],
    ['without any line', { lines: [] }, 'dial.no-line'],
    ['on a disabled line', { lines: [{ ...line, isEnabled: false }] }, 'dial.no-line'],
    ['on a line that is out', { lines: [{ ...line, condition: 'out' }] }, 'dial.no-line'],
    ['when every line is taken', { lines: [{ ...line, inUse: 2 }] }, 'dial.lines-full'],
  ])('%s', (_when, change, why) => {
    expect(judge(change)).toEqual({ kind: 'refused', why });
  });

  test('with the name of who is on the line', () => {
    const why = 'dial.on-the-line';
    expect(judge({ onTheLine: { how: 'person', name: '李护士' } })).toEqual({
      kind: 'refused',
      why,
      name: '李护士',
    });
    expect(judge({ onTheLine: { how: 'campaign', name: '出院随访' } })).toMatchObject({
      why: 'dial.campaign-dials',
      name: '出院随访',
    });
  });

  test('in every state in which nobody may call', () => {
    for (const state of agentStates) {
      const verdict = judge({ caller: { state, isReachable: true, hasDisposition: true } });
      expect([state, verdict.kind]).toEqual([
        state,
        dialStates.some((allowed) => allowed === state) ? 'call' : 'refused',
      ]);
    }
  });
});

test('a reason lets a call through against the wish for no more calls, and against nothing else', () => {
  const despite = '检验结果危急值';
  expect(judge({ isListed: true, despite }).kind).toBe('call');
  expect(judge({ isDeceased: true, despite })).toMatchObject({ why: 'dial.deceased' });
  expect(judge({ onTheLine: { how: 'caller' }, despite })).toMatchObject({ why: 'dial.calls-us' });
});

test('calls abroad are a setting', () => {
  const number = { kind: 'abroad', number: '+442079460018' } as const;
  expect(judge({ number, allowsAbroad: true }).kind).toBe('call');
});

test('police, fire and ambulance are reached when every line is taken or out, but not without any', () => {
  const full: Line = { ...line, inUse: 9, condition: 'out' };
  expect(judge({ number: emergency, isListed: true, lines: [full] }).kind).toBe('call');
  expect(judge({ number: emergency, lines: [{ ...line, isEnabled: false }] }).kind).toBe('refused');
});

test('only numbers of known shapes leave the house', () => {
  const kindOf = (text: string) => readDialled(text).kind;
  expect(['110', '119', '120', ' 120 '].map(kindOf)).toEqual(Array(4).fill('emergency'));
  expect(['13800000000', '0571 8888 0000', '+86 138 0000 0000', '4000000000'].map(kindOf)).toEqual(
    Array(4).fill('national'),
  );
  expect(['+44 20 7946 0018', '0044 20 7946 0018'].map(kindOf)).toEqual(['abroad', 'abroad']);
  expect(['12', '112', '8001', '95588', '100000'].map(kindOf)).toEqual(Array(5).fill('extension'));
  expect(['', '1', '1234567', '88880000', '138 0000', '*21*13800000000#', '1380000000a'].map(kindOf)).toEqual(
    Array(7).fill('none'),
  );
});

test('an extension is never dialled on a line to the carrier, whatever else holds', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{2,6}$/), fc.boolean(), (text, isAtPhone) => {
      const number = readDialled(text);
      const verdict = judge({ number, isAtPhone });
      expect(verdict.kind).toBe(number.kind === 'emergency' ? 'call' : 'refused');
    }),
  );
});

test('from a phone in somebody’s hand an ambulance is called whoever has signed in; nothing else is', () => {
  for (const state of agentStates) {
    const caller = { state, isReachable: false, hasDisposition: false };
    expect(judge({ caller, number: emergency, isAtPhone: true }).kind).toBe('call');
    expect(judge({ caller, number: emergency, isAtPhone: false }).kind).toBe('refused');
    expect(judge({ caller, isAtPhone: true }).kind).toBe('refused');
  }
  expect(judge({ caller: undefined, number: emergency, isAtPhone: true }).kind).toBe('call');
});
