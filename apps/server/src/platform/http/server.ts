import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Authenticate } from '../auth/signed-in.ts';
import type { Health } from '../health/health.ts';
import { answerErrors, answerFrameworkError } from './answer-errors.ts';
import { API_DOCS, describeApi } from './api-description.ts';
import { addGuard } from './guard.ts';
import { logRequests } from './log-requests.ts';
import { type Measure, serveMetrics } from './metrics.ts';
import { securityHeaders } from './security-headers.ts';
import { serveWebFiles } from './web-files.ts';

/** The server that features hang their routes on. Schemas of a route give the types of its handler. */
export type App = FastifyInstance<
  Server,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export type HttpServerOptions = Readonly<{
  log: FastifyBaseLogger;
  authenticate: Authenticate;
  health: Health;
  /** What `/metrics` tells beside the process's own figures. */
  measures?: readonly Measure[];
  /** Folder of the built web app; undefined: API only. */
  webRoot?: string;
  /** Requests per minute from one address to the API. */
  requestsPerMinute?: number;
}>;

const MEGABYTE = 1024 * 1024;

/**
 * Makes the HTTP server with everything that holds for all routes: who may use them, what goes wrong, what is logged,
 * how it is described. Routes are added afterwards; `app.ready()` fails when one of them declares no permission.
 */
export async function createHttpServer(options: HttpServerOptions): Promise<App> {
  const app: App = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // A proxy on this machine may say whom it speaks for; nobody else may.
    trustProxy: 'loopback',
    bodyLimit: 2 * MEGABYTE,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerFrameworkError,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  answerErrors(app);
  logRequests(app);
  await app.register(cookie);
  await app.register(helmet, securityHeaders);
  await app.register(compress, { threshold: 1024 });
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? 1_200,
    timeWindow: 60_000,
    allowList: (request) => !request.url.startsWith('/api/'),
  });
  await app.register(multipart, {
    limits: { files: 1, fileSize: 512 * MEGABYTE, fields: 20, fieldSize: MEGABYTE, parts: 21 },
  });
  addGuard(app, options.authenticate, (url) => (url.startsWith(API_DOCS) ? 'api.browse' : undefined));
  await describeApi(app);
  serveMetrics(app, options.health, options.measures);
  await serveWebFiles(app, options.webRoot);
  return app;
}
