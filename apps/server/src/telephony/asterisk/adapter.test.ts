import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { createAmi } from './ami.ts';
import { createAsteriskSwitch } from './adapter.ts';

/** An Asterisk that answers every request and lets no channel enter its application, as one that is stuck does. */
async function startStuckAsterisk() {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const asked: string[] = [];
  server.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      const request = JSON.parse(data.toString('utf8')) as {
        request_id: string;
        method: string;
        uri: string;
      };
      asked.push(`${request.method} ${request.uri}`);
      const answer = { type: 'RESTResponse', status_code: 200, reason_phrase: 'OK', message_body: '{}' };
      socket.send(JSON.stringify({ ...answer, request_id: request.request_id }));
    });
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}

test('a leg that never enters the application is given up instead of waited for', async () => {
  const stuck = await startStuckAsterisk();
  const asterisk = createAsteriskSwitch({
    url: stuck.url,
    user: 'suifang',
    password: 'secret',
    app: 'suifang',
    ami: createAmi('tcp://a:b@127.0.0.1:1'),
    enterLimitMs: 20,
    onReplaced: () => undefined,
  });
  const connected = new Promise<void>((resolve) => {
    asterisk.onEvent((event) => event.type === 'connected' && resolve());
  });
  asterisk.open();
  await connected;
  const trunkId = '01a20000-0000-7000-8000-000000000000';
  await expect(asterisk.createLeg('leg', { trunkId, number: '19999990000' }, {})).rejects.toThrow(
    'did not enter',
  );
  expect(
    stuck.asked.some((request) => request.startsWith('POST') && request.includes('channels/create')),
  ).toBe(true);
  asterisk.close();
  stuck.close();
});
