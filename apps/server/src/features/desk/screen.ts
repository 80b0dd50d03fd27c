import type {
  CallerIdentity,
  CallNote,
  CallNoteInput,
  DeskCall,
  DeskDay,
} from '@suifang/contract/desk-call.ts';
import { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import { phoneOwners } from '@suifang/contract/patients.ts';
import { hospitalDay, hospitalDayStart } from '@suifang/contract/time.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { readEarlierCalls, readSaidSoFar, settleAfterwards } from '../campaigns/index.ts';
import { findMenuKeys } from '../incoming/index.ts';
import { createPatient, maskPhone } from '../patients/index.ts';
import { noRatings, readRatingFigures } from '../ratings/index.ts';
import { readRingBack } from '../ring-backs/index.ts';
import { fail } from './errors.ts';
import { readNote, writeNote } from './note-store.ts';
import {
  findCandidates,
  isPatient,
  isTheirs,
  readCall,
  readCampaignOf,
  readColleagues,
  readDay,
  readNames,
  readOutcome,
  readRecent,
  readStay,
  readUnfinished,
  readWaitingFor,
  writePatient,
} from './screen-store.ts';
import type { TalkState } from './talk-states.ts';

/** What the screen of a desk shows of a call and of a day. */
type Ports = Pick<Context, 'db' | 'vault' | 'clock' | 'ids' | 'audit' | 'events'>;

/** The call, when it is or was somebody's own. Throws `request.not-found`. */
export async function requireOwn(db: Db, callId: string, staffId: string) {
  const call = await readCall(db, callId);
  if (!call || !(await isTheirs(db, callId, staffId))) throw fail('request.not-found');
  return call;
}

const masked = ({ vault }: Pick<Ports, 'vault'>, sealed: Buffer | null): string | null =>
  sealed && maskPhone(vault.decrypt(sealed, 'phone.number'));

/** Everything about a call that somebody in it has to see before they say their name. */
export async function readDeskCall(
  ports: Pick<Ports, 'db' | 'vault' | 'clock'>,
  callId: string,
  staffId: string,
): Promise<DeskCall> {
  const { db } = ports;
  const call = await requireOwn(db, callId, staffId);
  const [candidates, stay, keys, earlier, note, people, tried, outcome, campaign] = await Promise.all([
    findCandidates(db, call.number_bidx, call.patient_id),
    readStay(db, callId),
    findMenuKeys(db, callId),
    readEarlierCalls(db, {
      patientId: call.patient_id,
      bidx: call.number_bidx,
      before: { id: call.id, startedAt: call.started_at },
    }),
    readNote(db, callId, staffId),
    readPeople(db, call, staffId),
    readRingBack(db, callId),
    readOutcome(db, callId),
    readCampaignOf(db, callId),
  ]);
  const waitedUntil = stay?.answered_at ?? stay?.ended_at ?? ports.clock.now();
  return {
    id: call.id,
    direction: call.direction,
    startedAt: call.started_at,
    answeredAt: call.answered_at,
    endedAt: call.ended_at,
    masked: masked(ports, call.number_enc),
    outcome: Outcome.nullable().parse(outcome),
    dialed: call.dialed_number,
    patientId: call.patient_id,
    candidates: candidates.map((one) => ({
      id: one.id,
      name: one.name,
      sex: one.sex,
      birthDate: one.birth_date,
      owner: one.owner === null ? null : (phoneOwners.find((owner) => owner === one.owner) ?? 'other'),
      contact:
        one.contactName === null || one.contactRelationship === null
          ? null
          : { name: one.contactName, relationship: one.contactRelationship },
    })),
    queue: stay ? { name: stay.name, waitedMs: waitedUntil.getTime() - stay.entered_at.getTime() } : null,
    ringBack: tried
      ? {
          triedAt: tried.tried_at,
          outcome: Outcome.nullable().parse(tried.outcome),
          campaign: tried.campaign,
          staff: tried.staff,
        }
      : null,
    campaign: campaign ?? null,
    keys,
    ...people,
    earlier,
    note,
  };
}

/** Who else is in the call: whoever was asked aside, those of a conference, and who asked this person aside. */
async function readPeople(
  db: Db,
  call: Readonly<{ id: string; flow: string; flow_state: unknown }>,
  staffId: string,
): Promise<Pick<DeskCall, 'asked' | 'isAside' | 'others'>> {
  if (call.flow === 'internal') {
    const names = await readColleagues(db, call.id, staffId);
    return { asked: null, isAside: false, others: names };
  }
  if (call.flow !== 'talk') return { asked: null, isAside: false, others: [] };
  const state = call.flow_state as TalkState;
  const consulted = state.at === 'consulting' ? state : undefined;
  const isAside = consulted?.asked.staffId === staffId;
  const others = isAside ? [state.agent] : [state.agent, ...state.others];
  const ids = others.flatMap((one) =>
    one.staffId === undefined || one.staffId === staffId ? [] : one.staffId,
  );
  const askedId = isAside ? undefined : consulted?.asked.staffId;
  const names = await readNames(db, askedId === undefined ? ids : [...ids, askedId]);
  const nameOf = (id: string) => names.get(id) ?? '';
  return {
    asked: askedId === undefined ? null : { name: nameOf(askedId), isUp: consulted?.isUp === true },
    isAside,
    others: ids.map(nameOf),
  };
}

/** Says who the caller is: somebody known, or somebody new, whose number then is that of the call. */
export async function identifyCaller(
  ports: Ports,
  trx: Db,
  actor: Actor,
  of: Readonly<{ callId: string; staffId: string }>,
  identity: CallerIdentity,
): Promise<string> {
  const call = await requireOwn(trx, of.callId, of.staffId);
  const patientId = await patientOf(ports, trx, actor, call.number_enc, identity);
  await writePatient(trx, of.callId, patientId);
  await ports.audit.record(trx, {
    actor,
    action: 'call.identified',
    object: { kind: 'call', id: of.callId },
    detail: { patientId },
  });
  return patientId;
}

async function patientOf(
  ports: Ports,
  trx: Db,
  actor: Actor,
  number: Buffer | null,
  identity: CallerIdentity,
): Promise<string> {
  if ('patientId' in identity) {
    if (!(await isPatient(trx, identity.patientId))) throw fail('request.not-found');
    return identity.patientId;
  }
  const phones =
    number === null ? [] : [{ number: ports.vault.decrypt(number, 'phone.number'), owner: 'self' as const }];
  const created = await createPatient(ports, trx, actor, { ...identity, identifiers: [], phones });
  return created.id;
}

/** Keeps the note of a call, while it goes on and after. What came of a campaign's call settles its target. */
export async function saveNote(
  ports: Pick<Ports, 'clock' | 'events'>,
  trx: Db,
  of: Readonly<{ callId: string; staffId: string }>,
  note: CallNoteInput,
): Promise<CallNote> {
  await requireOwn(trx, of.callId, of.staffId);
  const savedAt = ports.clock.now();
  const before = await readSaidSoFar(trx, of.callId);
  await writeNote(trx, of, note, savedAt);
  if (note.disposition !== null)
    await settleAfterwards(trx, of.callId, { now: savedAt, events: ports.events, before });
  return { ...note, savedAt };
}

/** Somebody's day so far, who waits for them, and what they have left unfinished. */
export async function readDeskDay(
  ports: Pick<Ports, 'db' | 'vault' | 'clock'>,
  staffId: string,
): Promise<DeskDay> {
  const { db } = ports;
  const now = ports.clock.now();
  const dayStart = hospitalDayStart(hospitalDay(now));
  const [day, ratings, waiting, recent, unfinished] = await Promise.all([
    readDay(db, staffId, dayStart, now),
    readRatingFigures(db, dayStart),
    readWaitingFor(db, staffId),
    readRecent(db, staffId, dayStart),
    readUnfinished(db, staffId, dayStart),
  ]);
  return {
    calls: day.calls,
    talkMs: Math.round(day.talkMs),
    pauseMs: Math.round(day.pauseMs),
    ratings: ratings.get(staffId) ?? noRatings,
    waiting: waiting.map((one) => ({
      callId: one.call_id,
      queue: one.queue,
      since: one.entered_at,
      name: one.name,
      masked: masked(ports, one.number_enc),
    })),
    recent: recent.map((one) => ({
      callId: one.id,
      direction: one.direction,
      at: one.started_at,
      name: one.name,
      masked: masked(ports, one.number_enc),
      isAnswered: one.answered_at !== null,
      outcome: Outcome.nullable().parse(one.outcome),
    })),
    unfinished: unfinished.map((one) => ({
      callId: one.id,
      at: one.at,
      name: one.name,
      masked: masked(ports, one.number_enc),
    })),
  };
}
