import { randomBytes } from 'node:crypto';
import type { DeskPhone } from '@suifang/contract/agents.ts';
import type { Context } from '../../context.ts';
import type { Actor, AuditEntry } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { endpointOfDevice } from '../../telephony/asterisk/pjsip.ts';
import { DEVICE_SECRET, deleteDeskPhone, replaceDeskPhone } from './device-store.ts';
import { fail } from './errors.ts';
import { lockNumbers } from './settings-store.ts';
import { findAgentProfile } from './store.ts';

type Ports = Pick<Context, 'clock' | 'ids' | 'audit' | 'events' | 'vault'>;

async function tell(
  ports: Ports,
  trx: Db,
  actor: Actor,
  staffId: string,
  action: AuditEntry['action'],
): Promise<void> {
  await ports.audit.record(trx, { actor, action, object: { kind: 'staff', id: staffId } });
  await ports.events.record(trx, [{ type: 'agent.changed', subjectId: staffId, data: {} }]);
}

/**
 * Sets up the SIP phone on an agent's desk, with a user name and a password of its own that are answered this once. One
 * that was there is void with the commit, and whoever had signed in at it is signed out: the switch knows its name no
 * more. Throws `request.not-found` when the person is no agent.
 */
export async function renewDeskPhone(
  ports: Ports,
  trx: Db,
  actor: Actor,
  staffId: string,
): Promise<Pick<DeskPhone, 'username' | 'password' | 'extension'>> {
  await lockNumbers(trx);
  const profile = await findAgentProfile(trx, staffId);
  if (!profile) throw fail('request.not-found');
  const id = ports.ids.next();
  const password = randomBytes(24).toString('base64url');
  await replaceDeskPhone(trx, {
    id,
    extensionId: profile.extensionId,
    secretEnc: ports.vault.encrypt(password, DEVICE_SECRET),
    at: ports.clock.now(),
  });
  await tell(ports, trx, actor, staffId, 'agent.phone-renewed');
  return { username: endpointOfDevice(id), password, extension: profile.extension };
}

/** Takes the phone away at once. Throws `request.not-found` when there is none. */
export async function removeDeskPhone(ports: Ports, trx: Db, actor: Actor, staffId: string): Promise<void> {
  const profile = await findAgentProfile(trx, staffId);
  if (!profile || !(await deleteDeskPhone(trx, profile.extensionId))) throw fail('request.not-found');
  await tell(ports, trx, actor, staffId, 'agent.phone-removed');
}
