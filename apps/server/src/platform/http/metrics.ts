import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { z } from 'zod';
import type { Health, PartHealth } from '../health/health.ts';
import type { App } from './server.ts';

const healthAnswer = z
  .object({
    isHealthy: z.boolean(),
    parts: z.record(z.string(), z.object({ isHealthy: z.boolean(), roundTripMs: z.number().int() })),
  })
  .meta({ id: 'SystemHealth' });

/** Figures that are read when they are asked for, by name and, where there are several, by label. */
export type Measure = Readonly<{
  name: string;
  help: string;
  label?: string;
  /** By value of the label; without a label the key is empty. Throwing leaves the figure out. */
  read: () => Promise<ReadonlyMap<string, number>>;
}>;

function addMeasure(registry: Registry, measure: Measure): void {
  const { name, help, label } = measure;
  const gauge: Gauge = new Gauge({
    name,
    help,
    labelNames: label === undefined ? [] : [label],
    registers: [registry],
    async collect() {
      gauge.reset();
      const values = await measure.read().catch(() => undefined);
      // A figure that cannot be read is missing: a nought would be a lie.
      if (!values) return gauge.remove();
      for (const [key, value] of values) gauge.set(label === undefined ? {} : { [label]: key }, value);
    },
  });
}

/** Members of a group as one part: who is not signed in learns no names. */
function withoutNames(parts: Readonly<Record<string, PartHealth>>): Record<string, PartHealth> {
  const joined: Record<string, PartHealth> = {};
  for (const [name, part] of Object.entries(parts)) {
    const [group = name] = name.split(':');
    const isHealthy = part.isHealthy && (joined[group]?.isHealthy ?? true);
    joined[group] = { ...part, isHealthy };
  }
  return joined;
}

/** Serves `/metrics` (Prometheus text), and a round trip to every part for watchers (`/health`) and for the web app. */
export function serveMetrics(app: App, health: Health, measures: readonly Measure[] = []): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const measure of measures) addMeasure(registry, measure);
  const duration = new Histogram({
    name: 'suifang_http_request_seconds',
    help: 'Duration of HTTP requests by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    duration.labels(request.method, route, String(reply.statusCode)).observe(reply.elapsedTime / 1000);
  });
  app.get(
    '/metrics',
    { config: { permission: 'system.metrics', isOpenToLoopback: true }, schema: { hide: true } },
    async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()),
  );
  const check = async () => {
    const parts = await health.check();
    return { isHealthy: Object.values(parts).every((part) => part.isHealthy), parts };
  };
  app.get(
    '/health',
    {
      config: { permission: 'public' },
      schema: {
        operationId: 'probeHealth',
        tags: ['system'],
        summary: 'A round trip to every part, for watchers: 503 when one does not answer',
        response: { 200: healthAnswer, 503: healthAnswer },
      },
    },
    async (_request, reply) => {
      const answer = await check();
      return reply.code(answer.isHealthy ? 200 : 503).send({ ...answer, parts: withoutNames(answer.parts) });
    },
  );
  app.get(
    '/api/health',
    {
      config: { permission: 'session', isUnattended: true },
      schema: { operationId: 'getHealth', tags: ['system'], response: { 200: healthAnswer } },
    },
    check,
  );
}
