import type { Db } from '../../schema.ts';
import type { NewCall } from '../../telephony/call-store.ts';
import { PATIENT } from '../../telephony/registry.ts';

/**
 * What a call that was closed leaves behind. `wasCutOff`: the patient was on the line and did not hang up themselves.
 * Throws when there is no such call.
 */
export async function readLeftBehind(
  trx: Db,
  callId: string,
): Promise<Readonly<{ direction: NewCall['direction']; wasCutOff: boolean }>> {
  const { direction } = await trx
    .selectFrom('call')
    .select('direction')
    .where('id', '=', callId)
    .executeTakeFirstOrThrow();
  const leg = await trx
    .selectFrom('call_leg')
    .select('leg_id')
    .where('call_id', '=', callId)
    .where('party', '=', PATIENT)
    .where('answered_at', 'is not', null)
    .where('ended_by', '<>', 'themselves')
    .limit(1)
    .executeTakeFirst();
  return { direction, wasCutOff: leg !== undefined };
}
