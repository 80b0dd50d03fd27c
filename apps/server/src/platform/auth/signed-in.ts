import type { FastifyRequest } from 'fastify';
import type { Role } from '@suifang/contract/permissions.ts';

/** Who is behind a request, as the session says. */
export type SignedIn = Readonly<{
  id: string;
  login: string;
  name: string;
  role: Role;
  /** Set after the account was made by somebody else: only the own password may be changed until then. */
  mustChangePassword: boolean;
  /** The row of `session` this request came with. */
  sessionHash: Buffer;
}>;

/**
 * Finds out who sent a request; undefined when nobody is signed in (or the session has ended). `isAttended`: a person
 * is at the screen, so the idle time starts anew.
 */
export type Authenticate = (request: FastifyRequest, isAttended: boolean) => Promise<SignedIn | undefined>;
