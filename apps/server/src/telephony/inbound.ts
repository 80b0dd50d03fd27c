import type { Logger } from 'pino';
import { isDatabaseAway } from '../platform/db/away.ts';
import type { Activity } from '../platform/activity.ts';
import type { Clock, Timers } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Db } from '../schema.ts';
import { holdTheLine, waitingOn } from './hold-line.ts';
import type { LegId, Switch, SwitchEvent } from './port.ts';
import { type CallFlow, PATIENT } from './registry.ts';
import type { CallRuntime } from './runtime.ts';

export type Incoming = Extract<SwitchEvent, { type: 'incoming' }>;

/** What a call that has come in begins with. undefined: nobody is there to take it. */
export type Reception = (
  incoming: Incoming,
  callId: string,
) => Promise<
  | Readonly<{
      flow: CallFlow['name'];
      storedInput: unknown;
      patientId: string | null;
      /** null: led on without a route. */
      routeId: string | null;
      number: Readonly<{ sealed: Buffer; index: Buffer }> | undefined;
      /** What else is kept in the transaction that keeps the call. */
      alongside: (trx: Db) => Promise<void>;
    }>
  | undefined
>;

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
    const plan = event.source.kind === 'trunk' ? await ports.reception(event, callId) : undefined;
    const flow = plan && ports.flows.get(plan.flow);
    if (!plan || !flow || event.source.kind !== 'trunk') return false;
    const input = await flow.resolve(plan.storedInput);
    const recordingId = ports.ids.next();
    const spoolPath = `${ports.spoolFolder}/${recordingId}`;
    void ports.switch
      .startRecording(event.legId, spoolPath)
      .catch((error: unknown) => ports.log.error({ err: error, callId }, 'a call is not being recorded'));
    await ports.runtime.begin(
      {
        id: callId,
        direction: 'inbound',
        flow: plan.flow,
        input,
        storedInput: plan.storedInput,
        attemptId: null,
        campaignId: null,
        patientId: plan.patientId,
        startedAt: ports.clock.now(),
        legs: [
          { legId: event.legId, party: PATIENT, via: { trunkId: event.source.trunkId }, isAnswered: true },
        ],
        recording: { id: recordingId, spoolPath },
        ...(plan.number && { number: plan.number }),
        dialedNumber: event.to,
        routeId: plan.routeId,
      },
      plan.alongside,
    );
    return true;
  };

  return {
    async incoming(event) {
      const { legId } = event;
      arriving.add(legId);
      try {
        await ports.switch.answer(legId);
        const sounds = { hold: ports.holdPrompt, apology: ports.announcement };
        const waiting = waitingOn(ports.switch, legId, sounds);
        const isTaken = await holdTheLine(ports, waiting, HOLD_AFTER_MS, () => receive(event));
        if (!isTaken) await announce(legId, ports.announcement());
      } catch (error) {
        if (!isDatabaseAway(error)) ports.log.error({ err: error }, 'an incoming call could not be taken');
        await announce(legId, ports.announcement());
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
