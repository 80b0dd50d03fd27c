import type { TrunkTestResult } from '@suifang/contract/trunks.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import { SwitchUnavailable } from '../../telephony/port.ts';
import type { TestCallEnd, TrunkProbe } from '../../telephony/trunk-probe.ts';
import { classify, readOutcomeRules } from '../campaigns/index.ts';
import { fail } from './errors.ts';
import { requireTrunk } from './service.ts';
import { describeTest } from './line-test-words.ts';

/** All that a test call says. */
export const TEST_SENTENCE = '您好，这是随访中心的线路测试电话，线路正常。再见。';

type Ports = Pick<Context, 'db' | 'audit' | 'speech'> & Readonly<{ probe: TrunkProbe | undefined }>;

/**
 * Asks the other end of a trunk whether it is there and, when a number is given, rings it and says one sentence.
 * Answers in plain words what happened. Throws `trunk.disabled`, and `trunk.switch-away` when the switch is out of
 * reach.
 */
export async function testTrunk(
  ports: Ports,
  actor: Actor,
  trunkId: string,
  number: string | undefined,
): Promise<TrunkTestResult> {
  const { probe } = ports;
  const trunk = await requireTrunk(ports.db, trunkId);
  if (!trunk.isEnabled) throw fail('trunk.disabled');
  if (!probe) throw fail('trunk.switch-away');
  await ports.db.transaction().execute((trx) =>
    ports.audit.record(trx, {
      actor,
      action: 'trunk.tested',
      object: { kind: 'trunk', id: trunkId },
      detail: { isCall: number !== undefined },
    }),
  );
  try {
    const condition = await probe.qualify(trunkId);
    const end =
      number === undefined || !condition ? undefined : await call(ports, probe, { trunkId, number });
    const outcome = end && (await outcomeOf(ports, trunkId, end));
    return {
      isReachable: condition?.isReachable ?? false,
      roundTripMs: condition?.roundTripMs ?? null,
      call: end
        ? { result: resultOf(end), hasRung: end.hasRung, cause: end.cause, sipCode: end.sipCode ?? null }
        : null,
      words: describeTest(condition, end && outcome && { end, outcome }),
    };
  } catch (error) {
    if (error instanceof SwitchUnavailable) throw fail('trunk.switch-away', { cause: error });
    throw error;
  }
}

async function call(
  ports: Ports,
  probe: TrunkProbe,
  destination: { trunkId: string; number: string },
): Promise<TestCallEnd> {
  const prompts = await ports.speech.preparePrompts([TEST_SENTENCE]);
  const sound = prompts.get(TEST_SENTENCE);
  if (!sound) throw new Error('the test sentence has no sound');
  return probe.call(destination, sound.file);
}

const resultOf = (end: TestCallEnd): 'answered' | 'not-answered' | 'failed' => {
  if (end.wasAnswered) return 'answered';
  return end.hasRung ? 'not-answered' : 'failed';
};

async function outcomeOf(ports: Ports, trunkId: string, end: TestCallEnd) {
  if (end.wasAnswered) return 'answered';
  const { cause, sipCode, hasRung } = end;
  const seen = { trunkId, cause, sipCode, ringingSeen: hasRung, earlyMediaSeen: false };
  return classify(await readOutcomeRules(ports.db), seen);
}
