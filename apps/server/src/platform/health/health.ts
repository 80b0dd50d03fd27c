/** The state of one part, found by a round trip to it. */
export type PartHealth = Readonly<{ isHealthy: boolean; roundTripMs: number }>;

/** Asks every part of the system whether it answers. A part registers a round trip: SQL, SIP OPTIONS, an ARI call. */
export interface Health {
  /** `probe` resolves when the part answered, and rejects when it did not. */
  register(part: string, probe: () => Promise<unknown>): void;
  check(): Promise<Readonly<Record<string, PartHealth>>>;
}

const PROBE_LIMIT_MS = 3_000;

export function createHealth(): Health {
  const probes = new Map<string, () => Promise<unknown>>();
  const ask = async (probe: () => Promise<unknown>): Promise<PartHealth> => {
    const startedAt = performance.now();
    const limit = Promise.withResolvers<never>();
    const timer = setTimeout(() => limit.reject(new Error('no answer in time')), PROBE_LIMIT_MS);
    const isHealthy = await Promise.race([probe(), limit.promise]).then(
      () => true,
      () => false,
    );
    clearTimeout(timer);
    return { isHealthy, roundTripMs: Math.round(performance.now() - startedAt) };
  };
  return {
    register(part, probe) {
      probes.set(part, probe);
    },
    async check() {
      const entries = [...probes].map(async ([part, probe]) => [part, await ask(probe)] as const);
      return Object.fromEntries(await Promise.all(entries));
    },
  };
}
