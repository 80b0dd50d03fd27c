import type { FastifyInstance } from 'fastify';

/** One line per API request. The route's pattern is logged, not the address: that may hold a name someone searched for. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url;
    if (!route?.startsWith('/api/')) return;
    request.log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime),
        staffId: request.signedIn?.id,
      },
      'request',
    );
  });
}
