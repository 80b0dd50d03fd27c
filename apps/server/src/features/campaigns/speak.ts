import type { Db } from '../../schema.ts';
import { judge, limitsOf } from './rules/eligibility.ts';
import { readSettings } from './rules/stored-settings.ts';
import { readFacts } from './store/facts.ts';
import { readWish } from './store/ring-back.ts';

/**
 * Whether a campaign may speak with its target's patient who has called by themselves. Hours and caps are about ringing
 * people and do not count; death, a listing under do-not-call and a missing consent do.
 */
export async function maySpeakWith(db: Db, targetId: string, now: Date): Promise<boolean> {
  const row = await readWish(db, targetId);
  if (!row) return false;
  const { type, purpose, patient_id: patientId } = row;
  const facts = await readFacts(db, {
    patients: [{ patientId, plannedPhoneId: row.phone_id ?? undefined }],
    purpose,
    now,
    dialsSince: now,
  });
  const known = facts.get(patientId);
  if (!known) return false;
  const { settings } = readSettings(row.settings);
  const verdict = judge(known, limitsOf({ type, purpose, settings }), now.getTime());
  return verdict.kind === 'call' || (verdict.kind === 'blocked' && verdict.rule !== 'do_not_call');
}
