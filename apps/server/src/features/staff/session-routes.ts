import { permissionsOf } from '@suifang/contract/permissions.ts';
import { credentials, type CurrentStaff, currentStaff, passwordChange } from '@suifang/contract/staff.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { Passwords } from '../../platform/auth/passwords.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import type { App } from '../../platform/http/server.ts';
import { giveSessionCookie, takeSessionCookie } from './authenticate.ts';
import { IDLE_LIMIT_MS } from './rules.ts';
import { changeOwnPassword } from './service.ts';
import { signIn, signOut, signOutEverywhere } from './sessions.ts';

const tags = ['session'];
const nothing = z.undefined().describe('Done');

function present(staff: SignedIn): CurrentStaff {
  const { id, login, name, role, mustChangePassword } = staff;
  const permissions = [...permissionsOf[role]];
  return { id, login, name, role, permissions, mustChangePassword, idleLimitMs: IDLE_LIMIT_MS };
}

/** Signing in and out, and one's own password. */
export function sessionRoutes(
  app: App,
  ports: Pick<Context, 'db' | 'clock' | 'ids' | 'audit' | 'vault' | 'events'> & { passwords: Passwords },
): void {
  app.post(
    '/api/session',
    {
      config: { permission: 'public', rateLimit: { max: 60, timeWindow: 60_000 } },
      schema: { operationId: 'signIn', tags, body: credentials, response: { 200: currentStaff } },
    },
    async (request, reply) => {
      const { token, staff } = await signIn(ports, {
        ...request.body,
        address: request.ip,
        userAgent: request.headers['user-agent'] ?? '',
      });
      giveSessionCookie(reply, token);
      return present(staff);
    },
  );
  app.get(
    '/api/session',
    {
      config: { permission: 'session' },
      schema: { operationId: 'getSession', tags, response: { 200: currentStaff } },
    },
    async (request) => present(request.staff),
  );
  app.delete(
    '/api/session',
    {
      config: { permission: 'session' },
      schema: { operationId: 'signOut', tags, response: { 204: nothing } },
    },
    async (request, reply) => {
      await signOut(ports, request.staff, request.actor);
      takeSessionCookie(reply);
      return reply.code(204).send();
    },
  );
  app.delete(
    '/api/session/everywhere',
    {
      config: { permission: 'session' },
      schema: { operationId: 'signOutEverywhere', tags, response: { 204: nothing } },
    },
    async (request, reply) => {
      await ports.db
        .transaction()
        .execute((trx) => signOutEverywhere(ports, trx, request.actor, request.staff.id));
      takeSessionCookie(reply);
      return reply.code(204).send();
    },
  );
  app.put(
    '/api/session/password',
    {
      config: { permission: 'session', rateLimit: { max: 20, timeWindow: 60_000 } },
      schema: { operationId: 'changeOwnPassword', tags, body: passwordChange, response: { 204: nothing } },
    },
    async (request, reply) => {
      await changeOwnPassword(ports, request.staff, request.actor, request.body);
      return reply.code(204).send();
    },
  );
}
