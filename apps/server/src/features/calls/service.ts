import type { CallDetail, CallLine, CallQuery, CallSummary } from '@suifang/contract/calls.ts';
import { Outcome, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import type { PageOf } from '@suifang/contract/paging.ts';
import type { Context } from '../../context.ts';
import type { Db } from '../../schema.ts';
import { maskPhone } from '../patients/index.ts';
import { findRecording } from '../recordings/index.ts';
import { findAlertsOfTarget, readQuestionsOfCampaign } from '../responses/index.ts';
import { fail } from './errors.ts';
import { legsOf, linesOf, staffOf, withLeg } from './legs.ts';
import {
  type DialRow,
  findCall,
  findCallEvents,
  findCalls,
  findDialsOf,
  findLegs,
  findLines,
} from './store.ts';
import { answersOf, signalsOf, timelineOf } from './timeline.ts';

type Ports = Pick<Context, 'db' | 'vault'>;

const stateOf = (row: DialRow): CallSummary['state'] => {
  if (row.attemptState === 'ended') return 'ended';
  return row.attemptState === 'answered' ? 'talking' : 'dialing';
};

function fieldsOf(ports: Ports, row: DialRow) {
  return {
    id: row.id,
    callId: row.callId,
    patient: { id: row.patientId, name: row.patientName },
    campaign: { id: row.campaignId, name: row.campaignName },
    trunk: { id: row.trunkId, name: row.trunkName },
    number: row.numberEnc ? maskPhone(ports.vault.decrypt(row.numberEnc, 'phone.number')) : '',
    attempt: row.attempt,
    state: stateOf(row),
    outcome: row.outcome === null ? null : Outcome.parse(row.outcome),
    // The flow's own "hung up by the house" results are no results of a target.
    result: TargetResult.safeParse(row.result).data ?? null,
    dialedAt: row.dialedAt as Date,
    answeredAt: row.answeredAt,
    endedAt: row.endedAt,
  };
}

/** One page of dials; numbers masked. */
export async function listCalls(ports: Ports, query: CallQuery): Promise<PageOf<CallSummary>> {
  const page = await findCalls(ports.db, query);
  return {
    ...page,
    items: page.items.map((row) => ({
      ...fieldsOf(ports, row),
      recordingId: row.recordingState === 'stored' ? row.recordingId : null,
    })),
  };
}

/**
 * One dial with all that happened. `seesWire`: also what the line told in codes. Throws `request.not-found`; `id` is
 * the dial's or the conversation's.
 */
export async function requireCall(ports: Ports, id: string, seesWire: boolean): Promise<CallDetail> {
  const { db } = ports;
  const dialRow = await findCall(db, id);
  if (!dialRow) throw fail('request.not-found');
  const { callId } = dialRow;
  const legRows = callId === null ? [] : await findLegs(db, callId);
  const row = withLeg(dialRow, legRows);
  const legs = legsOf(legRows);
  const [events, questions, recording, dials, alerts, lines] = await Promise.all([
    callId === null ? [] : findCallEvents(db, callId),
    readQuestionsOfCampaign(db, row.campaignId),
    row.recordingId === null ? undefined : findRecording(db, row.recordingId),
    findDialsOf(db, row.targetId),
    findAlertsOfTarget(db, row.targetId),
    callId === null ? [] : findLines(db, callId),
  ]);
  return {
    ...fieldsOf(ports, row),
    ringingAt: row.ringingAt,
    staff: staffOf(legs),
    lines: linesOf(legRows, lines),
    target: {
      id: row.targetId,
      state: row.targetState,
      result: TargetResult.safeParse(row.targetResult).data ?? null,
    },
    attempts: dials.map((dial) => {
      const { id: dialId, attempt, number, outcome, result, dialedAt } = fieldsOf(ports, dial);
      return { id: dialId, attempt, number, outcome, result, dialedAt };
    }),
    answers: answersOf(events, questions),
    alerts: alerts.filter(({ raisedAt }) => isOfDial(raisedAt, row)),
    timeline: timelineOf(row, events, questions),
    recording: recording ?? null,
    wire: seesWire
      ? {
          cause: row.cause,
          sipCode: row.sipCode,
          ringingSeen: row.ringingAt !== null,
          earlyMediaSeen: row.earlyMediaAt !== null,
          legs,
          events: signalsOf(events),
        }
      : null,
  };
}

/** How the network was in a call, leg by leg as they were made. */
export async function readCallLines(db: Db, callId: string): Promise<CallLine[]> {
  const [legs, browsers] = await Promise.all([findLegs(db, callId), findLines(db, callId)]);
  return linesOf(legs, browsers);
}

/**
 * Whether something of the target happened in this dial: after its answer and before its end. What a nurse finds out
 * afterwards, or the patient who rings back answers, belongs to those calls.
 */
function isOfDial(at: Date, { answeredAt, endedAt }: DialRow): boolean {
  return answeredAt !== null && at >= answeredAt && (endedAt === null || at <= endedAt);
}
