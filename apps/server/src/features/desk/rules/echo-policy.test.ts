import { agentStates } from '@suifang/contract/agents.ts';
import { expect, test } from 'vitest';
import { judgeEcho } from './echo-policy.ts';
import { readDialled } from './dialled-number.ts';

const caller = { isReachable: true, hasDisposition: true };

test('only who is free or on a break tries their headset: of no other state they could come back to where they were', () => {
  const allowed = agentStates.filter((state) => judgeEcho({ ...caller, state }) === undefined);
  expect(allowed.toSorted()).toEqual(['idle', 'paused']);
  expect(judgeEcho({ ...caller, state: 'wrap_up' })).toMatchObject({ why: 'dial.echo-not-now' });
  expect(judgeEcho({ ...caller, state: 'talking' })).toMatchObject({ why: 'dial.in-call' });
  expect(judgeEcho({ ...caller, state: 'idle', isReachable: false })).toMatchObject({
    why: 'agent.no-device',
  });
  expect(judgeEcho(undefined)).toMatchObject({ why: 'agent.not-one' });
});

test('the number of the echo is nobody’s, and no other service code becomes it', () => {
  expect(readDialled('*43').kind).toBe('echo');
  for (const other of ['43', '**43', '*43#', '*430', '*21*43'])
    expect(readDialled(other).kind).not.toBe('echo');
});
