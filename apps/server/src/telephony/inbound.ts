import type { Logger } from 'pino';
import { isDatabaseAway } from '../platform/db/away.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
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
      routeId: string;
      number: Readonly<{ sealed: Buffer; index: Buffer }> | undefined;
    }>
  | undefined
>;

/**
 * The only place where an incoming call enters. Who takes it is found out first; when nobody can (no route, the database
 * away), the caller is told who this is and that we will ring again: nobody hears silence.
 */
export interface Inbound {
  incoming(event: Incoming): Promise<void>;
  /** Somebody of whom nothing is known any more, and whom we called or who called us: told so, then let go. */
  release(legId: LegId, wasCalled: boolean): Promise<void>;
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
  ids: Ids;
  clock: Clock;
  spoolFolder: string;
  log: Logger;
}>;

export function createInbound(ports: InboundPorts): Inbound {
  /** Callers who only hear the announcement. */
  const announced = new Set<LegId>();
  /** Callers for whom it is being found out who takes them. */
  const arriving = new Set<LegId>();

  const announce = async (legId: LegId, file: string | undefined): Promise<void> => {
    announced.add(legId);
    if (file === undefined) return ports.switch.hangUp(legId);
    await ports.switch.play(legId, `${legId}:announcement`, [file]);
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
      async () => undefined,
    );
    return true;
  };

  return {
    async incoming(event) {
      const { legId } = event;
      arriving.add(legId);
      try {
        await ports.switch.answer(legId);
        if (!(await receive(event))) await announce(legId, ports.announcement());
      } catch (error) {
        if (!isDatabaseAway(error)) ports.log.error({ err: error }, 'an incoming call could not be taken');
        await announce(legId, ports.announcement());
      } finally {
        arriving.delete(legId);
      }
    },
    release: (legId, wasCalled) => announce(legId, wasCalled ? ports.apology() : ports.announcement()),
    async played(legId) {
      if (!announced.has(legId)) return false;
      await ports.switch.hangUp(legId);
      return true;
    },
    ended: (legId) => announced.delete(legId),
    owns: (legId) => announced.has(legId) || arriving.has(legId),
  };
}
