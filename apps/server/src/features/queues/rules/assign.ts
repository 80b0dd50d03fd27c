import type { QueueSettings } from '@suifang/contract/queues.ts';

/**
 * Which free agent is offered which waiting caller. Pure: production, tests and benchmarks run the same one. It answers
 * what to offer now and when to look again although nothing has changed (a preference ends, a skill is relaxed).
 */

export type WaitingCaller = Readonly<{
  entryId: string;
  queueId: string;
  priority: number;
  /** Epoch ms. */
  enteredAt: number;
  /** Who is asked first (the agent who tried to reach them, then their substitute), and until when. */
  preferred: Readonly<{ staffIds: readonly string[]; until: number }> | undefined;
  /** Who did not take this caller already. */
  missedBy: ReadonlySet<string>;
  /**
   * Set for a patient whom a campaign has called: how many of that campaign's each agent has had today. Such patients
   * are spread evenly over the staff (平均分配), whatever the queue's own strategy.
   */
  spread: ReadonlyMap<string, number> | undefined;
}>;

export type FreeAgent = Readonly<{
  staffId: string;
  /** Epoch ms of the end of the last call, or of signing in. A pause does not change it. */
  idleSince: number;
  handledToday: number;
  skills: ReadonlyMap<string, number>;
  /** The queues this agent serves: place in the fixed order, and when they were last offered a caller of it. */
  queues: ReadonlyMap<string, Readonly<{ position: number; offeredAt: number }>>;
}>;

export type Offer = Readonly<{ entryId: string; staffIds: readonly string[] }>;
export type Assignment = Readonly<{ offers: readonly Offer[]; lookAgainAt: number | undefined }>;

export function assign(
  callers: readonly WaitingCaller[],
  agents: readonly FreeAgent[],
  queues: ReadonlyMap<string, QueueSettings>,
  now: number,
): Assignment {
  const free = new Map(agents.map((agent) => [agent.staffId, agent]));
  const offers: Offer[] = [];
  let lookAgainAt = Number.POSITIVE_INFINITY;
  for (const caller of inOrder(callers, queues)) {
    const queue = queues.get(caller.queueId);
    if (!queue) continue;
    if (free.size === 0) break;
    const chosen = choose(caller, queue, [...free.values()], now);
    if (chosen.length > 0) {
      offers.push({ entryId: caller.entryId, staffIds: chosen.map(({ staffId }) => staffId) });
      for (const { staffId } of chosen) free.delete(staffId);
    } else {
      lookAgainAt = Math.min(lookAgainAt, nextChange(caller, queue, now));
    }
  }
  return { offers, lookAgainAt: Number.isFinite(lookAgainAt) ? lookAgainAt : undefined };
}

/** Heavier queues first, then the caller's own priority, then who came first. */
function inOrder(
  callers: readonly WaitingCaller[],
  queues: ReadonlyMap<string, QueueSettings>,
): WaitingCaller[] {
  const weight = (caller: WaitingCaller) => queues.get(caller.queueId)?.weight ?? 0;
  return callers.toSorted(
    (a, b) => weight(b) - weight(a) || b.priority - a.priority || a.enteredAt - b.enteredAt,
  );
}

/** Where each caller stands in their own queue, by entry: 1 is next. The order is that in which callers are offered. */
export function placesOf(
  callers: readonly WaitingCaller[],
  queues: ReadonlyMap<string, QueueSettings>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const own of Map.groupBy(inOrder(callers, queues), ({ queueId }) => queueId).values())
    for (const [index, { entryId }] of own.entries()) places.set(entryId, index + 1);
  return places;
}

function choose(
  caller: WaitingCaller,
  queue: QueueSettings,
  free: readonly FreeAgent[],
  now: number,
): readonly FreeAgent[] {
  if (caller.preferred) {
    const owner = caller.preferred.staffIds
      .filter((staffId) => !caller.missedBy.has(staffId))
      .map((staffId) => free.find((agent) => agent.staffId === staffId))
      .find((agent) => agent !== undefined);
    if (owner) return [owner];
    if (now < caller.preferred.until) return [];
  }
  const able = free.filter((agent) => agent.queues.has(caller.queueId) && isAble(agent, caller, queue, now));
  const fresh = able.filter((agent) => !caller.missedBy.has(agent.staffId));
  // Everybody has let it ring once: better a second try than a caller nobody is asked about.
  const candidates = fresh.length > 0 ? fresh : able;
  const { spread } = caller;
  if (spread) return candidates.toSorted(bySpread(spread)).slice(0, 1);
  if (queue.strategy === 'ring_all') return candidates;
  return candidates.toSorted(byStrategy(queue, caller.queueId)).slice(0, 1);
}

function isAble(agent: FreeAgent, caller: WaitingCaller, queue: QueueSettings, now: number): boolean {
  const waited = now - caller.enteredAt;
  const less = Math.max(
    0,
    ...queue.relax.filter((step) => waited >= step.afterMs).map((step) => step.byLevels),
  );
  return queue.skills.every(({ skill, minLevel }) => {
    const level = agent.skills.get(skill);
    // However long somebody waits, who has not learned it at all is not asked.
    return level !== undefined && level >= minLevel - less;
  });
}

type Order = (a: FreeAgent, b: FreeAgent) => number;

const longestIdle: Order = (a, b) => a.idleSince - b.idleSince || a.staffId.localeCompare(b.staffId);

function bySpread(spread: ReadonlyMap<string, number>): Order {
  const calls = ({ staffId }: FreeAgent) => spread.get(staffId) ?? 0;
  return (a, b) => calls(a) - calls(b) || a.handledToday - b.handledToday || longestIdle(a, b);
}

function byStrategy(queue: QueueSettings, queueId: string): Order {
  const place = (agent: FreeAgent) => agent.queues.get(queueId) ?? { position: 0, offeredAt: 0 };
  const level = (agent: FreeAgent) =>
    queue.skills.reduce((sum, { skill }) => sum + (agent.skills.get(skill) ?? 0), 0);
  const orders: Readonly<Record<QueueSettings['strategy'], Order>> = {
    longest_idle: longestIdle,
    fewest_calls: (a, b) => a.handledToday - b.handledToday || longestIdle(a, b),
    round_robin: (a, b) => place(a).offeredAt - place(b).offeredAt || longestIdle(a, b),
    fixed_order: (a, b) => place(a).position - place(b).position,
    highest_skill: (a, b) => level(b) - level(a) || longestIdle(a, b),
    ring_all: longestIdle,
  };
  return orders[queue.strategy];
}

/** When this caller may be offered to somebody to whom it may not now. */
function nextChange(caller: WaitingCaller, queue: QueueSettings, now: number): number {
  const relaxed = queue.relax.map(({ afterMs }) => caller.enteredAt + afterMs);
  const preference = caller.preferred ? [caller.preferred.until] : [];
  return Math.min(...[...relaxed, ...preference].filter((at) => at > now), Number.POSITIVE_INFINITY);
}
