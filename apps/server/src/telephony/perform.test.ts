import type { PartyEffect } from '@suifang/callflow';
import { createTown } from '@suifang/simulator/carrier/town.ts';
import { createMemorySwitch } from '@suifang/simulator/memory/memory-switch.ts';
import { createVirtualClock } from '@suifang/simulator/memory/virtual-clock.ts';
import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { createActivity } from '../platform/activity.ts';
import { type LiveCall, newLeg } from './live-call.ts';
import { createLiveCalls } from './live-calls.ts';
import { createPerformer, type Performer, type TrunkGate } from './perform.ts';
import type { Switch } from './port.ts';
import type { CallFlow } from './registry.ts';

const OUTSIDE = '02988886666';
const TALK_MS = 20_000;

/** A call with nobody in it yet, and three phones of ours on a switch in memory that pick up and talk. */
function openDesk() {
  const clock = createVirtualClock(0);
  const phone = { answersAfterMs: 300, talksForMs: TALK_MS };
  const desk = new Map(['patient', 'agent', 'colleague'].map((party) => [party, phone]));
  const memory = createMemorySwitch(createTown([], 1), clock, desk);
  const activity = createActivity(pino({ level: 'silent' }));
  const calls = createLiveCalls(clock);
  const row = { id: 'call', legs: [], flow: 'talk', storedInput: {}, startedAt: clock.now(), state: {} };
  const call = calls.add({ ...row, version: 1 }, {} as CallFlow, undefined);
  const failed: string[] = [];
  const unrecorded: LiveCall[] = [];
  const waiting: Array<Parameters<TrunkGate['enter']>[0]> = [];
  return {
    memory,
    clock,
    activity,
    call,
    failed,
    unrecorded,
    waiting,
    /** `faults`: what this switch does otherwise than a sound one. */
    performer: (faults: Partial<Switch> = {}): Performer =>
      createPerformer({
        switch: { ...memory.connect(), ...faults },
        holdPrompt: () => undefined,
        apology: () => undefined,
        legAdded: calls.addLeg,
        legFailed: (legId) => failed.push(legId),
        recordingFailed: (of) => unrecorded.push(of),
        gate: { enter: (dial) => waiting.push(dial) },
        beside: (work) => activity.run('ring', work),
      }),
  };
}

let at: ReturnType<typeof openDesk>;
beforeEach(() => {
  at = openDesk();
});

const ring = (party: string): PartyEffect => ({
  type: 'ring',
  party,
  reach: { kind: 'device', deviceId: party, staffId: party },
  ringMs: 20_000,
  autoAnswer: false,
});
const refuse = (reason: string) => async () => {
  throw new Error(reason);
};

describe('what the switch refuses', () => {
  test('a phone that cannot be rung, while another command is awaited, is a leg that failed, and told once', async () => {
    const hungUp = Promise.withResolvers<void>();
    const performer = at.performer({
      createLeg: refuse('no such endpoint'),
      hangUp: () => hungUp.promise,
    });
    at.call.legs.set('agent', newLeg('call.agent', 'agent', true));
    const performed = performer.perform(at.call, [ring('colleague'), { type: 'hangUp', party: 'agent' }]);
    // A rejection that nobody has heard by now would end the process.
    await new Promise<void>((resolve) => setImmediate(resolve));
    expect(at.failed).toEqual(['call.colleague']);
    hungUp.resolve();
    await expect(performed).rejects.toThrow('no such endpoint');
  });

  test('a recording keeps nobody from the other: it is told, and they talk', async () => {
    const performer = at.performer({ startRecording: refuse('no room on the disk') });
    await performer.perform(at.call, [ring('patient'), ring('agent')]);
    while (at.clock.advance(1_000));
    await performer.perform(at.call, [
      { type: 'record', party: 'patient', file: '/spool/one' },
      { type: 'join', party: 'patient' },
      { type: 'join', party: 'agent' },
    ]);
    expect(at.unrecorded).toEqual([at.call]);
    // Who is with somebody talks, and then puts the phone down; who is alone waits.
    while (at.clock.advance(2_000 + TALK_MS));
    expect(at.memory.openLegs).toEqual([]);
  });
});

describe('a number on a trunk', () => {
  const outside: PartyEffect = {
    type: 'ring',
    party: 'patient',
    reach: { kind: 'number', trunkId: 'trunk', callsPerSecond: 2, number: OUTSIDE, isUrgent: false },
    ringMs: 20_000,
    autoAnswer: false,
  };
  /** The leg is made and waits. */
  const untilItWaits = async (performer: Performer) => {
    await performer.perform(at.call, [outside]);
    expect(at.waiting).toMatchObject([{ trunk: { id: 'trunk', callsPerSecond: 2 }, isUrgent: false }]);
    expect(at.memory.openLegs).toEqual(['call.patient']);
    expect(at.memory.rung).toEqual([]);
  };
  const letGo = async () => {
    for (const { go } of at.waiting) go();
    await at.activity.idle();
  };

  test('rings when the trunk may carry one more call, and the call goes on until then', async () => {
    await untilItWaits(at.performer());
    await letGo();
    expect(at.memory.rung).toMatchObject([{ legId: 'call.patient', number: OUTSIDE }]);
    expect(at.failed).toEqual([]);
  });

  test('does not ring when whoever dialled has hung up while it waited, which is no fault', async () => {
    const performer = at.performer();
    await untilItWaits(performer);
    await performer.perform(at.call, [{ type: 'hangUp', party: 'patient' }]);
    await letGo();
    expect(at.memory.rung).toEqual([]);
    expect(at.failed).toEqual([]);
    expect(at.call.legs.get('patient')).toMatchObject({ isInTheMaking: false, isDialled: false });
  });

  test('and a leg that is gone when its turn comes has rung nobody', async () => {
    await untilItWaits(at.performer());
    at.memory.putDown('call.patient');
    await letGo();
    expect(at.memory.rung).toEqual([]);
    expect(at.failed).toEqual(['call.patient']);
    expect(at.call.legs.get('patient')).toMatchObject({ isDialled: false });
  });
});
