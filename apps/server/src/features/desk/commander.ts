import type { DeskCommand } from '@suifang/contract/desk.ts';
import type { Signal } from '@suifang/callflow';
import type { Logger } from 'pino';
import type { Activity } from '../../platform/activity.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Db } from '../../schema.ts';
import { StepDeclined } from '../../telephony/registry.ts';
import type { CallRuntime } from '../../telephony/runtime.ts';
import { findReach } from '../agents/index.ts';
import type { QueueEvent } from '../queues/index.ts';
import {
  answerCommand,
  type CommandAnswer,
  findOpenOffer,
  findPhone,
  isOurs,
  type GivenCommand,
  readOpenCommands,
} from './command-store.ts';
import type { TalkCommand, TalkEvent, TalkFact } from './talk-states.ts';

/**
 * Carries out what desks ask of calls. The commands are rows: whoever gave one waits for its answer, and a command that
 * was given while nobody controlled the calls is carried out when somebody does, or is too old by then.
 */
export interface Commander {
  wake(): void;
  stop(): void;
}

type Ports = Readonly<{
  db: Db;
  clock: Clock;
  events: Events;
  activity: Activity;
  log: Logger;
  runtime: Pick<CallRuntime, 'tell'>;
  canAct: () => boolean;
}>;

/** Nobody waits longer for the answer to a click. */
export const COMMAND_LIMIT_MS = 8_000;
const RING_MS = 30_000;

export function createCommander(ports: Ports): Commander {
  const underWay = new Set<string>();
  let isStopped = false;

  const carryOut = async (given: GivenCommand): Promise<void> => {
    const answer = await answerOf(ports, given).catch((error: unknown): CommandAnswer => {
      if (error instanceof StepDeclined) return { why: 'not-free' };
      ports.log.error({ err: error, commandId: given.id }, 'a command could not be carried out');
      return { why: 'no-answer' };
    });
    await answerCommand(ports.db, given.id, answer, ports.clock.now());
    await ports.events.record(ports.db, [{ type: 'command.done', subjectId: given.id, data: {} }]);
  };

  return {
    wake() {
      if (isStopped || !ports.canAct()) return;
      ports.activity.run('commands', async () => {
        const since = new Date(ports.clock.now().getTime() - COMMAND_LIMIT_MS);
        const open = await readOpenCommands(ports.db, since);
        const fresh = open.filter(({ id }) => !underWay.has(id));
        for (const { id } of fresh) underWay.add(id);
        await Promise.all(fresh.map((given) => carryOut(given).finally(() => underWay.delete(given.id))));
      });
    },
    stop() {
      isStopped = true;
    },
  };
}

async function answerOf(ports: Ports, given: GivenCommand): Promise<CommandAnswer> {
  const { callId, staffId, command } = given;
  if (command.do === 'reject') {
    const party = await findOpenOffer(ports.db, callId, staffId);
    if (party === undefined) return { why: 'no-call' };
    const event: QueueEvent = { type: 'withdrawn', party, why: 'rejected' };
    return { why: (await ports.runtime.tell(callId, event)) === undefined ? 'no-call' : null };
  }
  const meant = await resolveCommand(ports.db, staffId, command);
  if (meant === undefined) return { why: 'not-free' };
  if (!(await isOurs(ports.db, callId))) return { why: 'not-now' };
  const event: TalkEvent = { type: 'commanded', by: staffId, command: meant };
  const facts = await ports.runtime.tell(callId, event);
  if (facts === undefined) return { why: 'no-call' };
  return { why: refusalIn(facts) };
}

function refusalIn(facts: readonly Signal[]): string | null {
  const refused = (facts as readonly TalkFact[]).find((fact) => fact.type === 'command.refused');
  return refused?.why ?? null;
}

/** Finds out where whoever is asked can be reached; undefined: nowhere now. */
async function resolveCommand(
  db: Db,
  staffId: string,
  command: Exclude<DeskCommand, { do: 'reject' }>,
): Promise<TalkCommand | undefined> {
  switch (command.do) {
    case 'transfer':
    case 'consult': {
      const { to } = command;
      if (to.kind === 'queue') return { do: 'toQueue', queueId: to.queueId };
      const phone = await findReach(db, to.staffId);
      return phone.kind === 'free'
        ? {
            do: command.do,
            to: { party: 'agent', staffId: to.staffId },
            reach: { kind: 'device', deviceId: phone.deviceId, staffId: to.staffId },
            ringMs: RING_MS,
            autoAnswer: phone.isAutoAnswer,
          }
        : undefined;
    }
    case 'join': {
      const deviceId = await findPhone(db, staffId);
      return deviceId === undefined
        ? undefined
        : {
            do: 'join',
            who: { party: 'supervisor', staffId },
            how: command.how,
            reach: { kind: 'device', deviceId, staffId },
            autoAnswer: true,
          };
    }
    default:
      return command;
  }
}
