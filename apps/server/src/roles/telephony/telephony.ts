import type pg from 'pg';
import type { Context } from '../../context.ts';
import { endByRingBack, type RingBack } from '../../features/campaigns/index.ts';
import {
  createAttemptLegs,
  createAttemptOwner,
  createDialer,
  createDialGate,
  createDialProtocol,
} from '../../features/campaigns/dialer/index.ts';
import {
  compareDevices,
  createAgentDeadlines,
  noteDevice,
  type TouchedCall,
} from '../../features/agents/index.ts';
import {
  createCallMaker,
  createCommander,
  createPhoneReception,
  dialOutCallFlow,
  echoCallFlow,
  endBrokenCall,
  internalCallFlow,
  refusedCallFlow,
  talkCallFlow,
  type TalkEvent,
} from '../../features/desk/index.ts';
import { lines, outreachFlows, renderSpoken } from '../../features/outreach/index.ts';
import { createAssigner, queueCallFlow } from '../../features/queues/index.ts';
import { ratingCallFlow } from '../../features/ratings/index.ts';
import { createReception, extensionCallFlow, receptionCallFlow } from '../../features/reception/index.ts';
import { voicemailCallFlow } from '../../features/voicemail/index.ts';
import type { Activity } from '../../platform/activity.ts';
import type { Timers } from '../../platform/clock.ts';
import { isDatabaseAway } from '../../platform/db/away.ts';
import { lead } from '../../platform/db/leader.ts';
import type { Subject } from '../../platform/events/events.ts';
import type { Looker } from '../../platform/looker.ts';
import { createMailboxes } from '../../platform/mailbox.ts';
import { createInbound } from '../../telephony/inbound.ts';
import type { Db } from '../../schema.ts';
import type { LegId, Switch, SwitchEvent } from '../../telephony/port.ts';
import { reconcile, type ReconcilePorts } from '../../telephony/reconcile.ts';
import type { OnBroken } from '../../telephony/registry.ts';
import { createRuntime } from '../../telephony/runtime.ts';

export type TelephonyPorts = Pick<
  Context,
  'db' | 'clock' | 'ids' | 'vault' | 'events' | 'log' | 'speech' | 'disk'
> &
  Readonly<{
    switch: Switch;
    /** Takes the switch's events; called when this process leads, so that a second one never takes them away. */
    openSwitch: () => void;
    timers: Timers;
    activity: Activity;
    /** A database connection of its own, for the lock that says who leads. */
    connect: () => Promise<pg.Client>;
    spoolFolder: string;
    /** Sounds of the fixed sentences, by text; missing ones are not said. */
    sounds: ReadonlyMap<string, string>;
  }>;

export interface Telephony {
  /** Whether this process is the one that may control the calls. It dials only while it also hears the switch. */
  readonly isLeading: boolean;
  readonly liveCalls: number;
  /** Looks again for calls to make: a campaign or its limits have changed. */
  wake(): void;
  stop(): Promise<void>;
}

/** Two processes with this key exclude each other (see `platform/db/leader.ts`). */
const LEADER_LOCK = 5_060;
/** How often rows and legs are compared when nothing calls for it: bounds every "stuck" there could be. */
const RECONCILE_MS = 10_000;
/**
 * A switch out of reach for this long carries nothing for us any more: it is dead, or its calls have heard nothing for
 * as long as anybody waits. With the ten seconds in which a hung connection is noticed, a call is closed as interrupted
 * well within the thirty that are promised.
 */
const SWITCH_GONE_MS = 10_000;
/** While legs are being let go, how soon it is looked whether they are gone, and when that has taken long enough. */
const RELEASE_LOOK_MS = 1_000;
const RELEASE_LIMIT_MS = 30_000;
const goneSwitch: ReconcilePorts['switch'] = {
  liveLegs: async () => [],
  hangUp: async () => undefined,
  emptyRooms: async () => [],
  closeRoom: async () => undefined,
};

/**
 * The controller: hears the switch, runs the calls, dials. Everything it knows can be read back from rows and switch;
 * it takes up where another process stopped, by the same reconciliation that follows a reconnect.
 */
export function createTelephony(ports: TelephonyPorts): Telephony {
  const { activity, clock, timers } = ports;
  const mailboxes = createMailboxes();
  const leadership = lead(
    {
      name: 'telephony',
      lockKey: LEADER_LOCK,
      connect: ports.connect,
      timers,
      now: () => clock.now().getTime(),
    },
    {
      gained: () => {
        ports.openSwitch();
        takeControl('gained');
      },
      lost: () => ports.log.warn('another process may lead now; no new calls are made'),
    },
  );
  const epoch = () => leadership.epoch;
  const sound = (text: string) => ports.sounds.get(text);
  const deskPorts = { ...ports, say: (texts: readonly string[]) => renderSpoken(ports.speech, texts) };
  const rangBack = (trx: Db, end: RingBack) => endByRingBack(trx, end, ports.events);
  const dialOutFlow = dialOutCallFlow(deskPorts);
  const internalFlow = internalCallFlow(deskPorts);
  const echoFlow = echoCallFlow(deskPorts);
  const flows = new Map(
    [
      dialOutFlow,
      internalFlow,
      echoFlow,
      refusedCallFlow(deskPorts),
      ...outreachFlows({ ...ports, rangBack }),
      receptionCallFlow(deskPorts),
      extensionCallFlow(deskPorts),
      queueCallFlow(deskPorts),
      talkCallFlow(deskPorts),
      ratingCallFlow(deskPorts),
      voicemailCallFlow(deskPorts),
    ].map((flow) => [flow.name, flow]),
  );
  const sounds = { holdPrompt: () => sound(lines.hold), apology: () => sound(lines.released) };
  const gate = createDialGate(ports);
  const onBroken: OnBroken = (trx, call) => endBrokenCall(ports, trx, call);
  const runtime = createRuntime({ ...ports, ...sounds, mailboxes, flows, onBroken, gate, epoch });
  // Nobody is dialled before the calls of before are accounted for: one of them may be this very patient's.
  const dialerPorts = {
    ...ports,
    runtime,
    epoch,
    epochToDial: () => (settledControl === controlNow() ? epoch() : undefined),
    lineFreed: () => dialer.wake(),
  };
  const legs = createAttemptLegs(dialerPorts);
  const protocol = createDialProtocol(dialerPorts, legs, gate);
  const dialer = createDialer(dialerPorts, protocol);
  const owner = createAttemptOwner({ ...dialerPorts, ...sounds }, legs, (attemptId) =>
    protocol.isDialing(attemptId),
  );
  const [fromOutside, fromOurPhones] = [createReception(ports), createPhoneReception(ports)];
  const inbound = createInbound({
    ...ports,
    runtime,
    flows,
    reception: (incoming, callId) =>
      (incoming.source.kind === 'trunk' ? fromOutside : fromOurPhones)(incoming, callId),
    announcement: () => sound(lines.incoming),
    ...sounds,
  });
  const canAct = () => settledControl !== undefined && settledControl === controlNow();
  const assigner = createAssigner({ ...deskPorts, runtime, canAct });
  const agentDeadlines = createAgentDeadlines({ ...ports, canAct });
  const commander = createCommander({ ...ports, runtime, canAct });
  const callMaker = createCallMaker({
    ...ports,
    runtime,
    flows: { dialOut: dialOutFlow, internal: internalFlow, echo: echoFlow },
    canAct,
    epoch,
  });
  /** Who looks for work, and what a commit must be about to have brought some. */
  const lookers: ReadonlyArray<readonly [looker: Looker, about: readonly Subject[]]> = [
    [callMaker, ['command']],
    [commander, ['command']],
    [agentDeadlines, ['agent', 'device']],
    [assigner, ['queue', 'agent', 'call', 'callback']],
    [dialer, ['campaign', 'target', 'attempt', 'reservation', 'call', 'callback', 'agent', 'trunk']],
  ];
  /** Also at each comparison: what nobody was woken for does not wait longer than that. */
  const wakeAll = () => {
    for (const [looker] of lookers) looker.wake();
  };
  let cancelNext: () => void = () => undefined;
  let isStopped = false;
  /** Since when the switch has been out of reach, in monotonic time; undefined while it is not. */
  let awaySince = ports.switch.isConnected ? undefined : clock.monotonicMs();
  let connections = 0;
  /** One stretch of control: the same lead, the same connection. */
  const controlNow = () => `${epoch()}/${connections}`;
  /** The stretch whose calls have been accounted for, and the connection on which they have heard that we are back. */
  let settledControl: string | undefined;
  let resumedConnection: number | undefined;
  let looksUnderWay = 0;
  /** Legs of which no row knew, since when they are being let go, in monotonic time. */
  const releasedAt = new Map<LegId, number>();
  /** Events that came before the live calls were read back: a call must be known before its end can be understood. */
  let early: SwitchEvent[] | undefined = [];

  const lookLater = (afterMs: number) => {
    cancelNext();
    cancelNext = timers.at(clock.now().getTime() + afterMs, () => look(true));
  };
  const look = (isByClock: boolean) => {
    if (isStopped) return;
    const goneInMs = awaySince === undefined ? 0 : awaySince + SWITCH_GONE_MS - clock.monotonicMs();
    lookLater(goneInMs > 0 ? Math.ceil(goneInMs) : RECONCILE_MS);
    if (epoch() === undefined) return;
    if (awaySince === undefined ? !ports.switch.isConnected : goneInMs > 0) return;
    const isGone = awaySince !== undefined;
    if (isByClock && looksUnderWay > 0) return;
    looksUnderWay += 1;
    // One after another: what is closed for want of a switch is closed before a switch that came back is compared.
    activity.run('reconcile', () =>
      mailboxes
        .deliver('reconcile', () => (isGone ? closeLost() : compare()))
        .finally(() => (looksUnderWay -= 1)),
    );
  };

  const reconcilePorts = {
    runtime,
    mailboxes,
    owner,
    log: ports.log,
    apologise: (legId: LegId) => release(legId),
    isKnownElsewhere: (legId: LegId) =>
      (inbound.owns(legId) && !releasedAt.has(legId)) || protocol.isDialing(legId),
  };

  const release = async (legId: LegId): Promise<void> => {
    const now = clock.monotonicMs();
    const since = releasedAt.get(legId);
    if (since === undefined) {
      releasedAt.set(legId, now);
      await inbound.release(legId, await legs.isOurs(legId));
    } else if (now - since > RELEASE_LIMIT_MS) {
      // The end of the sentence was not told to us: nobody is left in silence.
      await ports.switch.hangUp(legId);
    }
  };

  const compare = async (): Promise<void> => {
    const [control, connection] = [controlNow(), connections];
    await runtime.load();
    const missed = early ?? [];
    early = undefined;
    for (const event of missed) take(event);
    const strays = await reconcile(
      { ...reconcilePorts, switch: ports.switch },
      resumedConnection !== connection,
    );
    resumedConnection = connection;
    await tellOfDevices(await compareDevices(ports, await ports.switch.reachableDevices()));
    if (strays.length === 0) {
      settledControl = control;
      wakeAll();
    } else {
      lookLater(RELEASE_LOOK_MS);
    }
  };

  /** What becomes of a call whose agent's phone came or went, the call decides. */
  const tellOfDevices = async (touched: readonly TouchedCall[]): Promise<void> => {
    for (const { callId, staffId, deviceId, isReachable } of touched) {
      const event: TalkEvent = isReachable
        ? { type: 'phoneBack', staffId, deviceId }
        : { type: 'phoneLost', staffId };
      try {
        await runtime.tell(callId, event);
      } catch (error) {
        if (isDatabaseAway(error)) throw error;
        ports.log.error({ err: error, callId }, 'a call could not be told of a phone');
      }
    }
  };

  const closeLost = async (): Promise<void> => {
    if (awaySince === undefined) return;
    ports.log.error('the switch stays out of reach: its calls are closed');
    await reconcile({ ...reconcilePorts, switch: goneSwitch }, false);
  };

  const takeControl = (why: string) => {
    ports.log.info({ why, epoch: epoch() }, 'taking control of the calls');
    look(false);
  };

  /** Events of one leg are settled one after another; what its call hears is ordered by the runtime's own mailbox. */
  const settle = (event: Extract<SwitchEvent, { legId: string }>, work: () => Promise<void>) =>
    activity.run(event.type, () => mailboxes.deliver(`${event.legId}:owner`, work));
  /** A leg that we dialled is its attempt's; the others are known to their call only. */
  const hear = ({ legId, type }: Readonly<{ legId: LegId; type: 'ringing' | 'answered' }>) =>
    activity.run(type, async () => void (await runtime.hear(legId, { type })));

  const take = (event: SwitchEvent): void => {
    switch (event.type) {
      case 'connected':
        awaySince = undefined;
        connections += 1;
        activity.run('announcements', () => inbound.resume());
        return takeControl(event.switchRestarted ? 'the switch is a new one' : 'connected');
      case 'disconnected':
        ports.log.warn('the switch is out of reach');
        awaySince = clock.monotonicMs();
        connections += 1;
        return look(false);
      case 'digit':
        return activity.run(
          'digit',
          async () => void (await runtime.hear(event.legId, { type: 'digit', digit: event.digit })),
        );
      case 'played':
        return activity.run('played', async () => {
          if (!(await inbound.played(event.legId))) await runtime.heardPlayed(event.legId, event.playbackId);
        });
      case 'incoming':
        return settle(event, () => inbound.incoming(event));
      case 'device':
        return activity.run('device', async () =>
          tellOfDevices(await noteDevice(ports, event.deviceId, event.isReachable)),
        );
      case 'heldByPhone':
        return activity.run('held', async () => {
          const { legId, isHeld } = event;
          await runtime.hear(legId, { type: 'heldByPhone', isHeld });
        });
      case 'ringing':
        return owner.owns(event.legId) ? owner.progress(event.legId, 'ringing') : hear(event);
      case 'earlyMedia':
        if (owner.owns(event.legId)) return owner.progress(event.legId, 'earlyMedia');
        return activity.run(event.type, () => runtime.heardSound(event.legId));
      case 'answered':
        if (inbound.owns(event.legId)) return undefined;
        if (!owner.owns(event.legId)) return hear(event);
        return activity.run(event.type, () =>
          owner.answered(event.legId, (work) => mailboxes.deliver(`${event.legId}:owner`, work)),
        );
      case 'ended':
        releasedAt.delete(event.legId);
        return inbound.ended(event.legId)
          ? undefined
          : settle(event, async () => {
              if (owner.owns(event.legId)) return owner.ended(event.legId, event.end);
              await runtime.ended(event.legId, 'themselves', event.end);
            });
    }
  };
  const stopListening = ports.switch.onEvent((event) => {
    const isOfALeg = 'legId' in event;
    if (early && isOfALeg) early.push(event);
    else take(event);
  });
  const stopsWatching = lookers.map(([looker, about]) =>
    ports.events.onCommitted(() => looker.wake(), about),
  );
  if (ports.switch.isConnected) takeControl('started');

  return {
    get isLeading() {
      return epoch() !== undefined;
    },
    get liveCalls() {
      return runtime.liveCount;
    },
    wake: wakeAll,
    async stop() {
      isStopped = true;
      cancelNext();
      stopListening();
      for (const stopWatching of stopsWatching) stopWatching();
      for (const [looker] of lookers) looker.stop();
      await leadership.close();
      runtime.stop();
    },
  };
}
