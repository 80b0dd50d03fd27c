import type { Clock } from '../../platform/clock.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Db } from '../../schema.ts';
import type { Incoming, Received, Reception } from '../../telephony/inbound.ts';
import { StepDeclined } from '../../telephony/registry.ts';
import { readDialFacts } from './dial-facts-store.ts';
import type { StoredDialOut } from './dial-out-call-flow.ts';
import { answerDial, type DialRequest, giveDial } from './dial-store.ts';
import { findOnlyPatient } from './dial-target-store.ts';
import { findHolder, readExtensionFacts } from './extension-facts-store.ts';
import type { StoredInternal } from './internal-call-flow.ts';
import type { StoredRefusal } from './refused-call-flow.ts';
import { judgeDial } from './rules/dial-policy.ts';
import { type DialledNumber, readDialled } from './rules/dialled-number.ts';
import { judgeExtension } from './rules/extension-policy.ts';

export type PhoneReceptionPorts = Readonly<{
  db: Db;
  vault: Vault;
  clock: Clock;
  ids: Ids;
  spoolFolder: string;
}>;

/** A number that was dialled on a phone of ours, and by whom. */
type Dialled = Readonly<{
  callId: string;
  staffId: string | undefined;
  deviceId: string;
  number: DialledNumber;
}>;

/**
 * Takes what is dialled on our own phones: a colleague's extension, or a number outside, which passes the same policy as
 * a call from a screen. Whose phone it is the switch knows by its password. What is refused is said on the phone.
 */
export function createPhoneReception(ports: PhoneReceptionPorts): Reception {
  return async ({ source, to }: Incoming, callId) => {
    if (source.kind !== 'device') return undefined;
    const { deviceId } = source;
    const holder = await findHolder(ports.db, deviceId);
    const dialled = { callId, staffId: holder?.staffId, deviceId, number: readDialled(to) };
    if (!holder) return refuse(ports, dialled, 'agent.not-one');
    return dialled.number.kind === 'extension'
      ? callColleague(ports, dialled, holder.staffId, dialled.number.number)
      : callOutside(ports, dialled, holder.staffId);
  };
}

/** What every call from a phone of ours begins with. */
const fromPhone = ({ deviceId, staffId }: Dialled) =>
  ({
    party: 'agent',
    via: { deviceId, staffId },
    isRecorded: false,
    routeId: null,
  }) as const;

function refuse(ports: PhoneReceptionPorts, dialled: Dialled, why: StoredRefusal['why']): Received {
  const { number } = dialled;
  const stored: StoredRefusal = { why };
  return {
    ...fromPhone(dialled),
    flow: 'refused',
    storedInput: stored,
    direction: number.kind === 'extension' ? 'internal' : 'outbound',
    patientId: null,
    number: number.kind === 'none' || number.kind === 'extension' ? undefined : sealed(ports, number.number),
    alongside: async () => undefined,
  };
}

function sealed({ vault }: PhoneReceptionPorts, number: string) {
  return {
    sealed: vault.encrypt(number, 'phone.number'),
    index: vault.blindIndex(number, 'phone.number'),
  };
}

const newRecording = ({ ids, spoolFolder }: PhoneReceptionPorts) => {
  const id = ids.next();
  return { id, spoolPath: `${spoolFolder}/${id}` };
};

async function callColleague(
  ports: PhoneReceptionPorts,
  dialled: Dialled,
  staffId: string,
  extension: string,
): Promise<Received> {
  const judge = async (trx: Db) => judgeExtension(await readExtensionFacts(trx, staffId, extension));
  const verdict = await ports.db.transaction().execute(judge);
  if (verdict.kind === 'refused') return refuse(ports, dialled, verdict.why);
  const { staffId: calleeId, deviceId, autoAnswer } = verdict;
  const stored: StoredInternal = {
    caller: { staffId, deviceId: dialled.deviceId, isAtPhone: true },
    callee: { staffId: calleeId, deviceId, autoAnswer },
    recording: newRecording(ports),
  };
  return {
    ...fromPhone(dialled),
    flow: 'internal',
    storedInput: stored,
    direction: 'internal',
    patientId: null,
    number: undefined,
    // What was found out above may not hold any more when the call is written.
    alongside: async (trx) => assertStill(await judge(trx)),
  };
}

async function callOutside(ports: PhoneReceptionPorts, dialled: Dialled, staffId: string): Promise<Received> {
  const { callId, deviceId, number: read } = dialled;
  // To a phone that dials the echo the dialplan gives the sound back without us.
  if (read.kind === 'none' || read.kind === 'echo') return refuse(ports, dialled, 'dial.number-not-allowed');
  const number = sealed(ports, read.number);
  const patientId = await findOnlyPatient(ports.db, number.index);
  const request: DialRequest = {
    id: ports.ids.next(),
    callId,
    staffId,
    patientId,
    number,
    taskId: null,
    despite: null,
    reservationId: null,
  };
  const now = ports.clock.now();
  const judge = async (trx: Db) => judgeDial(await readDialFacts(trx, ports.vault, request, now, true));
  const verdict = await ports.db.transaction().execute(async (trx) => {
    const judged = await judge(trx);
    await giveDial(trx, request, now);
    await answerDial(trx, request.id, { why: judged.kind === 'refused' ? judged.why : null }, now);
    return judged;
  });
  if (verdict.kind === 'refused') return { ...refuse(ports, dialled, verdict.why), patientId };
  const { trunkId } = verdict;
  const stored: StoredDialOut = {
    callId,
    staffId,
    deviceId,
    isAtPhone: true,
    trunkId,
    recording: newRecording(ports),
  };
  return {
    ...fromPhone(dialled),
    flow: 'dial-out',
    storedInput: stored,
    direction: 'outbound',
    patientId,
    trunkId,
    number,
    // What was found out above may not hold any more when the call is written.
    alongside: async (trx) => assertStill(await judge(trx)),
  };
}

function assertStill({ kind }: Readonly<{ kind: 'call' | 'refused' }>): void {
  if (kind === 'refused') throw new StepDeclined('the call is not allowed any more');
}
