import { type Access, hasPermission, permissions } from '@suifang/contract/permissions.ts';
import { commonErrors } from '@suifang/contract/errors.ts';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import type { Actor } from '../audit/audit.ts';
import type { Authenticate, SignedIn } from '../auth/signed-in.ts';
import { errorsOf } from '../errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route. The server does not boot while a route lacks it. */
    permission: Access;
    /** Also open, without a session, to programs on this machine. */
    isOpenToLoopback?: true;
    /** The page asks for it by itself: it does not keep anybody signed in. */
    isUnattended?: true;
  }
  interface FastifyRequest {
    signedIn: SignedIn | undefined;
    /** Who is signed in; throws `session.missing` on a public route that nobody signed in to. */
    readonly staff: SignedIn;
    /** The same person as the audit chain names them. */
    readonly actor: Actor;
  }
}

const fail = errorsOf(commonErrors);
const known: ReadonlySet<string> = new Set<Access>([...permissions, 'public', 'session']);
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Throws when a route does not say who may use it, so that a forgotten permission never reaches a running server. */
function assertDeclared(route: RouteOptions): void {
  const permission = route.config?.permission;
  if (permission === undefined || !known.has(permission)) {
    throw new Error(`route ${String(route.method)} ${route.url} declares no known permission`);
  }
  const { operationId, hide } = (route.schema ?? {}) as { operationId?: string; hide?: boolean };
  if (!hide && !operationId) {
    throw new Error(`route ${String(route.method)} ${route.url} has no operationId`);
  }
}

/** A browser sends `Origin` with every change; a page of another host must not act for the person signed in here. */
function assertOwnPage(request: FastifyRequest): void {
  const origin = request.headers.origin;
  if (safeMethods.has(request.method) || origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.host) throw fail('request.foreign-page');
}

async function admit(request: FastifyRequest, authenticate: Authenticate): Promise<void> {
  const { permission, isOpenToLoopback, isUnattended } = request.routeOptions.config;
  // The not-found answer has no route and no configuration.
  if (permission === undefined || permission === 'public') return;
  if (isOpenToLoopback && loopback.has(request.ip)) return;
  // A page that refreshes itself while nobody is there says so.
  const isAttended = !isUnattended && request.headers['x-unattended'] !== '1';
  const staff = await authenticate(request, isAttended);
  if (!staff) throw fail('session.missing');
  request.signedIn = staff;
  if (permission === 'session') return;
  if (staff.mustChangePassword) throw fail('session.password-expired');
  if (!hasPermission(staff.role, permission)) throw fail('session.forbidden');
}

/** Puts the guard in front of every route, present and future. `builtIn` gives the access of routes made by plugins. */
export function addGuard(
  app: FastifyInstance,
  authenticate: Authenticate,
  builtIn: (url: string) => Access | undefined,
): void {
  app.decorateRequest('signedIn', undefined);
  app.decorateRequest('staff', {
    getter() {
      if (!this.signedIn) throw fail('session.missing');
      return this.signedIn;
    },
  });
  app.decorateRequest('actor', {
    getter() {
      return { id: this.staff.id, name: this.staff.name, address: this.ip };
    },
  });
  app.addHook('onRoute', (route) => {
    const permission = route.config?.permission ?? builtIn(route.url);
    if (permission) route.config = { ...route.config, permission };
    assertDeclared(route);
  });
  app.addHook('onRequest', async (request) => {
    assertOwnPage(request);
    await admit(request, authenticate);
  });
}
