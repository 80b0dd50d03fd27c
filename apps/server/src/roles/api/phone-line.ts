import { connect } from 'node:net';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import type { Upgrade } from '../../platform/http/front.ts';

/** What Asterisk's websocket needs of the browser's request (RFC 6455, 4.1); cookies and the like stay here. */
const HANDED_ON = [
  'upgrade',
  'connection',
  'sec-websocket-key',
  'sec-websocket-version',
  'sec-websocket-protocol',
  'sec-websocket-extensions',
] as const;

/**
 * Hands a browser's phone on to the switch's websocket, which listens on loopback only. Only for somebody who is signed
 * in, and from a page of ours. `findSignedIn` reads the cookie header.
 */
export function createPhoneLine(
  options: Readonly<{
    path: string;
    /** Base of the switch's HTTP, `http://host:port`. */
    switchUrl: string;
    findSignedIn: (cookies: string | undefined) => Promise<SignedIn | undefined>;
  }>,
): Upgrade {
  return (request, socket, head) => {
    socket.on('error', () => undefined);
    void admit(options, request).then(
      (isAdmitted) =>
        isAdmitted ? handOn(options.switchUrl, request, socket, head) : refuse(socket, '403 Forbidden'),
      () => refuse(socket, '503 Service Unavailable'),
    );
  };
}

async function admit(
  options: Parameters<typeof createPhoneLine>[0],
  { url, headers }: IncomingMessage,
): Promise<boolean> {
  if (url !== options.path || headers.upgrade?.toLowerCase() !== 'websocket') return false;
  const { origin, host } = headers;
  if (origin === undefined || host === undefined || new URL(origin).host !== host) return false;
  return (await options.findSignedIn(headers.cookie)) !== undefined;
}

function handOn(switchUrl: string, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const { hostname, port, host } = new URL(switchUrl);
  const line = connect(Number(port), hostname, () => {
    const lines = HANDED_ON.flatMap((name) => {
      const value = request.headers[name];
      return value === undefined ? [] : [`${name}: ${value}`];
    });
    line.write(['GET /ws HTTP/1.1', `Host: ${host}`, ...lines, '', ''].join('\r\n'));
    if (head.length > 0) line.write(head);
    socket.pipe(line).pipe(socket);
  });
  line.on('error', () => refuse(socket, '502 Bad Gateway'));
  line.on('close', () => socket.destroy());
  socket.on('close', () => line.destroy());
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
