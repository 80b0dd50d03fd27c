import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import { AppError } from '../../platform/errors.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { wholePhone } from './rules/masking.ts';
import { countExportedNumbers, countRevealed, findNationalId, findPhone } from './store/consent.ts';

type Ports = Pick<Context, 'clock' | 'audit'>;

/** What is thrown when somebody has seen enough, or asks for too long a list. */
const tooMany: ReadonlySet<string> = new Set(['patient.reveal-limit', 'patient.reveal-list-limit']);

/**
 * Runs what shows somebody whole numbers, one or a list, in a transaction. One that is refused because there were too many
 * leaves its trace as well: whoever keeps trying can be found.
 */
export async function revealing<Shown>(
  ports: Pick<Context, 'db' | 'audit'>,
  actor: Actor,
  object: Readonly<{ kind: 'patient' | 'call' | 'campaign'; id: string }>,
  show: (trx: Db) => Promise<Shown>,
): Promise<Shown> {
  try {
    return await ports.db.transaction().execute(show);
  } catch (error) {
    if (error instanceof AppError && tooMany.has(error.code))
      await ports.db
        .transaction()
        .execute((trx) => ports.audit.record(trx, { actor, action: 'patient.reveal-refused', object }));
    throw error;
  }
}
type VaultPorts = Ports & Pick<Context, 'vault'>;

/** Whole numbers one person may see in an hour: enough for a shift by hand, useless for carrying off a list. */
const PER_HOUR = 60;
/** Whole numbers one person may take along in lists in an hour, those they looked at included. */
const LISTED_PER_HOUR = { own: PER_HOUR, answersForLists: 1000 } as const;
const HOUR_MS = 3_600_000;

async function recordReveal(
  ports: Ports,
  trx: Db,
  actor: Actor,
  object: Readonly<{ kind: 'patient' | 'call'; id: string }>,
  detail: Record<string, string>,
): Promise<void> {
  await ports.audit.record(trx, { actor, action: 'patient.revealed', object, detail });
  // The audit chain lets one writer in at a time, so two at once cannot both be the sixtieth.
  const since = new Date(ports.clock.now().getTime() - HOUR_MS);
  if ((await countRevealed(trx, actor.id, since)) > PER_HOUR) throw fail('patient.reveal-limit');
}

/** A whole phone number for somebody who says why; audited before it is shown. Throws `patient.reveal-limit`. */
export async function revealPhone(
  ports: VaultPorts,
  trx: Db,
  actor: Actor,
  what: Readonly<{ patientId: string; phoneId: string; reason: string }>,
): Promise<{ value: string }> {
  const phone = await findPhone(trx, what.patientId, what.phoneId);
  if (!phone) throw fail('request.not-found');
  const object = { kind: 'patient', id: what.patientId } as const;
  await recordReveal(ports, trx, actor, object, { phoneId: what.phoneId, reason: what.reason });
  return { value: wholePhone(ports.vault.decrypt(phone.number_enc, 'phone.number')) };
}

/** A whole identity-card number, likewise. `key` is the identifier's name on the wire. */
export async function revealIdentifier(
  ports: VaultPorts,
  trx: Db,
  actor: Actor,
  what: Readonly<{ patientId: string; key: string; reason: string }>,
): Promise<{ value: string }> {
  const [, bidx = ''] = what.key.split(':');
  const found = await findNationalId(trx, what.patientId, Buffer.from(bidx, 'hex'));
  if (!found?.value_enc) throw fail('request.not-found');
  const object = { kind: 'patient', id: what.patientId } as const;
  await recordReveal(ports, trx, actor, object, { identifier: 'national_id', reason: what.reason });
  return { value: ports.vault.decrypt(found.value_enc, 'patient_identifier.value') };
}

/** The whole number of somebody who rang, of whom maybe nothing else is known, likewise. */
export async function revealCaller(
  ports: VaultPorts,
  trx: Db,
  actor: Actor,
  what: Readonly<{ callId: string; patientId: string | null; sealed: Buffer; reason: string }>,
): Promise<{ value: string }> {
  const { callId, patientId, reason } = what;
  const object =
    patientId === null
      ? ({ kind: 'call', id: callId } as const)
      : ({ kind: 'patient', id: patientId } as const);
  await recordReveal(ports, trx, actor, object, { callId, reason });
  return { value: wholePhone(ports.vault.decrypt(what.sealed, 'phone.number')) };
}

/**
 * Notes that a list of `rows` whole numbers is taken along, before it is. Who answers for what is taken (`mayTakeLists`)
 * may take longer lists. To be run within `revealing`. Throws `patient.reveal-list-limit` with how many there are and may be.
 */
export async function recordNumbersExport(
  ports: Ports,
  trx: Db,
  actor: Actor,
  what: Readonly<{ campaignId: string; rows: number; reason: string; mayTakeLists: boolean }>,
): Promise<void> {
  const { campaignId, rows, reason, mayTakeLists } = what;
  const object = { kind: 'campaign', id: campaignId };
  const detail = { rows, reason };
  await ports.audit.record(trx, { actor, action: 'campaign.numbers-exported', object, detail });
  const since = new Date(ports.clock.now().getTime() - HOUR_MS);
  const looked = await countRevealed(trx, actor.id, since);
  const used = looked + (await countExportedNumbers(trx, actor.id, since)) - rows;
  const most = mayTakeLists ? LISTED_PER_HOUR.answersForLists : LISTED_PER_HOUR.own;
  if (used + rows > most) throw fail('patient.reveal-list-limit', { details: { rows, most, used } });
}
