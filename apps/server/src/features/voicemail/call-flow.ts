import type { Spoken } from '@suifang/callflow';
import type { Events } from '../../platform/events/events.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Db } from '../../schema.ts';
import { type CallFlow, registerPartyFlow } from '../../telephony/registry.ts';
import { BEEP } from '../../platform/speech/beep.ts';
import { canBeRungBack } from '../callbacks/index.ts';
import { voicemailLines } from './lines.ts';
import { findCallStart, insertVoicemail } from './store.ts';
import { voicemailFlow } from './voicemail-flow.ts';

/** What the row of a call that leaves a message keeps. */
export type StoredVoicemail = Readonly<{ callId: string; queueId: string }>;

/** A caller who leaves a message; the message becomes work for whoever serves the queue. */
export function voicemailCallFlow(
  ports: Readonly<{
    db: Db;
    ids: Ids;
    events: Events;
    say: (texts: readonly string[]) => Promise<Spoken[]>;
  }>,
): CallFlow {
  return registerPartyFlow(voicemailFlow, {
    resolve: async (stored) => {
      const { callId, queueId } = stored as StoredVoicemail;
      const isWithinReach = await canBeRungBack(ports.db, callId);
      const { greeting, greetingWithoutNumber, thanks, thanksWithoutNumber } = voicemailLines;
      return {
        callId,
        queueId,
        startedAt: (await findCallStart(ports.db, callId)).getTime(),
        greeting: await ports.say([isWithinReach ? greeting : greetingWithoutNumber, BEEP]),
        thanks: await ports.say([isWithinReach ? thanks : thanksWithoutNumber]),
      };
    },
    resultOf: (state) => (state.at === 'ended' ? 'voicemail' : undefined),
    record: async (trx, call, facts, { queueId }) => {
      for (const { fromMs, durationMs } of facts) {
        const id = ports.ids.next();
        await insertVoicemail(trx, { id, callId: call.callId, queueId, fromMs, durationMs, at: call.at });
        await ports.events.record(trx, [{ type: 'voicemail.changed', subjectId: id, data: { queueId } }]);
      }
    },
  });
}
