import type { Signal } from '@suifang/callflow';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Db } from '../../schema.ts';
import { type CallFlow, type CallRef, registerFlow, registerPartyFlow } from '../../telephony/registry.ts';
import { insertWishForPerson } from '../callbacks/index.ts';
import { beginResponse, finishResponse, saveAnswer } from '../responses/index.ts';
import { readConnectInput, readConversation, type StoredInput } from './call-input.ts';
import { connectFlow } from './connect-flow.ts';
import { noticeFlow } from './notice-flow.ts';
import type { NoticeFact, NoticeResult } from './notice-states.ts';
import { insertOptOut, markPersonWanted, readSubject } from './store.ts';
import { surveyFlow } from './survey-flow.ts';
import { hidesDigits } from './survey-identity.ts';
import type { SurveyFact, SurveyInput, SurveyResult } from './survey-states.ts';

type ConversationResult = SurveyResult | NoticeResult;

type Ports = Readonly<{
  db: Db;
  vault: Vault;
  ids: Ids;
  events: Events;
  /** A conversation with a patient who rang back has ended. The ends of our own calls are the dialler's. */
  rangBack: (
    trx: Db,
    end: Readonly<{ targetId: string; phoneBidx: Buffer | null; result: ConversationResult; at: Date }>,
  ) => Promise<void>;
}>;

/**
 * The flows of automatic conversations, in calls that we make and in calls of those who ring back, with what their
 * facts mean for patient, target and response.
 */
export function outreachFlows(ports: Ports): CallFlow[] {
  return [
    registerPartyFlow(connectFlow, {
      resolve: async (stored) => {
        const input = await readConnectInput(ports, stored as StoredInput);
        if (!input) throw new Error('a call is brought to agents whom its campaign does not name');
        return input;
      },
      resultOf: (state) => (state.at === 'ended' ? 'hung_up' : undefined),
      record: async () => undefined,
    }),
    registerFlow(surveyFlow, {
      resolve: async (stored) => {
        const call = await readConversation(ports, stored as StoredInput);
        if (call.flow !== 'survey') throw new Error('a questionnaire call whose campaign has none');
        return call.input;
      },
      resultOf: (state) => (state.at === 'ended' ? state.result : undefined),
      hidesDigits,
      record: (trx, call, facts, input) => recordSurvey(ports, trx, call, facts, input),
    }),
    registerFlow(noticeFlow, {
      resolve: async (stored) => {
        const call = await readConversation(ports, stored as StoredInput);
        if (call.flow !== 'notice') throw new Error('a notice call whose campaign has none');
        return call.input;
      },
      resultOf: (state) => (state.at === 'ended' ? state.result : undefined),
      record: async (trx, call, facts) => {
        for (const fact of facts) {
          await recordCommon(ports, trx, call, fact);
          if (fact.type === 'conversation.ended') await endRingBack(ports, trx, call, fact.result);
        }
      },
    }),
  ];
}

async function recordSurvey(
  ports: Ports,
  trx: Db,
  call: CallRef,
  facts: readonly SurveyFact[],
  input: SurveyInput,
): Promise<void> {
  for (const fact of facts) {
    if (fact.type === 'questions.started') {
      await keepResponse(ports, trx, call);
    } else if (fact.type === 'question.answered') {
      const { responseId, attemptId } = await readSubject(trx, call.callId);
      if (responseId === null) throw new Error('an answer came in a call without a response');
      const { linkId, answer, keys } = fact;
      await saveAnswer(
        trx,
        {
          responseId,
          form: input.script.form,
          linkId,
          answer,
          keys,
          channel: 'voice',
          answeredBy: 'patient',
          attemptId,
          at: call.at,
        },
        ports,
      );
    } else if (fact.type === 'conversation.ended') {
      // The campaign's lock comes before the response's.
      await endRingBack(ports, trx, call, fact.result);
      const { responseId } = await readSubject(trx, call.callId);
      if (fact.result === 'completed' && responseId !== null) await finishResponse(trx, responseId, call.at);
    } else {
      await recordCommon(ports, trx, call, fact);
    }
  }
}

/** Our own calls have their response from the answer on; who rings back gets it once they begin to answer. */
async function keepResponse(ports: Ports, trx: Db, call: CallRef): Promise<void> {
  const subject = await readSubject(trx, call.callId);
  const { responseId, targetId, patientId, versionId } = subject;
  if (responseId !== null || versionId === null) return;
  await beginResponse(trx, { targetId, versionId, patientId, at: call.at, ids: ports.ids });
}

async function endRingBack(ports: Ports, trx: Db, call: CallRef, result: ConversationResult): Promise<void> {
  const { attemptId, targetId, phoneBidx } = await readSubject(trx, call.callId);
  if (attemptId === null) await ports.rangBack(trx, { targetId, phoneBidx, result, at: call.at });
}

/** What a patient can say in any call: opting out, wishing for a person. */
async function recordCommon(
  ports: Ports,
  trx: Db,
  call: CallRef,
  fact: SurveyFact | NoticeFact | Signal,
): Promise<void> {
  if (fact.type === 'person.wanted') {
    const { targetId } = await readSubject(trx, call.callId);
    await markPersonWanted(trx, targetId);
    const { callId, at } = call;
    await insertWishForPerson(trx, { id: ports.ids.next(), callId, targetId, at });
    await ports.events.record(trx, [{ type: 'callback.changed', subjectId: callId, data: {} }]);
  }
  if (fact.type === 'patient.opted-out') await recordOptOut(ports, trx, call);
}

/** The wish of the person who holds the phone: neither this patient nor this number is called again. */
async function recordOptOut(ports: Ports, trx: Db, call: CallRef): Promise<void> {
  const subject = await readSubject(trx, call.callId);
  await insertOptOut(trx, ports.ids, { ...subject, callId: call.callId, at: call.at });
}
