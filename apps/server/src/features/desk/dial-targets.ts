import type { DialTarget } from '@suifang/contract/dial-out.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import type { Db } from '../../schema.ts';
import type { DialRequest } from './dial-store.ts';
import {
  type DialRow,
  findAttemptRow,
  findCallRow,
  findFirstPhone,
  findOnlyPatient,
  findPhoneRow,
  findReservedRow,
  findTaskRow,
} from './dial-target-store.ts';
import { seesIncomingCall } from '../incoming/index.ts';
import { queuesSeenBy } from '../queues/index.ts';
import { seesMessageOf } from '../voicemail/index.ts';
import { fail } from './errors.ts';
import { isTheirs } from './screen-store.ts';
import { readDialled } from './rules/dialled-number.ts';

type Found = Pick<DialRequest, 'patientId' | 'number' | 'taskId' | 'reservationId'>;

/** What most calls answer: nobody's wish, no campaign. */
const nothing = { taskId: null, reservationId: null } as const;

/**
 * Finds whom a desk means and on which number, without anybody seeing the digits. Throws `request.not-found`,
 * `dial.no-number` for somebody whose number is not known, `dial.number-not-allowed` for digits that are none,
 * `campaign.reservation-over` for a patient who is not kept for this person any more. Callers, their wishes and messages
 * are seen by who serves their queue; patients and dials of campaigns by everybody who may call from a desk.
 */
export async function findDialTarget(
  { db, vault }: Readonly<{ db: Db; vault: Vault }>,
  staff: Pick<SignedIn, 'id' | 'role'>,
  to: DialTarget,
): Promise<Found> {
  switch (to.kind) {
    case 'phone':
      return ofRow(await findPhoneRow(db, to.phoneId));
    case 'callback': {
      const row = await findTaskRow(db, to.taskId, {
        staffId: staff.id,
        queueIds: await queuesSeenBy(db, staff),
      });
      return { ...(await ofRowOrPatient(db, row)), taskId: to.taskId };
    }
    case 'call': {
      if (!(await seesCall(db, staff, to.callId))) throw fail('request.not-found');
      return ofRowOrPatient(db, await findCallRow(db, to.callId));
    }
    case 'attempt':
      return ofRow(await findAttemptRow(db, to.attemptId));
    case 'reservation': {
      const row = await findReservedRow(db, to.reservationId, staff.id);
      if (!row) throw fail('campaign.reservation-over');
      return { ...ofRow(row), reservationId: to.reservationId };
    }
    case 'number': {
      const read = readDialled(to.number);
      if (read.kind === 'none') throw fail('dial.number-not-allowed');
      const number = {
        sealed: vault.encrypt(read.number, 'phone.number'),
        index: vault.blindIndex(read.number, 'phone.number'),
      };
      return { ...nothing, patientId: await findOnlyPatient(db, number.index), number };
    }
  }
}

/** Calls of one's own, and those that the lists of calls and messages show to this person. */
async function seesCall(db: Db, staff: Pick<SignedIn, 'id' | 'role'>, callId: string): Promise<boolean> {
  const queueIds = await queuesSeenBy(db, staff);
  if (queueIds === undefined || (await isTheirs(db, callId, staff.id))) return true;
  const viewer = { staffId: staff.id, queueIds };
  return (await seesIncomingCall(db, viewer, callId)) || seesMessageOf(db, viewer, callId);
}

function ofRow(row: DialRow | undefined): Found {
  if (!row) throw fail('request.not-found');
  const { patient_id: patientId, number_enc: sealed, number_bidx: index } = row;
  if (!sealed || !index) throw fail('dial.no-number');
  return { ...nothing, patientId, number: { sealed, index } };
}

/** A number that was withheld: the patient's first number, when it is known who it was. */
async function ofRowOrPatient(db: Db, row: DialRow | undefined): Promise<Found> {
  if (row?.number_enc == null && row?.patient_id != null)
    return ofRow((await findFirstPhone(db, row.patient_id)) ?? row);
  return ofRow(row);
}
