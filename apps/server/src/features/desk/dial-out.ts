import type { DialOrder } from '@suifang/contract/dial-out.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import { askControl } from './answers.ts';
import { findDial, giveDial, readDialAnswer } from './dial-store.ts';
import { findDialTarget } from './dial-targets.ts';
import { fail, isErrorCode } from './errors.ts';

type Ports = Pick<Context, 'db' | 'vault' | 'clock' | 'ids' | 'events' | 'audit'>;

/**
 * Calls somebody for whoever asks: their own phone first, then the other's. Answers the call once it has begun. The same
 * id asked again is the same call. Throws a `dial.*` or `agent.*` error that says why it is not made.
 */
export async function dialOut(
  ports: Ports,
  by: Readonly<{ staff: Pick<SignedIn, 'id' | 'role'>; actor: Actor }>,
  id: string,
  { to, despite }: DialOrder,
): Promise<Readonly<{ callId: string }>> {
  const { db, clock } = ports;
  const staffId = by.staff.id;
  const known = await findDial(db, id);
  if (known && known.staffId !== staffId) throw fail('request.key-reused');
  const found = known ? undefined : await findDialTarget(ports, by.staff, to);
  const chosen = ports.ids.next();
  let callId = known?.callId ?? chosen;
  const answer = await askControl(ports, id, {
    write: async (trx) => {
      if (!found) return;
      const request = { id, callId: chosen, staffId, despite: despite ?? null, ...found };
      const written = await giveDial(trx, request, clock.now());
      if (written.staffId !== staffId) throw fail('request.key-reused');
      callId = written.callId;
      if (despite === undefined || callId !== chosen) return;
      await ports.audit.record(trx, {
        actor: by.actor,
        action: 'call.despite-do-not-call',
        object: { kind: 'call', id: callId },
        detail: { patientId: found.patientId, reason: despite },
      });
    },
    read: (reader) => readDialAnswer(reader, id),
  });
  if (answer?.why === null) return { callId };
  const why = answer?.why ?? 'desk.no-answer';
  const code = isErrorCode(why) ? why : 'desk.no-answer';
  throw fail(code, answer?.name === undefined ? {} : { details: { name: answer.name } });
}
