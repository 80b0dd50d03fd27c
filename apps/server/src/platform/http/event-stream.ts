import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** One browser that listens. Messages go out in the order of `send`. */
export interface EventStream {
  /** `name` undefined: a plain message. `id` is what the browser repeats as `Last-Event-ID` when it comes back. */
  send(message: { name?: string; id?: number; data: unknown }): void;
  /** Keeps the connection, and the proxies on its way, from giving up. */
  beat(): void;
  end(): void;
  onClose(listener: () => void): void;
  /** For `reply.send`. */
  body: Readable;
}

// A browser that does not read for so long is cut off; it comes back and asks for what it missed.
const MAX_WAITING_BYTES = 512 * 1024;
const RETRY_MS = 2_000;

/** Turns an answer into a server-sent event stream (HTML standard, section 9.2). */
export function openEventStream(reply: FastifyReply): EventStream {
  const body = new Readable({ read: () => undefined });
  const write = (text: string): void => {
    if (body.destroyed || body.readableEnded) return;
    if (body.readableLength > MAX_WAITING_BYTES) body.destroy();
    else body.push(text);
  };
  reply
    .type('text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no');
  write(`retry: ${RETRY_MS}\n\n`);
  return {
    send({ name, id, data }) {
      const head = `${id === undefined ? '' : `id: ${id}\n`}${name ? `event: ${name}\n` : ''}`;
      write(`${head}data: ${JSON.stringify(data)}\n\n`);
    },
    beat: () => write(':\n\n'),
    end: () => void (body.destroyed || body.push(null)),
    onClose: (listener) => void body.once('close', listener),
    body,
  };
}
