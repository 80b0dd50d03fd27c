import { readFileSync } from 'node:fs';
import https from 'node:https';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePorts } from '../../../../../runtime/free-ports.ts';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { ensureTlsFiles } from '../../roles/supervisor/tls-files.ts';
import { createFront, type Front } from './front.ts';

let api: TestApi;
let front: Front;
let port = 0;
let cert = '';
const folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-front-'));

beforeAll(async () => {
  api = await createTestApi();
  const tls = { certFile: path.join(folder, 'cert.pem'), keyFile: path.join(folder, 'key.pem') };
  await ensureTlsFiles({ tls });
  cert = readFileSync(tls.certFile, 'utf8');
  front = createFront(api.app, { cert, key: readFileSync(tls.keyFile, 'utf8') }, (_request, socket) =>
    socket.end('HTTP/1.1 101 Switching\r\n\r\n'),
  );
  [port = 0] = await freePorts(1);
  await front.listen({ host: '127.0.0.1', port });
});
afterAll(async () => {
  await front.close();
  await api.close();
  rmSync(folder, { recursive: true });
});

async function getSecurely(url: string): Promise<{ status: number; cookies: string[]; body: string }> {
  const request = https.request(url, { ca: cert, method: 'GET' });
  request.end();
  const [response] = (await once(request, 'response')) as [import('node:http').IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode ?? 0,
    cookies: response.headers['set-cookie'] ?? [],
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

test('one port answers http and https, the latter with a certificate that names this machine', async () => {
  const plain = await fetch(`http://127.0.0.1:${port}/api/instance`);
  const secure = await getSecurely(`https://127.0.0.1:${port}/api/instance`);
  expect(secure.status).toBe(plain.status);
  expect(secure.body).toBe(await plain.text());
});

test('many at once, both kinds mixed, are all answered', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, async (_, index) =>
      index % 2 === 0
        ? (await fetch(`http://127.0.0.1:${port}/api/instance`)).status
        : (await getSecurely(`https://localhost:${port}/api/instance`)).status,
    ),
  );
  expect(new Set(answers).size).toBe(1);
});
