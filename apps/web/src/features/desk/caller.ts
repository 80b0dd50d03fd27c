import type { DeskCall, DeskCallCandidatesItem } from '../../api/__generated__/model/index.ts';

/** Who calls: one person, several who share the number, or nobody we know. */
export type Caller =
  | Readonly<{ is: 'known'; patient: DeskCallCandidatesItem }>
  | Readonly<{ is: 'one-of'; candidates: readonly DeskCallCandidatesItem[] }>
  | Readonly<{ is: 'unknown' }>;

/** Somebody chose, or the number belongs to one person only. */
export function callerOf({ patientId, candidates }: Pick<DeskCall, 'patientId' | 'candidates'>): Caller {
  const chosen = candidates.find(({ id }) => id === patientId);
  if (chosen) return { is: 'known', patient: chosen };
  const [only] = candidates;
  if (!only) return { is: 'unknown' };
  return candidates.length === 1 ? { is: 'known', patient: only } : { is: 'one-of', candidates };
}
