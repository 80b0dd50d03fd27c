import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createHealth } from '../health/health.ts';
import { createHttpServer } from './server.ts';

const createServer = () =>
  createHttpServer({
    log: pino({ level: 'silent' }),
    health: createHealth(),
    authenticate: async () => undefined,
  });
const described = { operationId: 'readThing' };

test('a route that does not say who may use it stops the server from booting', async () => {
  const app = await createServer();
  expect(() => app.get('/api/things', { schema: described }, () => 1)).toThrow(
    'declares no known permission',
  );
});

test('a route with a permission that does not exist stops the server from booting', async () => {
  const app = await createServer();
  const config = { permission: 'things.raed' as 'public' };
  expect(() => app.get('/api/things', { config, schema: described }, () => 1)).toThrow(
    'declares no known permission',
  );
});

test('a route without a name for the API description stops the server from booting', async () => {
  const app = await createServer();
  expect(() => app.get('/api/things', { config: { permission: 'public' } }, () => 1)).toThrow('operationId');
});

test('a change that a page of another host asks for is refused', async () => {
  const app = await createServer();
  app.post('/api/things', { config: { permission: 'public' }, schema: described }, () => 'made');
  const post = (origin: string) =>
    app.inject({ method: 'POST', url: '/api/things', headers: { host: 'suifang.example', origin } });
  expect((await post('http://suifang.example')).statusCode).toBe(200);
  expect((await post('http://elsewhere.example')).json()).toMatchObject({ code: 'request.foreign-page' });
  expect((await post('null')).statusCode).toBe(403);
});

test('only this machine reads the metrics without signing in', async () => {
  const app = await createServer();
  const ask = (remoteAddress: string) => app.inject({ url: '/metrics', remoteAddress });
  expect((await ask('127.0.0.1')).body).toContain('suifang_http_request_seconds');
  expect((await ask('192.0.2.1')).statusCode).toBe(401);
  const forwarded = { 'x-forwarded-for': '192.0.2.1' };
  const proxied = await app.inject({ url: '/metrics', remoteAddress: '127.0.0.1', headers: forwarded });
  expect(proxied.statusCode).toBe(401);
});
