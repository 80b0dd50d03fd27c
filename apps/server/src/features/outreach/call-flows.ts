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
import { type NoticeFact, noticeFlow, type NoticeResult } from './notice-flow.ts';
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
      const { response_id: responseId, attempt_id: attemptId } = await readSubject(trx, call);
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
      const { response_id: responseId } = await readSubject(trx, call);
      if (fact.result === 'completed' && responseId !== null) await finishResponse(trx, responseId, call.at);
    } else {
      await recordCommon(ports, trx, call, fact);
    }
  }
}

/** Our own calls have their response from the answer on; who rings back gets it once they begin to answer. */
async function keepResponse(ports: Ports, trx: Db, call: CallRef): Promise<void> {
  const subject = await readSubject(trx, call);
  const {
    response_id: responseId,
    target_id: targetId,
    patient_id: patientId,
    version_id: versionId,
  } = subject;
  if (responseId !== null || versionId === null) return;
  await beginResponse(trx, { targetId, versionId, patientId, at: call.at, ids: ports.ids });
}

async function endRingBack(ports: Ports, trx: Db, call: CallRef, result: ConversationResult): Promise<void> {
  const { attempt_id: attemptId, target_id: targetId, phone_bidx: phoneBidx } = await readSubject(trx, call);
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
    const { target_id: targetId } = await readSubject(trx, call);
    await trx.updateTable('target').set({ wants_person: true }).where('id', '=', targetId).execute();
    const { callId, at } = call;
    await insertWishForPerson(trx, { id: ports.ids.next(), callId, targetId, at });
    await ports.events.record(trx, [{ type: 'callback.changed', subjectId: callId, data: {} }]);
  }
  if (fact.type === 'patient.opted-out') await recordOptOut(ports, trx, call);
}

/** The wish of the person who holds the phone: neither this patient nor this number is called again. */
async function recordOptOut(ports: Ports, trx: Db, call: CallRef): Promise<void> {
  const subject = await readSubject(trx, call);
  const common = { reason: 'keypress', source: `call:${call.callId}`, created_at: call.at };
  await trx
    .insertInto('do_not_call')
    .values([
      { id: ports.ids.next(), patient_id: subject.patient_id, ...common },
      { id: ports.ids.next(), phone_bidx: subject.phone_bidx, ...common },
    ])
    .execute();
  await trx
    .insertInto('consent')
    .values({
      id: ports.ids.next(),
      patient_id: subject.patient_id,
      purpose: subject.purpose,
      is_granted: false,
      source: 'keypress',
      call_id: call.callId,
      at: call.at,
    })
    .execute();
}

/** Whom the call is about: its attempt's target, or the one whose try it answers. */
async function readSubject(trx: Db, call: CallRef) {
  return trx
    .selectFrom('call as c')
    .leftJoin('attempt as a', 'a.id', 'c.attempt_id')
    .leftJoin('ring_back as b', 'b.call_id', 'c.id')
    .innerJoin('target as t', (join) =>
      join.on((on) => on('t.id', '=', on.fn.coalesce('a.target_id', 'b.target_id'))),
    )
    .innerJoin('campaign as m', 'm.id', 't.campaign_id')
    .leftJoin('response as r', 'r.target_id', 't.id')
    .select((row) => [
      'a.id as attempt_id',
      't.id as target_id',
      't.patient_id',
      row.fn.coalesce('a.phone_bidx', 'c.number_bidx').as('phone_bidx'),
      'm.purpose',
      'm.questionnaire_version_id as version_id',
      'r.id as response_id',
    ])
    .where('c.id', '=', call.callId)
    .executeTakeFirstOrThrow();
}
