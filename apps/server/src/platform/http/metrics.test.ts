import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { createHealth } from '../health/health.ts';
import { createHttpServer } from './server.ts';

async function serverWith(probes: Readonly<Record<string, () => Promise<unknown>>>) {
  const health = createHealth();
  for (const [part, probe] of Object.entries(probes)) health.register(part, probe);
  return createHttpServer({ log: pino({ level: 'silent' }), health, authenticate: async () => undefined });
}

test('watchers hear that every part answers', async () => {
  const app = await serverWith({ database: async () => 1, asterisk: async () => 'pong' });
  const answer = await app.inject({ url: '/health' });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    isHealthy: true,
    parts: { database: { isHealthy: true }, asterisk: { isHealthy: true } },
  });
});

test('one part that fails, or does not answer, makes the whole unwell and is named', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const app = await serverWith({
    database: async () => 1,
    asterisk: () => Promise.reject(new Error('away')),
    worker: () => new Promise(() => undefined),
  });
  await app.ready();
  const asked = app.inject({ url: '/health' });
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(60_000);
  const answer = await asked;
  vi.useRealTimers();
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toMatchObject({
    isHealthy: false,
    parts: {
      database: { isHealthy: true },
      asterisk: { isHealthy: false },
      worker: { isHealthy: false },
    },
  });
});

test('a program on this machine reads the figures: requests by route, never by what was asked for', async () => {
  const app = await serverWith({});
  app.get(
    '/api/things/:id',
    { config: { permission: 'public' }, schema: { operationId: 'readThing' } },
    () => 'thing',
  );
  await app.inject({ url: '/api/things/13900001001', remoteAddress: '127.0.0.1' });
  const figures = await app.inject({ url: '/metrics', remoteAddress: '127.0.0.1' });
  expect(figures.body).toContain('route="/api/things/:id",status="200"');
  expect(figures.body).not.toContain('13900001001');
  expect((await app.inject({ url: '/metrics', remoteAddress: '192.0.2.7' })).statusCode).toBe(401);
});
