import type { Spoken } from '@suifang/callflow';
import { type CallFlow, registerPartyFlow } from '../../telephony/registry.ts';
import { refusalLines } from './lines.ts';
import { refusedFlow } from './refused-flow.ts';

/** What the row of a refused call keeps. */
export type StoredRefusal = Readonly<{ why: keyof typeof refusalLines }>;

/** A call from a phone of ours that is not made. */
export function refusedCallFlow(
  ports: Readonly<{ say: (texts: readonly string[]) => Promise<Spoken[]> }>,
): CallFlow {
  return registerPartyFlow(refusedFlow, {
    resolve: async (stored) => ({ reason: await ports.say([refusalLines[(stored as StoredRefusal).why]]) }),
    resultOf: (state) => (state.at === 'ended' ? 'refused' : undefined),
    record: async () => undefined,
  });
}
