import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { App } from './server.ts';

/** The first byte of a TLS connection: a handshake record (RFC 8446, 5.1). No HTTP request begins with it. */
const TLS_HANDSHAKE = 22;
/** Who says nothing at all is let go. */
const SILENCE_MS = 10_000;

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export interface Front {
  listen(options: Readonly<{ host: string; port: number }>): Promise<void>;
  close(): Promise<void>;
}

/**
 * One port that speaks http and https, told apart by the first byte a client sends: the same address serves a page
 * with and without a microphone, and there is no second port to open in a firewall. `upgrade` gets every request to
 * change protocol (the browser's phone).
 */
export function createFront(app: App, tls: Readonly<{ key: string; cert: string }>, upgrade: Upgrade): Front {
  const plain = app.server;
  const handle: RequestListener = (request, response) => void plain.emit('request', request, response);
  const secure = createHttpsServer({ ...tls, minVersion: 'TLSv1.2' }, handle);
  plain.on('upgrade', upgrade);
  secure.on('upgrade', upgrade);
  const open = new Set<Socket>();

  const front = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    socket.setTimeout(SILENCE_MS, () => socket.destroy());
    socket.once('data', (first) => {
      socket.setTimeout(0);
      socket.removeAllListeners('timeout');
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });

  return {
    listen: ({ host, port }) =>
      new Promise((resolve, reject) => {
        front.once('error', reject);
        front.listen(port, host, () => resolve());
      }),
    close: async () => {
      const closed = new Promise<void>((resolve) => front.close(() => resolve()));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
