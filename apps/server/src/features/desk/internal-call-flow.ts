import type { Spoken } from '@suifang/callflow';
import type { Clock } from '../../platform/clock.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Db } from '../../schema.ts';
import { insertRecording } from '../../telephony/call-store.ts';
import { type CallFlow, type CallRef, registerPartyFlow, StepDeclined } from '../../telephony/registry.ts';
import { moveAgent } from '../agents/index.ts';
import { internalFlow } from './internal-flow.ts';
import type { InternalFact, InternalInput } from './internal-states.ts';
import { colleagueLines } from './lines.ts';

/** What the row of a call between colleagues keeps. */
export type StoredInternal = Pick<InternalInput, 'caller' | 'callee' | 'recording'>;

export type InternalPorts = Readonly<{
  db: Db;
  clock: Clock;
  events: Events;
  say: (texts: readonly string[]) => Promise<Spoken[]>;
}>;

/** A call between colleagues, with what its facts mean for both. */
export function internalCallFlow(ports: InternalPorts): CallFlow {
  return registerPartyFlow(internalFlow, {
    resolve: async (stored): Promise<InternalInput> => {
      const { busy, absent, noAnswer } = colleagueLines;
      return {
        ...(stored as StoredInternal),
        sounds: {
          busy: await ports.say([busy]),
          absent: await ports.say([absent]),
          noAnswer: await ports.say([noAnswer]),
        },
      };
    },
    resultOf: (state) => (state.at === 'ended' ? state.result : undefined),
    record: async (trx, call, facts, { recording }) => {
      for (const fact of facts) await recordOne(ports, trx, call, fact, recording);
      if (facts.length > 0)
        await ports.events.record(trx, [
          { type: 'call.changed', subjectId: call.callId, data: { state: 'talking' } },
        ]);
    },
  });
}

async function recordOne(
  ports: InternalPorts,
  trx: Db,
  { callId, at }: CallRef,
  fact: InternalFact,
  recording: InternalInput['recording'],
): Promise<void> {
  switch (fact.type) {
    case 'internal.began': {
      const { staffId, leaseMs } = fact;
      const moved = await moveAgent(ports, trx, staffId, { type: 'dials', callId, leaseMs });
      if (moved?.after.at !== 'reserved' || moved.after.callId !== callId)
        throw new StepDeclined('who dials is not free');
      return;
    }
    case 'internal.callerRings':
    case 'internal.rang':
      await moveAgent(ports, trx, fact.staffId, { type: 'rings', callId, ringMs: fact.ringMs });
      return;
    case 'internal.asked': {
      const { staffId, leaseMs } = fact;
      const moved = await moveAgent(ports, trx, staffId, { type: 'reserved', callId, leaseMs });
      if (moved?.after.at !== 'reserved' || moved.before.at !== 'idle')
        throw new StepDeclined('the colleague is not free any more');
      return;
    }
    case 'internal.askedEnded':
      // A colleague's call that nobody takes is no missed patient.
      await moveAgent(ports, trx, fact.staffId, { type: 'released', callId, why: 'caller-left' });
      return;
    case 'internal.answered':
      for (const staffId of [fact.callerId, fact.calleeId])
        await moveAgent(ports, trx, staffId, { type: 'answered', callId });
      return insertRecording(trx, callId, recording, at);
    case 'internal.ended':
      await moveAgent(ports, trx, fact.staffId, { type: 'callEnded', callId, wrapUpMs: 0 });
      return;
    case 'command.refused':
      return;
  }
}
