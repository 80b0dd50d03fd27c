import { randomUUID } from 'node:crypto';
import type { Context } from '../src/context.ts';

/** A call that came in and is over, from a number nobody knows, with a recording that is kept. */
export async function addIncomingCall(
  { db, vault, clock }: Pick<Context, 'db' | 'vault' | 'clock'>,
  number: string,
): Promise<string> {
  const callId = randomUUID();
  const at = clock.now();
  await db
    .insertInto('call')
    .values({
      id: callId,
      direction: 'inbound',
      flow: 'voicemail',
      flow_input: '{}',
      flow_state: '{"at":"ended"}',
      epoch: 1,
      started_at: at,
      answered_at: at,
      ended_at: at,
      number_enc: vault.encrypt(`+86${number}`, 'phone.number'),
      number_bidx: vault.blindIndex(`+86${number}`, 'phone.number'),
    })
    .execute();
  await db
    .insertInto('recording')
    .values({ id: randomUUID(), call_id: callId, state: 'stored', spool_path: '/nowhere', started_at: at })
    .execute();
  return callId;
}
