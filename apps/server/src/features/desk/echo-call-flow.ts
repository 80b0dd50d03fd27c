import type { Spoken } from '@suifang/callflow';
import type { Clock } from '../../platform/clock.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Db } from '../../schema.ts';
import { type CallFlow, type CallRef, registerPartyFlow, StepDeclined } from '../../telephony/registry.ts';
import { moveAgent } from '../agents/index.ts';
import { type EchoFact, echoFlow, type EchoInput } from './echo-flow.ts';
import { echoLines } from './lines.ts';

/** What the row of an echo test keeps. */
export type StoredEcho = Pick<EchoInput, 'staffId' | 'deviceId'>;

type Ports = Readonly<{
  clock: Clock;
  events: Events;
  say: (texts: readonly string[]) => Promise<Spoken[]>;
}>;

/** An echo test, with what its facts mean for whoever makes it. */
export function echoCallFlow(ports: Ports): CallFlow {
  return registerPartyFlow(echoFlow, {
    resolve: async (stored): Promise<EchoInput> => ({
      ...(stored as StoredEcho),
      introduction: await ports.say([echoLines.introduction]),
    }),
    resultOf: (state) => (state.at === 'ended' ? state.result : undefined),
    record: async (trx, call, facts) => {
      for (const fact of facts) await recordOne(ports, trx, call, fact);
    },
  });
}

async function recordOne(ports: Ports, trx: Db, { callId }: CallRef, fact: EchoFact): Promise<void> {
  switch (fact.type) {
    case 'echo.began': {
      const { staffId, leaseMs } = fact;
      const moved = await moveAgent(ports, trx, staffId, { type: 'dials', callId, leaseMs });
      if (moved?.after.at !== 'reserved' || moved.after.callId !== callId)
        throw new StepDeclined('who tries the headset is not free');
      return;
    }
    case 'echo.ended':
      await moveAgent(ports, trx, fact.staffId, { type: 'released', callId, why: 'caller-left' });
      return;
    case 'command.refused':
      return;
  }
}
