import type { ConsentChange, NewDoNotCall, Patient } from '@suifang/contract/patients.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { requirePatient } from './present.ts';
import { findPhone, insertConsent, insertDoNotCall, liftDoNotCall } from './store/consent.ts';
import { changePatientRow } from './store/writes.ts';

type Ports = Pick<Context, 'vault' | 'clock' | 'ids' | 'audit'>;

/** Writes down that a patient agrees to be called for a purpose, or does not. Earlier words are kept. */
export async function recordConsent(
  ports: Ports,
  trx: Db,
  actor: Actor,
  patientId: string,
  { version, purpose, isGranted, source }: ConsentChange,
): Promise<Patient> {
  await requirePatient(ports, trx, patientId);
  const now = ports.clock.now();
  await changePatientRow(trx, patientId, version, { updated_at: now });
  await insertConsent(trx, {
    id: ports.ids.next(),
    patient_id: patientId,
    purpose,
    is_granted: isGranted,
    source,
    call_id: null,
    actor_id: actor.id,
    at: now,
  });
  await ports.audit.record(trx, {
    actor,
    action: isGranted ? 'consent.granted' : 'consent.withdrawn',
    object: { kind: 'patient', id: patientId },
    detail: { purpose },
  });
  return requirePatient(ports, trx, patientId);
}

/** Puts a patient, or one of their numbers for whomever it belongs to, on the do-not-call list. */
export async function addDoNotCall(
  ports: Ports,
  trx: Db,
  actor: Actor,
  patientId: string,
  { version, phoneId, purpose, reason, until }: NewDoNotCall,
): Promise<Patient> {
  const now = ports.clock.now();
  const phone = phoneId === undefined ? undefined : await findPhone(trx, patientId, phoneId);
  if (phoneId !== undefined && !phone) throw fail('request.not-found');
  await requirePatient(ports, trx, patientId);
  await changePatientRow(trx, patientId, version, { updated_at: now });
  await insertDoNotCall(trx, {
    id: ports.ids.next(),
    phone_bidx: phone?.bidx ?? null,
    patient_id: phone ? null : patientId,
    purpose: purpose ?? null,
    reason,
    source: 'staff',
    until: until ?? null,
    created_at: now,
    lifted_at: null,
  });
  await ports.audit.record(trx, {
    actor,
    action: 'do-not-call.added',
    object: { kind: 'patient', id: patientId },
    detail: { phoneId, purpose, reason },
  });
  return requirePatient(ports, trx, patientId);
}

/** Takes an entry off the do-not-call list. Throws `request.not-found` when it is not one of this patient's. */
export async function removeDoNotCall(
  ports: Ports,
  trx: Db,
  actor: Actor,
  patientId: string,
  entryId: string,
): Promise<Patient> {
  const isLifted = await liftDoNotCall(trx, patientId, entryId, ports.clock.now());
  if (!isLifted) throw fail('request.not-found');
  await ports.audit.record(trx, {
    actor,
    action: 'do-not-call.lifted',
    object: { kind: 'patient', id: patientId },
    detail: { entryId },
  });
  return requirePatient(ports, trx, patientId);
}
