import type { Alert } from '@suifang/contract/responses.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { closeAlert, findAlert } from './store.ts';

/**
 * Closes an alert with what was done. Throws `alert.acknowledged` with the name of who was first, `request.conflict`
 * when it changed otherwise.
 */
export async function acknowledgeAlert(
  ports: Pick<Context, 'clock' | 'audit' | 'events'>,
  trx: Db,
  actor: Actor,
  id: string,
  closing: Readonly<{ version: number; actionTaken: string }>,
): Promise<Alert> {
  const alert = await findAlert(trx, id);
  if (!alert) throw fail('request.not-found');
  if (alert.acknowledgedAt) {
    throw fail('alert.acknowledged', { details: { name: alert.acknowledgedBy ?? '' } });
  }
  const { version, actionTaken } = closing;
  await closeAlert(trx, id, version, { at: ports.clock.now(), by: actor.id, actionTaken });
  await ports.audit.record(trx, { actor, action: 'alert.acknowledged', object: { kind: 'alert', id } });
  const data = { patientId: alert.patient.id, severity: alert.severity };
  await ports.events.record(trx, [{ type: 'alert.acknowledged', subjectId: id, data }]);
  return (await findAlert(trx, id)) ?? alert;
}
