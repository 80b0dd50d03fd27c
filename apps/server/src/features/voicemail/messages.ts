import type { PageOf } from '@suifang/contract/paging.ts';
import {
  type Voicemail,
  type VoicemailAction,
  voicemailActions,
  type VoicemailChange,
  type VoicemailQuery,
  type VoicemailState,
} from '@suifang/contract/voicemail.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import type { Db } from '../../schema.ts';
import { maskPhone } from '../patients/index.ts';
import { queuesSeenBy } from '../queues/index.ts';
import { fail } from './errors.ts';
import {
  countNewMessages,
  findMessage,
  findMessages,
  type MessageRow,
  updateMessage,
  type Viewer,
} from './message-store.ts';

type Ports = Pick<Context, 'db' | 'vault' | 'clock' | 'audit' | 'events'>;

async function viewerOf(db: Db, staff: SignedIn): Promise<Viewer> {
  return { staffId: staff.id, queueIds: await queuesSeenBy(db, staff) };
}

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

function present({ vault }: Pick<Ports, 'vault'>, row: MessageRow): Voicemail {
  return {
    id: row.id,
    callId: row.callId,
    caller: row.numberEnc ? maskPhone(vault.decrypt(row.numberEnc, 'phone.number')) : '',
    patient: named(row.patientId, row.patientName),
    queue: { id: row.queueId, name: row.queueName },
    leftAt: row.leftAt,
    fromMs: row.fromMs,
    durationMs: row.durationMs,
    recordingId: row.recordingId,
    state: row.state,
    assignedTo: named(row.assignedToId, row.assignedToName),
    note: row.note,
    closedAt: row.closedAt,
    version: row.version,
  };
}

/** One page of messages, as far as this person may see them; numbers masked. */
export async function listMessages(
  ports: Pick<Ports, 'db' | 'vault'>,
  staff: SignedIn,
  query: VoicemailQuery,
): Promise<PageOf<Voicemail>> {
  const page = await findMessages(ports.db, await viewerOf(ports.db, staff), query);
  return { ...page, items: page.items.map((row) => present(ports, row)) };
}

/** How many messages of this person's queues nobody has taken yet. */
export async function countMessages(db: Db, staff: SignedIn): Promise<number> {
  return countNewMessages(db, await viewerOf(db, staff));
}

const nextState: Readonly<Record<VoicemailAction, VoicemailState>> = {
  take: 'assigned',
  giveBack: 'new',
  calledBack: 'called_back',
  close: 'closed',
};

/**
 * Takes, gives back, or ends a message. Whoever rings back or closes one that nobody had taken has it from then on.
 * Throws `voicemail.action-not-allowed` for what does not fit its state, `request.conflict` when somebody was faster.
 */
export async function changeMessage(
  ports: Ports,
  trx: Db,
  by: Readonly<{ staff: SignedIn; actor: Actor }>,
  id: string,
  change: VoicemailChange,
): Promise<Voicemail> {
  const viewer = await viewerOf(trx, by.staff);
  const row = await findMessage(trx, viewer, id);
  if (!row) throw fail('request.not-found');
  const { action, note, version } = change;
  if (row.version === version && !(voicemailActions[action] as readonly string[]).includes(row.state))
    throw fail('voicemail.action-not-allowed');
  if (action === 'close' && !(note ?? row.note)) {
    const { zh, en } = fail('voicemail.note-missing').entry;
    throw fail('voicemail.note-missing', { fields: [{ path: 'note', message: { zh, en } }] });
  }
  const owner = { take: by.staff.id, giveBack: null };
  const assignedTo =
    action === 'take' || action === 'giveBack' ? owner[action] : (row.assignedToId ?? by.staff.id);
  await updateMessage(trx, id, version, {
    state: nextState[action],
    assigned_to: assignedTo,
    ...(note !== undefined && { note }),
    ...(action === 'close' && { closed_at: ports.clock.now() }),
  });
  await ports.audit.record(trx, {
    actor: by.actor,
    action: 'voicemail.changed',
    object: { kind: 'voicemail', id },
    detail: { action },
  });
  await ports.events.record(trx, [
    { type: 'voicemail.changed', subjectId: id, data: { queueId: row.queueId } },
  ]);
  const after = await findMessage(trx, { ...viewer, queueIds: undefined }, id);
  if (!after) throw fail('request.not-found');
  return present(ports, after);
}
