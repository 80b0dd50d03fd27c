import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { z } from 'zod';
import type { Health } from '../health/health.ts';
import type { App } from './server.ts';

const healthAnswer = z
  .object({
    isHealthy: z.boolean(),
    parts: z.record(z.string(), z.object({ isHealthy: z.boolean(), roundTripMs: z.number().int() })),
  })
  .meta({ id: 'SystemHealth' });

/** Serves `/metrics` (Prometheus text) and `/health` (a round trip to every part; 503 when one does not answer). */
export function serveMetrics(app: App, health: Health): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
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
  app.get(
    '/health',
    {
      config: { permission: 'public' },
      schema: {
        operationId: 'getHealth',
        tags: ['system'],
        summary: 'A round trip to every part',
        response: { 200: healthAnswer, 503: healthAnswer },
      },
    },
    async (_request, reply) => {
      const parts = await health.check();
      const isHealthy = Object.values(parts).every((part) => part.isHealthy);
      return reply.code(isHealthy ? 200 : 503).send({ isHealthy, parts });
    },
  );
}
