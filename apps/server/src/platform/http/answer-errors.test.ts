import { commonErrors } from '@suifang/contract/errors.ts';
import { pino } from 'pino';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { errorsOf } from '../errors.ts';
import { createHealth } from '../health/health.ts';
import { type App, createHttpServer } from './server.ts';

const fail = errorsOf(commonErrors);
const lines: string[] = [];
let app: App;

const body = z.object({
  name: z.string().min(1).max(5),
  age: z.number().int().min(0),
  phones: z.array(z.object({ number: z.string().regex(/^\d+$/) })).min(1),
  even: z.number().refine((value) => value % 2 === 0, { params: { zh: '应是双数', en: 'Must be even' } }),
});

beforeAll(async () => {
  app = await createHttpServer({
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
    health: createHealth(),
    authenticate: async () => undefined,
  });
  const config = { permission: 'public' } as const;
  app.post('/api/person', { config, schema: { operationId: 'a', body } }, () => 'kept');
  app.get('/api/broken', { config, schema: { operationId: 'b' } }, async () => {
    throw new Error('the secret of 王桂芳');
  });
  app.get('/api/away', { config, schema: { operationId: 'c' } }, async () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  });
  app.get('/api/conflict', { config, schema: { operationId: 'd' } }, async () => {
    throw fail('request.conflict');
  });
  app.get(
    '/api/person/:id',
    { config, schema: { operationId: 'e', params: z.object({ id: z.uuid() }) } },
    async () => 'there',
  );
  await app.ready();
});

test('every wrong field of a form is named with a sentence in both languages', async () => {
  const payload = { name: '', age: 1.5, phones: [{ number: 'x' }], even: 3 };
  const response = await app.inject({ method: 'POST', url: '/api/person', payload });
  expect(response.statusCode).toBe(400);
  const { code, fields } = response.json<{ code: string; fields: { path: string; message: object }[] }>();
  expect(code).toBe('request.invalid');
  expect(Object.fromEntries(fields.map((field) => [field.path, field.message]))).toEqual({
    name: { zh: '不能为空', en: 'Must not be empty' },
    age: { zh: '类型不对', en: 'Not the right kind of value' },
    'phones.0.number': { zh: '格式不对', en: 'Not in the right form' },
    even: { zh: '应是双数', en: 'Must be even' },
  });
});

test('an address with an id that nobody can have is not found, as with one that nobody has', async () => {
  const response = await app.inject('/api/person/xyz');
  expect(response.statusCode).toBe(404);
  expect(response.json()).toMatchObject({ code: 'request.not-found' });
  const known = await app.inject('/api/person/01a20880-f6b1-7c7d-9eba-e9bf71f9adab');
  expect(known.statusCode).toBe(200);
});

test('a field that is left out is asked for', async () => {
  const response = await app.inject({ method: 'POST', url: '/api/person', payload: {} });
  const { fields } = response.json<{ fields: { path: string; message: { zh: string } }[] }>();
  expect(fields.find(({ path }) => path === 'name')?.message.zh).toBe('请填写');
});

test('a fault is logged under the number the person is told, and shows nothing of itself', async () => {
  const response = await app.inject('/api/broken');
  expect(response.statusCode).toBe(500);
  const { details } = response.json<{ details: { request: string } }>();
  expect(response.body).not.toContain('王桂芳');
  expect(lines.some((line) => line.includes(details.request) && line.includes('a request failed'))).toBe(
    true,
  );
});

test('a database that is away is told as a moment to wait', async () => {
  const response = await app.inject('/api/away');
  expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([503, 'system.unavailable']);
});

test('unknown addresses, unreadable JSON and too much of it get the same shape', async () => {
  const codes = await Promise.all([
    app.inject('/api/nowhere'),
    app.inject({
      method: 'POST',
      url: '/api/person',
      payload: '{',
      headers: { 'content-type': 'application/json' },
    }),
    app.inject({ method: 'POST', url: '/api/person', payload: { name: 'x'.repeat(3_000_000) } }),
    app.inject('/api/conflict'),
  ]);
  expect(codes.map((response) => [response.statusCode, response.json<{ code: string }>().code])).toEqual([
    [404, 'request.not-found'],
    [400, 'request.unreadable'],
    [413, 'request.too-large'],
    [409, 'request.conflict'],
  ]);
});

test('the log names the route, not the words that were searched for', async () => {
  await app.inject('/api/conflict?q=%E7%8E%8B%E6%A1%82%E8%8A%B3');
  const line = lines.findLast((entry) => entry.includes('"route":"/api/conflict"'));
  expect(line).toBeDefined();
  expect(lines.join('')).not.toContain('%E7%8E%8B');
});
