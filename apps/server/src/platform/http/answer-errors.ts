import { commonErrors, type ErrorBody, type ErrorText } from '@suifang/contract/errors.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { isDatabaseAway } from '../db/away.ts';
import { AppError, errorsOf } from '../errors.ts';
import { fieldErrors } from './issue-text.ts';

const fail = errorsOf(commonErrors);

/** Errors of the framework itself (body too large, unreadable JSON, too many requests), by their HTTP status. */
const frameworkErrors: Readonly<Record<number, keyof typeof commonErrors>> = {
  400: 'request.unreadable',
  404: 'request.not-found',
  413: 'request.too-large',
  414: 'request.unreadable',
  415: 'request.unreadable',
  429: 'request.too-many',
};

/** Characters that PostgreSQL keeps in no text and in no JSON: U+0000, half of a pair. */
const unkeepable = new Set(['22021', '22P05']);
const isUnkeepable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && unkeepable.has(String(error.code));

function asAppError(error: unknown, request: FastifyRequest): AppError {
  if (error instanceof AppError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    // An address with an id that can be nobody's: there is no form in which something could be marked.
    if (error.validationContext === 'params') return fail('request.not-found');
    return fail('request.invalid', { fields: fieldErrors(error.validation) });
  }
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  const known = frameworkErrors[status];
  if (known) return fail(known);
  if (isUnkeepable(error)) return fail('request.invalid');
  if (isDatabaseAway(error)) {
    request.log.warn({ err: error }, 'the database cannot be reached');
    return fail('system.unavailable');
  }
  request.log.error({ err: error, route: request.routeOptions.url }, 'a request failed');
  return fail('system.fault', { details: { request: request.id } });
}

function fillIn(text: string, details: AppError['details']): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, key: string) => String(details[key] ?? placeholder));
}

/** The body that tells a person about an error, in both languages. */
export function errorBodyOf(error: AppError): ErrorBody {
  const { zh, en } = error.entry;
  const message: ErrorText = { zh: fillIn(zh, error.details), en: fillIn(en, error.details) };
  return {
    code: error.code,
    message,
    ...(error.fields ? { fields: error.fields } : {}),
    ...(Object.keys(error.details).length > 0 ? { details: error.details } : {}),
  };
}

async function answer(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const known = asAppError(error, request);
  // A route may be serialised by its own schemas; an error never is.
  return reply
    .serializer(JSON.stringify)
    .type('application/json; charset=utf-8')
    .code(known.entry.status)
    .send(errorBodyOf(known));
}

/** Answers an address that no route is looked for by: one that cannot be read, or that is too long. */
export function answerFrameworkError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  void answer(error, request, reply);
}

/** The only place where errors become answers. What is not an AppError is a fault: logged here, never shown. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(answer);
}
