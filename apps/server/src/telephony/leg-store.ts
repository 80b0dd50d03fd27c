import type { PartyEvent } from '@suifang/callflow';
import type { Db } from '../schema.ts';
import { leads } from './lead-store.ts';
import { legOf } from './live-call.ts';
import type { LegId } from './port.ts';
import type { CallSignal, CallStep } from './registry.ts';

/** A leg that a call begins with. */
export type NewLeg = Readonly<{
  legId: LegId;
  party: string;
  via: Readonly<{ trunkId: string }> | Readonly<{ deviceId: string; staffId: string | undefined }>;
  isAnswered: boolean;
}>;

/**
 * Sound came on a leg before anybody answered: one of the things by which a dial is judged. Writes nothing when the
 * process with this epoch does not lead any more.
 */
export async function writeSound(db: Db, legId: LegId, at: Date, epoch: number): Promise<void> {
  await db
    .updateTable('call_leg')
    .set({ early_media_at: at })
    .where('leg_id', '=', legId)
    .where('early_media_at', 'is', null)
    .where(leads(epoch))
    .execute();
}

/** The statement that makes legs; at least one. */
export function makeLegs(trx: Db, callId: string, legs: readonly NewLeg[], at: Date) {
  return trx.insertInto('call_leg').values(
    legs.map((leg) => ({
      leg_id: leg.legId,
      call_id: callId,
      party: leg.party,
      ...('trunkId' in leg.via
        ? { kind: 'trunk' as const, trunk_id: leg.via.trunkId }
        : {
            kind: 'device' as const,
            device_id: leg.via.deviceId,
            staff_id: leg.via.staffId ?? null,
          }),
      created_at: at,
      answered_at: leg.isAnswered ? at : null,
    })),
  );
}

/** The legs that are about to be rung. */
export function rungLegs(callId: string, effects: CallStep['effects']): NewLeg[] {
  return effects.flatMap((effect): NewLeg[] =>
    effect.type === 'ring'
      ? [{ legId: legOf(callId, effect.party), party: effect.party, via: effect.reach, isAnswered: false }]
      : [],
  );
}

/** What a step does to the legs: some are about to be rung, one rings, is answered or has ended. */
export async function writeLegEvents(
  trx: Db,
  callId: string,
  event: CallSignal,
  effects: CallStep['effects'],
  at: Date,
): Promise<void> {
  const rung = rungLegs(callId, effects);
  if (rung.length > 0) await makeLegs(trx, callId, rung, at).execute();
  if (!isLegEvent(event)) return;
  const change = {
    ringing: { ringing_at: at },
    answered: { answered_at: at },
    left: event.type === 'left' ? endOf(event, at) : {},
  }[event.type];
  await trx
    .updateTable('call_leg')
    .set(change)
    .where('call_id', '=', callId)
    .where('party', '=', event.party)
    .where('ended_at', 'is', null)
    .execute();
}

type Left = Extract<PartyEvent, { type: 'left' }>;

const endOf = ({ by, cause, sipCode, line }: Left, at: Date) => ({
  ended_at: at,
  ended_by: by,
  cause,
  sip_code: sipCode ?? null,
  ...(line && {
    received: line.received,
    lost: line.lost,
    lost_out: line.lostOut,
    jitter_ms: line.jitterMs,
    round_trip_ms: line.roundTripMs,
  }),
});

type LegSignal = Extract<PartyEvent, { type: 'ringing' | 'answered' | 'left' }>;

function isLegEvent(event: CallSignal): event is LegSignal {
  return event.type === 'ringing' || event.type === 'answered' || event.type === 'left';
}
