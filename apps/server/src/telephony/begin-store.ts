import { writeTogether } from '../platform/db/together.ts';
import type { Db } from '../schema.ts';
import { instantOf, type LiveCallRow, makeEvents, makeRecording, type NewCall } from './call-store.ts';
import { makeLegs, type NewLeg, rungLegs } from './leg-store.ts';
import { fenced, heldEpoch } from './lead-store.ts';
import { type CallFlow, type CallStep, PATIENT } from './registry.ts';

/**
 * Writes the call's row and first state, its legs and facts in one statement, and whatever the caller adds, in one
 * transaction: the patient has answered and hears nothing until it is committed. Throws `LeadLost` when the process with
 * this epoch does not lead any more.
 */
export async function insertCall(
  db: Db,
  call: NewCall,
  start: Readonly<{ flow: CallFlow; first: CallStep; epoch: number; alongside: (trx: Db) => Promise<void> }>,
): Promise<LiveCallRow> {
  const { flow, first } = start;
  const at = call.startedAt;
  const legs = [...call.legs, ...rungLegs(call.id, first.effects)];
  const isAnswered = call.legs.some((leg) => leg.party === PATIENT && leg.isAnswered);
  await fenced(() =>
    db.transaction().execute(async (trx) => {
      await writeTogether(trx, [
        trx.insertInto('call').values({
          id: call.id,
          direction: call.direction,
          attempt_id: call.attemptId,
          campaign_id: call.campaignId,
          patient_id: call.patientId,
          flow: call.flow,
          flow_input: JSON.stringify(call.storedInput),
          flow_state: JSON.stringify(first.state),
          deadline_at: instantOf(flow.deadlineAt(first.state)),
          epoch: heldEpoch(start.epoch),
          started_at: at,
          answered_at: isAnswered ? at : null,
          number_enc: call.number?.sealed ?? null,
          number_bidx: call.number?.index ?? null,
          dialed_number: call.dialedNumber ?? null,
          route_id: call.routeId ?? null,
          trunk_id: call.trunkId ?? trunkOf(call.legs),
        }),
        ...(legs.length > 0 ? [makeLegs(trx, call.id, legs, at)] : []),
        ...(call.recording ? [makeRecording(trx, call.id, call.recording, at)] : []),
        makeEvents(trx, call.id, 1, at, [{ type: 'began' }, ...first.facts]),
      ]);
      await start.alongside(trx);
      await flow.record(trx, { callId: call.id, at }, first.facts, call.input);
    }),
  );
  return {
    id: call.id,
    legs: call.legs,
    flow: call.flow,
    storedInput: call.storedInput,
    startedAt: call.startedAt,
    state: first.state,
    version: 1,
  };
}

function trunkOf(legs: readonly NewLeg[]): string | null {
  return legs.flatMap(({ via }) => ('trunkId' in via ? [via.trunkId] : []))[0] ?? null;
}
