import { Readable } from 'node:stream';
import { liveEvent } from '@suifang/contract/events.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { Authenticate } from '../../platform/auth/signed-in.ts';
import { createTail, type Tail } from '../../platform/events/tail.ts';
import { type EventStream, openEventStream } from '../../platform/http/event-stream.ts';
import type { App } from '../../platform/http/server.ts';
import { listen } from './listener.ts';

// What a handler answers is the stream; what the description shows is one message of it.
const streamed = z.union([liveEvent, z.instanceof(Readable)]);
const seq = z.coerce.number().int().min(0).optional();

/** The live event stream: one per page, replayed from where the browser left off. */
export function liveRoutes(
  app: App,
  ports: Pick<Context, 'db' | 'events' | 'clock'> & { authenticate: Authenticate },
  options: { heartbeatMs: number } = { heartbeatMs: 15_000 },
): void {
  const open = new Set<EventStream>();
  let tail: Promise<Tail> | undefined;
  const openTail = (): Promise<Tail> => {
    tail ??= createTail(ports).catch((error: unknown) => {
      tail = undefined;
      throw error;
    });
    return tail;
  };
  app.addHook('preClose', async () => {
    // A browser that does not read must not hold up the end; it comes back by itself.
    for (const { body } of open) body.destroy();
    if (tail) (await tail).close();
  });

  app.get(
    '/api/events',
    {
      config: { permission: 'session', isUnattended: true },
      compress: false,
      schema: {
        operationId: 'streamEvents',
        tags: ['live'],
        summary: 'What happens, as server-sent events',
        description:
          'Plain messages carry a LiveEvent. `opened` comes first; `reset` says that too much was missed and ' +
          'everything should be loaded anew; `signed-out` says that the session has ended.',
        querystring: z.object({ after: seq }),
        headers: z.object({ 'last-event-id': seq }),
        response: {
          200: { description: 'The stream', content: { 'text/event-stream': { schema: streamed } } },
        },
      },
    },
    async (request, reply) => {
      let { staff } = request;
      const live = await openTail();
      const stream = openEventStream(reply);
      const beat = async (): Promise<void> => {
        stream.beat();
        const now = await ports.authenticate(request, false);
        if (now) {
          staff = now;
        } else {
          stream.send({ name: 'signed-out', data: {} });
          stream.end();
        }
      };
      // The database is away: nothing can happen, and nothing is told, until it is back.
      const heartbeat = setInterval(() => void beat().catch(() => undefined), options.heartbeatMs);
      open.add(stream);
      stream.onClose(() => {
        clearInterval(heartbeat);
        open.delete(stream);
      });
      const after = request.headers['last-event-id'] ?? request.query.after;
      listen({ events: ports.events, tail: live }, stream, () => staff, after).catch((error: unknown) => {
        request.log.warn({ err: error }, 'the event stream could not be replayed');
        stream.end();
      });
      return reply.send(stream.body);
    },
  );
}
