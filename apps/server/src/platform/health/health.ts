/** The state of one part, found by a round trip to it. */
export type PartHealth = Readonly<{ isHealthy: boolean; roundTripMs: number }>;

/** Asks every part of the system whether it answers. A part registers a round trip: SQL, SIP OPTIONS, an ARI call. */
export interface Health {
  /** `probe` resolves when the part answered, and rejects when it did not. */
  register(part: string, probe: () => Promise<unknown>): void;
  /** Parts that come and go, each a line of its own (`trunk:<name>`): whether each answers, found in one round trip. */
  registerGroup(group: string, probe: () => Promise<ReadonlyMap<string, boolean>>): void;
  check(): Promise<Readonly<Record<string, PartHealth>>>;
}

const PROBE_LIMIT_MS = 3_000;

export function createHealth(): Health {
  const probes = new Map<string, () => Promise<unknown>>();
  const groups = new Map<string, () => Promise<ReadonlyMap<string, boolean>>>();
  /** `answer` is undefined when none came in time. */
  const ask = async <Answer>(
    probe: () => Promise<Answer>,
  ): Promise<Readonly<{ answer: Answer | undefined; part: PartHealth }>> => {
    const startedAt = performance.now();
    const limit = Promise.withResolvers<never>();
    const timer = setTimeout(() => limit.reject(new Error('no answer in time')), PROBE_LIMIT_MS);
    const [result] = await Promise.allSettled([Promise.race([probe(), limit.promise])]);
    clearTimeout(timer);
    const isHealthy = result.status === 'fulfilled';
    return {
      answer: isHealthy ? result.value : undefined,
      part: { isHealthy, roundTripMs: Math.round(performance.now() - startedAt) },
    };
  };
  const askGroup = async (group: string, probe: () => Promise<ReadonlyMap<string, boolean>>) => {
    const { answer, part } = await ask(probe);
    // Whatever stands between us and the group has a line of its own that says so.
    return [...(answer ?? [])].map(
      ([name, isHealthy]) => [`${group}:${name}`, { ...part, isHealthy }] as const,
    );
  };
  return {
    register(part, probe) {
      probes.set(part, probe);
    },
    registerGroup(group, probe) {
      groups.set(group, probe);
    },
    async check() {
      const parts = [...probes].map(async ([name, probe]) => [[name, (await ask(probe)).part] as const]);
      const members = [...groups].map(([group, probe]) => askGroup(group, probe));
      return Object.fromEntries((await Promise.all([...parts, ...members])).flat());
    },
  };
}
