import type { FastifyReply } from 'fastify';
import type { Context } from '../../context.ts';
import type { Authenticate, SignedIn } from '../../platform/auth/signed-in.ts';
import { SESSION_LIMIT_MS } from './rules.ts';
import { findSignedIn } from './sessions.ts';

const COOKIE = 'suifang_session';
/** A token is base64url, so the header needs no decoding. */
const COOKIE_VALUE = new RegExp(String.raw`(?:^|;\s*)${COOKIE}=([\w-]+)`);
const cookieOptions = { path: '/', httpOnly: true, sameSite: 'strict' } as const;

/** Reads the session cookie. */
export function createAuthenticate(ports: Pick<Context, 'db' | 'clock'>): Authenticate {
  return async (request, isAttended) => {
    const token = request.cookies[COOKIE];
    return token ? findSignedIn(ports, token, isAttended) : undefined;
  };
}

/** The same for a request that never becomes one of Fastify's: a change of protocol. */
export function createCookieReader(
  ports: Pick<Context, 'db' | 'clock'>,
): (header: string | undefined) => Promise<SignedIn | undefined> {
  return async (header) => {
    const token = COOKIE_VALUE.exec(header ?? '')?.[1];
    return token ? findSignedIn(ports, token, false) : undefined;
  };
}

export function giveSessionCookie(reply: FastifyReply, token: string): void {
  const secure = reply.request.protocol === 'https';
  reply.setCookie(COOKIE, token, { ...cookieOptions, secure, maxAge: SESSION_LIMIT_MS / 1000 });
}

export function takeSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, cookieOptions);
}
