import type { Spoken } from '@suifang/callflow';
import type { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Db } from '../../schema.ts';
import { insertRecording } from '../../telephony/call-store.ts';
import {
  type CallFlow,
  type CallRef,
  PATIENT,
  registerPartyFlow,
  StepDeclined,
} from '../../telephony/registry.ts';
import { moveAgent } from '../agents/index.ts';
import {
  answerByHand,
  dialable,
  placeByHand,
  readOutcomeRules,
  readTrunkLimits,
  trunkMakesLegs,
  trunkRefuses,
} from '../campaigns/index.ts';
import { ratingTexts } from '../ratings/index.ts';
import { readGeneralSettings } from '../settings/index.ts';
import { dialOutFlow } from './dial-out-flow.ts';
import type { DialOutFact, DialOutInput } from './dial-out-states.ts';
import { readDialledNumber, writeOutcome } from './dial-store.ts';
import { dialOutLines, spokenOutcomes } from './lines.ts';
import { readDialled } from './rules/dialled-number.ts';

/** What the row of a call from a desk keeps. The number stands sealed in the request. */
export type StoredDialOut = Readonly<{
  callId: string;
  staffId: string;
  deviceId: string;
  /** Missing in calls that began on a screen. */
  isAtPhone?: boolean;
  trunkId: string;
  recording: DialOutInput['recording'];
}>;

export type DialOutPorts = Readonly<{
  db: Db;
  vault: Vault;
  clock: Clock;
  events: Events;
  say: (texts: readonly string[]) => Promise<Spoken[]>;
}>;

/** For writing down what came of it, unless the agent has a time of their own. */
export const WRAP_UP_MS = 60_000;

/** A call that somebody at a desk makes, until the patient answers. */
export function dialOutCallFlow(ports: DialOutPorts): CallFlow {
  return registerPartyFlow(dialOutFlow, {
    resolve: (stored) => readInput(ports, stored as StoredDialOut),
    resultOf: (state) => (state.at === 'ended' ? state.result : undefined),
    record: async (trx, call, facts, input) => {
      for (const fact of facts) await recordOne(ports, trx, call, fact, input);
      if (facts.length > 0)
        await ports.events.record(trx, [
          { type: 'call.changed', subjectId: call.callId, data: { state: 'dialing' } },
        ]);
    },
  });
}

async function readInput(ports: DialOutPorts, stored: StoredDialOut): Promise<DialOutInput> {
  const [sealed, rules, { callsPerSecond }, { rating }, reasons] = await Promise.all([
    readDialledNumber(ports.db, stored.callId),
    readOutcomeRules(ports.db),
    readTrunkLimits(ports.db, stored.trunkId),
    readGeneralSettings(ports.db),
    Promise.all(
      spokenOutcomes.map(async (outcome): Promise<[Outcome, Spoken[]]> => [
        outcome,
        await ports.say([dialOutLines[outcome]]),
      ]),
    ),
  ]);
  // Rendered now, so that nobody waits for it when the agent has hung up.
  await ports.say(ratingTexts(rating));
  const dialled = readDialled(ports.vault.decrypt(sealed, 'phone.number'));
  const isEmergency = dialled.kind === 'emergency';
  return {
    ...stored,
    isAtPhone: stored.isAtPhone === true,
    isEmergency,
    callsPerSecond,
    number: dialable(ports.vault.decrypt(sealed, 'phone.number')),
    rules,
    wrapUpMs: WRAP_UP_MS,
    rating: isEmergency ? { ...rating, isOn: false } : rating,
    reasons: Object.fromEntries(reasons),
  };
}

async function recordOne(
  ports: DialOutPorts,
  trx: Db,
  { callId, at }: CallRef,
  fact: DialOutFact,
  { recording, trunkId, isAtPhone, isEmergency }: DialOutInput,
): Promise<void> {
  switch (fact.type) {
    case 'dial.began': {
      const { staffId, leaseMs } = fact;
      const moved = await moveAgent(ports, trx, staffId, { type: 'dials', callId, leaseMs });
      // Who reaches for a phone to call an ambulance need not have signed in.
      if (isAtPhone && isEmergency) return;
      if (moved?.after.at !== 'reserved' || moved.after.callId !== callId)
        throw new StepDeclined('who dials is not free');
      return;
    }
    case 'dial.agentRings':
      await moveAgent(ports, trx, fact.staffId, { type: 'rings', callId, ringMs: fact.ringMs });
      return;
    case 'dial.placed':
      return placeByHand(trx, callId, at);
    case 'dial.answered':
      await answerByHand(trx, callId, at);
      await trunkMakesLegs(trx, ports.events, trunkId);
      return insertRecording(trx, callId, recording, at);
    case 'dial.failed':
      // Of an unknown end it is not known either whether the leg stood.
      if (fact.outcome !== 'unknown') await trunkMakesLegs(trx, ports.events, trunkId);
      return writeOutcome(trx, callId, PATIENT, fact.outcome);
    case 'dial.notMade':
      if (fact.isRefused) await trunkRefuses(trx, ports.events, trunkId, at);
      return writeOutcome(trx, callId, PATIENT, 'blocked');
    case 'dial.ended':
      await moveAgent(ports, trx, fact.staffId, { type: 'callEnded', callId, wrapUpMs: fact.wrapUpMs });
      return;
    default:
      return;
  }
}
