import type { Logger } from 'pino';
import { isDatabaseAway } from '../platform/db/away.ts';
import type { Activity } from '../platform/activity.ts';
import type { Clock, Timers } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Db } from '../schema.ts';
import { holdTheLine, waitingOn } from './hold-line.ts';
import type { LegId, Switch, SwitchEvent } from './port.ts';
import type { NewCall } from './call-store.ts';
import type { NewLeg } from './leg-store.ts';
import { type CallFlow, StepDeclined } from './registry.ts';
import type { CallRuntime } from './runtime.ts';

export type Incoming = Extract<SwitchEvent, { type: 'incoming' }>;

/** What a call that has come in begins with. */
export type Received = Readonly<{
  flow: CallFlow['name'];
  storedInput: unknown;
  direction: NewCall['direction'];
  /** Whose leg it is that has come in. */
  party: NewLeg['party'];
  via: NewLeg['via'];
  /** From the first sound on; else the flow says from when. */
  isRecorded: boolean;
  patientId: string | null;
  /** null: led on without a route. */
  routeId: string | null;
  /** The line of a call that goes on to somebody outside. */
  trunkId?: string;
  number: Readonly<{ sealed: Buffer; index: Buffer }> | undefined;
  /** What else is kept in the transaction that keeps the call. Throws `StepDeclined`: it is to be looked at anew. */
  alongside: (trx: Db) => Promise<void>;
}>;

/** Finds out who takes a call, from a trunk or from a phone of ours. undefined: nobody is there to take it. */
export type Reception = (incoming: Incoming, callId: string) => Promise<Received | undefined>;

/**
 * The only place where an incoming call enters. Who takes it is found out first; when nobody can (no route, the database
 * away), the caller is told who this is and that we will ring again; while it takes long, they are asked to hold:
 * nobody hears silence.
 */
export interface Inbound {
  incoming(event: Incoming): Promise<void>;
  /** Somebody of whom nothing is known any more, and whom we called or who called us: told so, then let go. */
  release(legId: LegId, wasCalled: boolean): Promise<void>;
  /** The switch was out of reach and is back: who only hears the announcement hears it again, its end may be lost. */
  resume(): Promise<void>;
  /** Answers whether the playback belonged to a call that only hears the announcement. */
  played(legId: LegId): Promise<boolean>;
  ended(legId: LegId): boolean;
  owns(legId: LegId): boolean;
}

export type InboundPorts = Readonly<{
  switch: Switch;
  runtime: CallRuntime;
  flows: ReadonlyMap<string, CallFlow>;
  reception: Reception;
  /** What a caller hears whom nobody takes, and what somebody hears whom we called and cannot go on with. */
  announcement: () => string | undefined;
  apology: () => string | undefined;
  holdPrompt: () => string | undefined;
  ids: Ids;
  clock: Clock;
  timers: Timers;
  activity: Activity;
  spoolFolder: string;
  log: Logger;
}>;

/** A caller's own phone has rung until now: silence for longer than this sounds like a line that is dead. */
const HOLD_AFTER_MS = 1_500;
/** Whoever changes what a decision rests on does so once, not without end. */
const MOST_TRIES = 3;

export function createInbound(ports: InboundPorts): Inbound {
  /** Callers who only hear an announcement, and its file. */
  const announced = new Map<LegId, string | undefined>();
  /** Callers for whom it is being found out who takes them. */
  const arriving = new Set<LegId>();

  const announce = async (legId: LegId, file: string | undefined): Promise<void> => {
    announced.set(legId, file);
    if (file === undefined) return ports.switch.hangUp(legId);
    await ports.switch.play(legId, `${legId}:announcement:${ports.ids.next()}`, [file]);
  };

  /** Answers whether somebody takes the call. */
  const receive = async (event: Incoming): Promise<boolean> => {
    const callId = ports.ids.next();
    const plan = await ports.reception(event, callId);
    const flow = plan && ports.flows.get(plan.flow);
    if (!plan || !flow) return false;
    const { direction, party, via, storedInput, patientId, routeId, number, trunkId } = plan;
    const input = await flow.resolve(storedInput);
    await ports.runtime.begin(
      {
        id: callId,
        direction,
        flow: plan.flow,
        input,
        storedInput,
        attemptId: null,
        campaignId: null,
        patientId,
        startedAt: ports.clock.now(),
        legs: [{ legId: event.legId, party, via, isAnswered: true }],
        recording: plan.isRecorded ? startRecording(event.legId, callId) : undefined,
        ...(trunkId !== undefined && { trunkId }),
        ...(number && { number }),
        // Whom one of our phones calls stands sealed beside it, if it is no colleague.
        dialedNumber: direction === 'outbound' ? undefined : event.to,
        routeId,
      },
      plan.alongside,
    );
    return true;
  };

  const startRecording = (legId: LegId, callId: string) => {
    const id = ports.ids.next();
    const spoolPath = `${ports.spoolFolder}/${id}`;
    void ports.switch
      .startRecording(legId, spoolPath)
      .catch((error: unknown) => ports.log.error({ err: error, callId }, 'a call is not being recorded'));
    return { id, spoolPath };
  };

  /** What a decision rested on may change while it is written: it is made anew, a few times. */
  const receiveInTheEnd = async (event: Incoming): Promise<boolean> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await receive(event);
      } catch (error) {
        if (!(error instanceof StepDeclined) || tries === MOST_TRIES) throw error;
      }
    }
  };

  return {
    async incoming(event) {
      const { legId } = event;
      // Nobody rings a colleague back who called from a phone of ours.
      const sorry = event.source.kind === 'trunk' ? ports.announcement : ports.apology;
      arriving.add(legId);
      try {
        await ports.switch.answer(legId);
        const sounds = { hold: ports.holdPrompt, apology: sorry };
        const waiting = waitingOn(ports.switch, legId, sounds);
        const isTaken = await holdTheLine(ports, waiting, HOLD_AFTER_MS, () => receiveInTheEnd(event));
        if (!isTaken) await announce(legId, sorry());
      } catch (error) {
        if (!isDatabaseAway(error)) ports.log.error({ err: error }, 'an incoming call could not be taken');
        await announce(legId, sorry());
      } finally {
        arriving.delete(legId);
      }
    },
    release: (legId, wasCalled) => announce(legId, wasCalled ? ports.apology() : ports.announcement()),
    async resume() {
      for (const [legId, file] of announced) {
        if ((await ports.switch.legState(legId)) === undefined) announced.delete(legId);
        else await announce(legId, file);
      }
    },
    async played(legId) {
      if (!announced.has(legId)) return false;
      await ports.switch.hangUp(legId);
      return true;
    },
    ended: (legId) => announced.delete(legId),
    owns: (legId) => announced.has(legId) || arriving.has(legId),
  };
}
