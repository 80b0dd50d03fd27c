import type { Logger } from 'pino';
import type { Activity } from '../../platform/activity.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Ids } from '../../platform/ids.ts';
import { createLooker, type Looker } from '../../platform/looker.ts';
import type { Db } from '../../schema.ts';
import { type CallFlow, StepDeclined } from '../../telephony/registry.ts';
import { LeadLost } from '../../telephony/lead-store.ts';
import type { CallRuntime } from '../../telephony/runtime.ts';
import { claimByHand, endReservation, type HandRefusal } from '../campaigns/index.ts';
import { COMMAND_LIMIT_MS } from './commander.ts';
import { dialLock, readCaller, readDialFacts } from './dial-facts-store.ts';
import type { StoredDialOut } from './dial-out-call-flow.ts';
import {
  answerDial,
  type DialRequest,
  type DialRequestAnswer,
  readOpenDials,
  takeTask,
} from './dial-store.ts';
import { findPhone } from './command-store.ts';
import type { StoredEcho } from './echo-call-flow.ts';
import { readExtensionFacts } from './extension-facts-store.ts';
import type { StoredInternal } from './internal-call-flow.ts';
import { type DialVerdict, judgeDial } from './rules/dial-policy.ts';
import { judgeEcho } from './rules/echo-policy.ts';
import { readDialled } from './rules/dialled-number.ts';
import { judgeExtension } from './rules/extension-policy.ts';

/**
 * Begins the calls that desks ask for. A request is a row with the ids of the call and its legs; the call, the policy's
 * verdict and the answer are one transaction, so that a click makes one call or none, whatever dies when. What the
 * switch has not heard of by then, the reconciliation takes for ended.
 */
export type CallMaker = Looker;

export type CallMakerPorts = Readonly<{
  db: Db;
  vault: Vault;
  clock: Clock;
  ids: Ids;
  events: Events;
  activity: Activity;
  log: Logger;
  runtime: Pick<CallRuntime, 'begin'>;
  flows: Readonly<{ dialOut: CallFlow; internal: CallFlow; echo: CallFlow }>;
  spoolFolder: string;
  canAct: () => boolean;
  /** The leader's; undefined while another process leads. */
  epoch: () => number | undefined;
}>;

/** The policy says no: nothing of the call is written. */
class DialRefused extends Error {
  readonly answer: DialRequestAnswer;
  constructor({ why, name }: Extract<DialVerdict, { kind: 'refused' }>) {
    super(why);
    this.answer = { why, ...(name !== undefined && { name }) };
  }
}

/** The rules of the campaign say no: nothing of the call is written. */
class ClaimRefused extends Error {
  readonly why: HandRefusal;
  constructor(why: HandRefusal) {
    super(why);
    this.why = why;
  }
}

/** Somebody has dealt with this request: a second look came too late. */
class AlreadyAnswered extends Error {}

export function createCallMaker(ports: CallMakerPorts): CallMaker {
  const { db, clock } = ports;

  const make = async (request: DialRequest): Promise<void> => {
    try {
      await begin(ports, request);
    } catch (error) {
      if (error instanceof AlreadyAnswered) return;
      // Whoever leads now makes it.
      if (error instanceof LeadLost) throw error;
      // Whoever may not be called now goes back among those who wait, with the rule that holds them.
      if (error instanceof ClaimRefused && request.reservationId !== null)
        await endReservation(db, request.reservationId, { how: 'withdrawn', at: clock.now() });
      await answerDial(db, request.id, answerOf(ports, request, error), clock.now());
    }
    await ports.events.record(db, [{ type: 'command.done', subjectId: request.id, data: {} }]);
  };

  return createLooker(ports, 'calls from desks', async () => {
    const since = new Date(clock.now().getTime() - COMMAND_LIMIT_MS);
    for (const request of await readOpenDials(db, since)) await make(request);
  });
}

function answerOf(ports: CallMakerPorts, request: DialRequest, error: unknown): DialRequestAnswer {
  if (error instanceof DialRefused) return error.answer;
  if (error instanceof ClaimRefused) return { why: error.why };
  if (error instanceof StepDeclined) return { why: 'dial.in-call' };
  ports.log.error({ err: error, requestId: request.id }, 'a call from a desk could not begin');
  return { why: 'desk.no-answer' };
}

async function begin(ports: CallMakerPorts, request: DialRequest): Promise<void> {
  const dialled = readDialled(ports.vault.decrypt(request.number.sealed, 'phone.number'));
  if (dialled.kind === 'echo') return beginEcho(ports, request);
  return dialled.kind === 'extension'
    ? beginInternal(ports, request, dialled.number)
    : beginOutside(ports, request);
}

async function requirePhone({ db }: CallMakerPorts, staffId: string): Promise<string> {
  const deviceId = await findPhone(db, staffId);
  if (deviceId === undefined) throw new DialRefused({ kind: 'refused', why: 'agent.no-device' });
  return deviceId;
}

/** Answers a request with its call, where the call is written. Throws when it has been answered already. */
async function grant(trx: Db, request: DialRequest, at: Date): Promise<void> {
  if (!(await answerDial(trx, request.id, { why: null }, at))) throw new AlreadyAnswered();
}

/** Rings the phone of whoever asked for it, so that they hear themselves. */
async function beginEcho(ports: CallMakerPorts, request: DialRequest): Promise<void> {
  const { callId, staffId } = request;
  const startedAt = ports.clock.now();
  const judge = async (trx: Db) => {
    await dialLock.execute(trx);
    const against = judgeEcho(await readCaller(trx, staffId));
    if (against) throw new DialRefused(against);
  };
  await ports.db.transaction().execute(judge);
  const deviceId = await requirePhone(ports, staffId);
  const flow = ports.flows.echo;
  const stored: StoredEcho = { staffId, deviceId };
  await ports.runtime.begin(
    {
      id: callId,
      direction: 'echo',
      flow: flow.name,
      input: await flow.resolve(stored),
      storedInput: stored,
      attemptId: null,
      campaignId: null,
      patientId: null,
      startedAt,
      legs: [],
      recording: undefined,
    },
    async (trx) => {
      // What was found out above only chose the phone; what counts is what holds when the call is written.
      await judge(trx);
      await grant(trx, request, startedAt);
    },
  );
}

/** Rings a colleague: the phone of whoever asked for it first. */
async function beginInternal(ports: CallMakerPorts, request: DialRequest, extension: string): Promise<void> {
  const { callId, staffId } = request;
  const startedAt = ports.clock.now();
  const judge = async (trx: Db) => {
    const verdict = judgeExtension(await readExtensionFacts(trx, staffId, extension));
    if (verdict.kind === 'refused') throw new DialRefused(verdict);
    return verdict;
  };
  const { staffId: calleeId, deviceId, autoAnswer } = await ports.db.transaction().execute(judge);
  const ownId = await requirePhone(ports, staffId);
  const stored: StoredInternal = {
    caller: { staffId, deviceId: ownId, isAtPhone: false },
    callee: { staffId: calleeId, deviceId, autoAnswer },
    recording: newRecording(ports),
  };
  const flow = ports.flows.internal;
  await ports.runtime.begin(
    {
      id: callId,
      direction: 'internal',
      flow: flow.name,
      input: await flow.resolve(stored),
      storedInput: stored,
      attemptId: null,
      campaignId: null,
      patientId: null,
      startedAt,
      legs: [],
      recording: undefined,
      dialedNumber: extension,
    },
    async (trx) => {
      // What was found out above only chose the phones; what counts is what holds when the call is written.
      await judge(trx);
      await grant(trx, request, startedAt);
    },
  );
}

const newRecording = ({ ids, spoolFolder }: CallMakerPorts) => {
  const id = ids.next();
  return { id, spoolPath: `${spoolFolder}/${id}` };
};

async function beginOutside(ports: CallMakerPorts, request: DialRequest): Promise<void> {
  const { callId, staffId, patientId, number, taskId } = request;
  const startedAt = ports.clock.now();
  const verdict = await ports.db
    .transaction()
    .execute(async (trx) => judgeDial(await readDialFacts(trx, ports.vault, request, startedAt)));
  if (verdict.kind === 'refused') throw new DialRefused(verdict);
  const deviceId = await requirePhone(ports, staffId);
  const { trunkId } = verdict;
  const recording = newRecording(ports);
  const stored: StoredDialOut = { callId, staffId, deviceId, trunkId, recording };
  const flow = ports.flows.dialOut;
  await ports.runtime.begin(
    {
      id: callId,
      direction: 'outbound',
      flow: flow.name,
      input: await flow.resolve(stored),
      storedInput: stored,
      attemptId: null,
      campaignId: null,
      patientId,
      startedAt,
      legs: [],
      recording: undefined,
      trunkId,
      number,
    },
    async (trx) => {
      // What was found out above only chose the line; what counts is what holds when the call is written.
      const now = judgeDial(await readDialFacts(trx, ports.vault, request, startedAt));
      if (now.kind === 'refused') throw new DialRefused(now);
      await grant(trx, request, startedAt);
      if (request.reservationId !== null) await claim(ports, trx, request, startedAt);
      if (taskId === null) return;
      await takeTask(trx, taskId, staffId);
      await ports.events.record(trx, [{ type: 'callback.changed', subjectId: taskId, data: {} }]);
    },
  );
}

/** A campaign's patient is claimed where the call is written, by the campaign's own rules. */
async function claim(
  ports: CallMakerPorts,
  trx: Db,
  { reservationId, staffId, callId }: DialRequest,
  now: Date,
): Promise<void> {
  const epoch = ports.epoch();
  if (reservationId === null || epoch === undefined) throw new ClaimRefused('campaign.reservation-over');
  const attemptId = ports.ids.next();
  const by = { reservationId, staffId, callId, attemptId, epoch, now };
  const why = await claimByHand(trx, by, ports.events);
  if (why) throw new ClaimRefused(why);
}
