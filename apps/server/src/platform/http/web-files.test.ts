import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHealth } from '../health/health.ts';
import { type App, createHttpServer } from './server.ts';

const webRoot = mkdtempSync(path.join(os.tmpdir(), 'suifang-web-'));
const health = createHealth();
let app: App;

beforeAll(async () => {
  mkdirSync(path.join(webRoot, 'assets'));
  writeFileSync(path.join(webRoot, 'index.html'), '<title>随访中心</title>');
  writeFileSync(path.join(webRoot, 'assets/index-abc.js'), 'export {}');
  const log = pino({ level: 'silent' });
  app = await createHttpServer({ log, health, webRoot, authenticate: async () => undefined });
  await app.ready();
});
afterAll(() => rmSync(webRoot, { recursive: true }));

test('every page of the web app is the same file, which browsers ask for anew', async () => {
  for (const url of ['/', '/staff?page=2', '/campaigns/1']) {
    const response = await app.inject(url);
    expect([response.statusCode, response.body]).toEqual([200, '<title>随访中心</title>']);
    expect(response.headers['cache-control']).toBe('no-cache');
  }
});

test('files whose name holds their hash are kept for ever', async () => {
  const { headers } = await app.inject('/assets/index-abc.js');
  expect(headers['cache-control']).toContain('immutable');
});

test('a file that is not there is not answered with the page', async () => {
  for (const url of ['/assets/index-old.js', '/api/nowhere', '/../keys.json', '/%2e%2e/keys.json']) {
    expect((await app.inject(url)).statusCode).toBeGreaterThanOrEqual(400);
  }
});

test('pages may run only our own scripts and be framed by nobody', async () => {
  const policy = String((await app.inject('/')).headers['content-security-policy']);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('health tells which part does not answer, and nothing about why', async () => {
  health.register('fine', async () => 1);
  expect((await app.inject('/health')).statusCode).toBe(200);
  health.register('line', () => Promise.reject(new Error('the password of the line')));
  const response = await app.inject('/health');
  expect(response.statusCode).toBe(503);
  expect(response.json()).toMatchObject({
    isHealthy: false,
    parts: { fine: { isHealthy: true }, line: { isHealthy: false } },
  });
  expect(response.body).not.toContain('password');
});
