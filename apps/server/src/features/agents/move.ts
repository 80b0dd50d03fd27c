import type { Events } from '../../platform/events/events.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../schema.ts';
import { agentFlow, type AgentEvent, type AgentState } from './rules/agent-state.ts';
import { findInCall, lockAgent, writeAgent } from './store.ts';

export type Move = Readonly<{ before: AgentState; after: AgentState }>;

type MovePorts = Readonly<{ events: Events; clock: Clock }>;

/**
 * Feeds an event to an agent's state, within the caller's transaction: the state row is locked until it ends, so two
 * events of one agent never overlap. What does not fit the state changes nothing; the answer says so. undefined: the
 * person is no agent.
 */
export async function moveAgent(
  ports: MovePorts,
  trx: Db,
  staffId: string,
  event: AgentEvent,
  options: Readonly<{ actorId?: string; deviceId?: string | null }> = {},
): Promise<Move | undefined> {
  const agent = await lockAgent(trx, staffId);
  if (!agent) return undefined;
  const at = ports.clock.now();
  const isReachable = options.deviceId === undefined ? agent.isReachable : false;
  const meant: AgentEvent =
    event.type === 'callEnded' && event.wrapUpMs !== 0 && agent.wrapUpMs !== undefined
      ? { ...event, wrapUpMs: agent.wrapUpMs }
      : event;
  const input = { isReachable, missesAllowed: agent.missesAllowed };
  const { state: after, facts } = agentFlow.step(input, agent.state, meant, at.getTime());
  const fact = facts.find((one) => one.type === 'agent.moved');
  if (after === agent.state && !fact && options.deviceId === undefined) return { before: agent.state, after };
  await writeAgent(trx, staffId, agent.state, after, fact, {
    at,
    actorId: options.actorId,
    ...(options.deviceId !== undefined && { deviceId: options.deviceId }),
  });
  await ports.events.record(trx, [
    { type: 'agent.changed', subjectId: staffId, data: { state: after.at, cause: fact?.cause ?? null } },
  ]);
  return { before: agent.state, after };
}

/**
 * A call is over without a word to those it kept busy: who talked wraps up for `wrapUpMs`, whose phone rang or was to
 * ring is free again, and has missed nothing. Answers who talked, who was in it longest first.
 */
export async function freeAgents(
  ports: MovePorts,
  trx: Db,
  call: Readonly<{ callId: string; wrapUpMs: number }>,
): Promise<string[]> {
  const { callId, wrapUpMs } = call;
  const talked: string[] = [];
  for (const staffId of await findInCall(trx, callId)) {
    await moveAgent(ports, trx, staffId, { type: 'released', callId, why: 'caller-left' });
    const ended = await moveAgent(ports, trx, staffId, { type: 'callEnded', callId, wrapUpMs });
    if (ended?.before.at === 'talking' || ended?.before.at === 'hold') talked.push(staffId);
  }
  return talked;
}
