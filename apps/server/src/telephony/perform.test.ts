import type { PartyEffect } from '@suifang/callflow';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type LiveCall, newLeg } from './live-call.ts';
import { createPerformer, type TrunkGate } from './perform.ts';
import type { Switch } from './port.ts';
import type { CallFlow } from './registry.ts';

const phones = {
  createLeg: vi.fn<Switch['createLeg']>(),
  dial: vi.fn<Switch['dial']>(),
  hangUp: vi.fn<Switch['hangUp']>(),
  joinRoom: vi.fn<Switch['joinRoom']>(),
  startRecording: vi.fn<Switch['startRecording']>(),
};
const legFailed = vi.fn<(legId: string) => void>();
const recordingFailed = vi.fn<(call: LiveCall, error: unknown) => void>();
const gate = { enter: vi.fn<TrunkGate['enter']>() };
const performer = createPerformer({
  switch: phones as unknown as Switch,
  holdPrompt: () => undefined,
  apology: () => undefined,
  legAdded: (call, leg) => call.legs.set(leg.party, leg),
  legFailed,
  recordingFailed,
  gate,
  beside: (work) => void work(),
});
let call: LiveCall;

beforeEach(() => {
  vi.resetAllMocks();
  call = {
    id: 'call',
    flow: {} as CallFlow,
    input: undefined,
    state: undefined,
    version: 1,
    legs: new Map(['patient', 'agent'].map((party) => [party, newLeg(`call.${party}`, party, true)])),
    hasRoom: false,
    isResting: false,
    wasHeld: false,
    clockOffsetMs: 0,
    overdueAt: Number.POSITIVE_INFINITY,
    isOverdue: false,
    failures: 0,
    cancelDeadline: () => undefined,
  };
});

const ring: PartyEffect = {
  type: 'ring',
  party: 'colleague',
  reach: { kind: 'device', deviceId: 'phone', staffId: 'li' },
  ringMs: 20_000,
  autoAnswer: false,
};

describe('what the switch refuses', () => {
  test('a phone that cannot be rung, while another command is awaited, is a leg that failed, and told once', async () => {
    phones.createLeg.mockRejectedValue(new Error('no such endpoint'));
    const hungUp = Promise.withResolvers<void>();
    phones.hangUp.mockReturnValue(hungUp.promise);
    const performed = performer.perform(call, [ring, { type: 'hangUp', party: 'agent' }]);
    // A rejection that nobody has heard by now would end the process.
    await new Promise<void>((resolve) => setImmediate(resolve));
    expect(legFailed.mock.calls).toEqual([['call.colleague']]);
    hungUp.resolve();
    await expect(performed).rejects.toThrow('no such endpoint');
  });

  test('a recording keeps nobody from the other: it is told, and they are brought together', async () => {
    phones.startRecording.mockRejectedValue(new Error('no room on the disk'));
    await performer.perform(call, [
      { type: 'record', party: 'patient', file: '/spool/one' },
      { type: 'join', party: 'patient' },
      { type: 'join', party: 'agent' },
    ]);
    expect(phones.joinRoom.mock.calls.map(([, legId]) => legId)).toEqual(['call.patient', 'call.agent']);
    expect(recordingFailed).toHaveBeenCalledOnce();
  });
});

describe('a number on a trunk', () => {
  const outside: PartyEffect = {
    ...ring,
    reach: { kind: 'number', trunkId: 'trunk', callsPerSecond: 2, number: '02988886666', isUrgent: false },
  };
  /** The leg is made and waits; answers how it is let go. */
  const untilItWaits = async () => {
    await performer.perform(call, [outside]);
    await vi.waitUntil(() => gate.enter.mock.calls.length === 1);
    const [[dial] = []] = gate.enter.mock.calls;
    expect(dial).toMatchObject({ trunk: { id: 'trunk', callsPerSecond: 2 }, isUrgent: false });
    return () => dial?.go();
  };

  test('rings when the trunk may carry one more call, and the call goes on until then', async () => {
    const letGo = await untilItWaits();
    expect(phones.createLeg).toHaveBeenCalledOnce();
    expect(phones.dial).not.toHaveBeenCalled();
    letGo();
    await vi.waitUntil(() => phones.dial.mock.calls.length === 1);
    expect(phones.dial.mock.calls).toEqual([['call.colleague', 20_000]]);
  });

  test('does not ring when whoever dialled has hung up while it waited', async () => {
    const letGo = await untilItWaits();
    await performer.perform(call, [{ type: 'hangUp', party: 'colleague' }]);
    letGo();
    await vi.waitUntil(() => call.legs.get('colleague')?.isInTheMaking === false);
    expect(phones.dial).not.toHaveBeenCalled();
  });
});
