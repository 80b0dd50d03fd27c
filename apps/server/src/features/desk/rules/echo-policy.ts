import { echoStates } from '@suifang/contract/dial-out.ts';
import { type DialFacts, type DialVerdict, judgeCaller } from './dial-policy.ts';

/** Why somebody's own phone is not rung for an echo test; undefined: nothing is in the way. */
export function judgeEcho(
  caller: DialFacts['caller'],
): Extract<DialVerdict, { kind: 'refused' }> | undefined {
  const against = judgeCaller(caller);
  if (against) return against;
  return echoStates.some((allowed) => allowed === caller?.state)
    ? undefined
    : { kind: 'refused', why: 'dial.echo-not-now' };
}
