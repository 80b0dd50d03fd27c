import type { FastifyReply } from 'fastify';
import type { Context } from '../../context.ts';
import type { Authenticate } from '../../platform/auth/signed-in.ts';
import { SESSION_LIMIT_MS } from './rules.ts';
import { findSignedIn } from './sessions.ts';

const COOKIE = 'suifang_session';
const cookieOptions = { path: '/', httpOnly: true, sameSite: 'strict' } as const;

/** Reads the session cookie. */
export function createAuthenticate(ports: Pick<Context, 'db' | 'clock'>): Authenticate {
  return async (request, isAttended) => {
    const token = request.cookies[COOKIE];
    return token ? findSignedIn(ports, token, isAttended) : undefined;
  };
}

export function giveSessionCookie(reply: FastifyReply, token: string): void {
  const secure = reply.request.protocol === 'https';
  reply.setCookie(COOKIE, token, { ...cookieOptions, secure, maxAge: SESSION_LIMIT_MS / 1000 });
}

export function takeSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, cookieOptions);
}
