import type { Rating } from '@suifang/contract/ratings.ts';
import type {
  IncomingCall,
  IncomingCallDetail,
  IncomingCallQuery,
} from '@suifang/contract/incoming-calls.ts';
import type { PageOf } from '@suifang/contract/paging.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import type { Db } from '../../schema.ts';
import { readCallLines } from '../calls/index.ts';
import { maskPhone, revealCaller } from '../patients/index.ts';
import { queuesSeenBy } from '../queues/index.ts';
import { readRatings } from '../ratings/index.ts';
import { findRecording } from '../recordings/index.ts';
import { fail } from './errors.ts';
import {
  findIncoming,
  findIncomingCall,
  findMenuKeys,
  findNotes,
  findRecordingId,
  findStays,
  type IncomingRow,
  type Viewer,
} from './store.ts';

type Ports = Pick<Context, 'db' | 'vault' | 'clock'>;

async function viewerOf(db: Db, staff: SignedIn): Promise<Viewer> {
  return { staffId: staff.id, queueIds: await queuesSeenBy(db, staff) };
}

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

function present(
  { vault }: Pick<Ports, 'vault'>,
  row: IncomingRow,
  rating: Rating | undefined,
): IncomingCall {
  return {
    id: row.id,
    at: row.at,
    endedAt: row.endedAt,
    caller: row.numberEnc ? maskPhone(vault.decrypt(row.numberEnc, 'phone.number')) : '',
    patient: named(row.patientId, row.patientName),
    dialedNumber: row.dialedNumber,
    route: named(row.routeId, row.routeName),
    queue: named(row.queueId, row.queueName),
    waitedMs: row.waitedMs,
    answeredBy: named(row.answeredById, row.answeredByName),
    campaign: named(row.campaignId, row.campaignName),
    result: row.result,
    rating: rating ?? null,
  };
}

/** One page of the calls that came in, as far as this person may see them; numbers masked. */
export async function listIncoming(
  ports: Ports,
  staff: SignedIn,
  query: IncomingCallQuery,
): Promise<PageOf<IncomingCall>> {
  const page = await findIncoming(ports.db, await viewerOf(ports.db, staff), query, ports.clock.now());
  const ratings = await readRatings(
    ports.db,
    page.items.map(({ id }) => id),
  );
  return { ...page, items: page.items.map((row) => present(ports, row, ratings.get(row.id))) };
}

async function requireRow(ports: Ports, staff: SignedIn, id: string): Promise<IncomingRow> {
  const row = await findIncomingCall(ports.db, await viewerOf(ports.db, staff), id, ports.clock.now());
  if (!row) throw fail('request.not-found');
  return row;
}

/** One call with its way through the house. Throws `request.not-found`, also for what this person may not see. */
export async function requireIncoming(
  ports: Ports,
  staff: SignedIn,
  id: string,
): Promise<IncomingCallDetail> {
  const row = await requireRow(ports, staff, id);
  const [keys, stays, notes, recordingId, ratings, lines] = await Promise.all([
    findMenuKeys(ports.db, id),
    findStays(ports.db, id),
    findNotes(ports.db, id),
    findRecordingId(ports.db, id),
    readRatings(ports.db, [id]),
    readCallLines(ports.db, id),
  ]);
  const recording = recordingId === undefined ? undefined : await findRecording(ports.db, recordingId);
  return { ...present(ports, row, ratings.get(id)), keys, stays, notes, recording: recording ?? null, lines };
}

/**
 * The whole number of a caller, to ring them back; audited before it is shown, and counted with every other number
 * somebody sees. Throws `patient.reveal-limit`.
 */
export async function revealIncoming(
  ports: Ports & Pick<Context, 'audit'>,
  trx: Db,
  by: Readonly<{ staff: SignedIn; actor: Actor }>,
  what: Readonly<{ id: string; reason: string }>,
): Promise<{ value: string }> {
  const row = await requireRow({ ...ports, db: trx }, by.staff, what.id);
  if (!row.numberEnc) throw fail('request.not-found');
  return revealCaller(ports, trx, by.actor, {
    callId: row.id,
    patientId: row.patientId,
    sealed: row.numberEnc,
    reason: what.reason,
  });
}
