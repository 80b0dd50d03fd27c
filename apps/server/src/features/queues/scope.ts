import { hasPermission } from '@suifang/contract/permissions.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import type { Db } from '../../schema.ts';
import { findQueuesOf } from './settings-store.ts';

/** Whose callers and messages somebody sees: those of their own queues; undefined: all, for who supervises. */
export async function queuesSeenBy(
  db: Db,
  staff: Pick<SignedIn, 'id' | 'role'>,
): Promise<readonly string[] | undefined> {
  if (hasPermission(staff.role, 'agents.supervise')) return undefined;
  return findQueuesOf(db, staff.id);
}
