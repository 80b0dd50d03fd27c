import { agentStates } from '@suifang/contract/agents.ts';
import { dialStates } from '@suifang/contract/dial-out.ts';
import { expect, test } from 'vitest';
import { type ExtensionFacts, judgeExtension } from './extension-policy.ts';

const good: ExtensionFacts = {
  caller: { state: 'idle', isReachable: true, hasDisposition: false },
  callee: { staffId: 'li', name: '李护士', isCaller: false },
  reach: { kind: 'free', deviceId: 'phone-li', isAutoAnswer: true },
};
const judge = (change: Partial<ExtensionFacts>) => judgeExtension({ ...good, ...change });

test('a colleague who is free is rung where they have signed in', () => {
  expect(judge({})).toEqual({ kind: 'call', staffId: 'li', deviceId: 'phone-li', autoAnswer: true });
});

test('nobody’s extension, one’s own, and whoever is busy or away are refused, each with its reason', () => {
  expect(judge({ callee: undefined })).toEqual({ kind: 'refused', why: 'dial.no-extension' });
  const own = { staffId: 'wang', name: '王护士', isCaller: true };
  expect(judge({ callee: own })).toEqual({ kind: 'refused', why: 'dial.own-extension' });
  expect(judge({ reach: { kind: 'busy' } })).toEqual({
    kind: 'refused',
    why: 'dial.colleague-busy',
    name: '李护士',
  });
  expect(judge({ reach: { kind: 'absent' } })).toMatchObject({ why: 'dial.colleague-absent' });
});

test('whoever may not call a patient at the moment may not call a colleague either', () => {
  for (const state of agentStates) {
    const { kind } = judge({ caller: { state, isReachable: true, hasDisposition: true } });
    expect([state, kind]).toEqual([state, dialStates.some((one) => one === state) ? 'call' : 'refused']);
  }
  expect(judge({ caller: undefined })).toMatchObject({ why: 'agent.not-one' });
});
