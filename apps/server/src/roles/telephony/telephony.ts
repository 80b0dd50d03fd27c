import type pg from 'pg';
import type { Context } from '../../context.ts';
import {
  createAttemptLegs,
  createAttemptOwner,
  createDialer,
  createDialProtocol,
} from '../../features/campaigns/dialer/index.ts';
import { lines, outreachFlows } from '../../features/outreach/index.ts';
import type { Activity } from '../../platform/activity.ts';
import type { Timers } from '../../platform/clock.ts';
import { lead } from '../../platform/db/leader.ts';
import { createMailboxes } from '../../platform/mailbox.ts';
import { createInbound } from '../../telephony/inbound.ts';
import type { Switch, SwitchEvent } from '../../telephony/port.ts';
import { reconcile } from '../../telephony/reconcile.ts';
import { createRuntime } from '../../telephony/runtime.ts';

export type TelephonyPorts = Pick<Context, 'db' | 'clock' | 'ids' | 'vault' | 'events' | 'log'> &
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
  /** Whether this process leads and hears the switch: only then does it dial. */
  readonly isInControl: boolean;
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
  const flows = new Map(outreachFlows(ports).map((flow) => [flow.name, flow]));
  const runtime = createRuntime({ ...ports, mailboxes, flows, epoch, holdPrompt: () => sound(lines.hold) });
  const dialerPorts = { ...ports, runtime, leader: { epoch }, lineFreed: () => dialer.wake() };
  const legs = createAttemptLegs(dialerPorts);
  const protocol = createDialProtocol(dialerPorts, legs);
  const dialer = createDialer(dialerPorts, protocol);
  const owner = createAttemptOwner(
    { ...dialerPorts, holdPrompt: () => sound(lines.hold) },
    legs,
    (attemptId) => protocol.isDialing(attemptId),
  );
  const inbound = createInbound({ switch: ports.switch, announcement: () => sound(lines.incoming) });
  let cancelNext: () => void = () => undefined;
  let isStopped = false;
  let hasControl = false;
  /** Events that came before the live calls were read back: a call must be known before its end can be understood. */
  let early: SwitchEvent[] | undefined = [];

  const isInControl = () => epoch() !== undefined && ports.switch.isConnected;

  const look = (resume: boolean) => {
    cancelNext();
    if (isStopped) return;
    cancelNext = timers.at(clock.now().getTime() + RECONCILE_MS, () => look(false));
    if (!isInControl()) return;
    activity.run('reconcile', async () => {
      await runtime.load();
      const missed = early ?? [];
      early = undefined;
      for (const event of missed) take(event);
      await reconcile(
        {
          switch: ports.switch,
          runtime,
          mailboxes,
          owner,
          apologise: (legId) => inbound.release(legId),
          isKnownElsewhere: (legId) => inbound.owns(legId) || protocol.isDialing(legId),
        },
        resume,
      );
      hasControl = true;
      dialer.wake();
    });
  };

  const takeControl = (why: string) => {
    ports.log.info({ why, epoch: epoch() }, 'taking control of the calls');
    look(!hasControl || why === 'connected');
  };

  /** Events of one leg are settled one after another; what its call hears is ordered by the runtime's own mailbox. */
  const settle = (event: Extract<SwitchEvent, { legId: string }>, work: () => Promise<void>) =>
    activity.run(event.type, () => mailboxes.deliver(`${event.legId}:owner`, work));

  const take = (event: SwitchEvent): void => {
    switch (event.type) {
      case 'connected':
        hasControl = hasControl && !event.switchRestarted;
        return takeControl('connected');
      case 'disconnected':
        ports.log.warn('the switch is out of reach');
        return;
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
      case 'ringing':
        return settle(event, () => owner.ringing(event.legId));
      case 'earlyMedia':
        return settle(event, () => owner.earlyMedia(event.legId));
      case 'answered':
        return inbound.owns(event.legId) ? undefined : settle(event, () => owner.answered(event.legId));
      case 'ended':
        return inbound.ended(event.legId)
          ? undefined
          : settle(event, () => owner.ended(event.legId, event.end));
    }
  };
  const stopListening = ports.switch.onEvent((event) => {
    const isOfALeg = event.type !== 'connected' && event.type !== 'disconnected';
    if (early && isOfALeg) early.push(event);
    else take(event);
  });
  const stopWatching = ports.events.onCommitted(() => dialer.wake());
  if (ports.switch.isConnected) takeControl('started');

  return {
    get isInControl() {
      return isInControl();
    },
    get liveCalls() {
      return runtime.liveCount;
    },
    wake: () => dialer.wake(),
    async stop() {
      isStopped = true;
      cancelNext();
      stopListening();
      stopWatching();
      dialer.stop();
      await leadership.close();
      runtime.stop();
    },
  };
}
