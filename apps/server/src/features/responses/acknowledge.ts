import type { Acknowledged } from '@suifang/contract/responses.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { closeAlerts, lockAlerts } from './store.ts';

/**
 * Closes alerts with what was done about them, each on the record of its own. Those that somebody has dealt with before
 * stay as that person left them. Throws `alert.acknowledged` with the name of who was first when none is left to close,
 * `request.not-found` when one does not exist.
 */
export async function acknowledgeAlerts(
  ports: Pick<Context, 'clock' | 'audit' | 'events'>,
  trx: Db,
  actor: Actor,
  closing: Readonly<{ ids: readonly string[]; actionTaken: string }>,
): Promise<Acknowledged> {
  const ids = [...new Set(closing.ids)];
  const alerts = await lockAlerts(trx, ids);
  if (alerts.length < ids.length) throw fail('request.not-found');
  const open = alerts.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  if (open.length === 0)
    throw fail('alert.acknowledged', { details: { name: alerts[0]?.acknowledgedBy ?? '' } });
  await closeAlerts(
    trx,
    open.map(({ id }) => id),
    { at: ports.clock.now(), by: actor.id, actionTaken: closing.actionTaken },
  );
  for (const { id } of open)
    await ports.audit.record(trx, { actor, action: 'alert.acknowledged', object: { kind: 'alert', id } });
  await ports.events.record(
    trx,
    open.map(({ id, patientId, severity }) => ({
      type: 'alert.acknowledged' as const,
      subjectId: id,
      data: { patientId, severity },
    })),
  );
  return { closed: open.length, before: alerts.length - open.length };
}
