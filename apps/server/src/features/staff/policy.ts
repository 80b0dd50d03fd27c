import type { StaffChange } from '@suifang/contract/staff.ts';

/**
 * Whether an administrator may make this change to this account. Nobody disables or demotes themselves; so there is
 * always at least one administrator left.
 */
export function mayChange(actorId: string, targetId: string, change: StaffChange): boolean {
  return actorId !== targetId || (change.role === undefined && change.isDisabled !== true);
}
