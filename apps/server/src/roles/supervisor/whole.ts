import { setTimeout as pause } from 'node:timers/promises';
import { RuntimeError, say } from '../../../../../runtime/runtime-error.ts';

const HEALTHY_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 50;

type HealthAnswer = Readonly<{ parts: Readonly<Record<string, Readonly<{ isHealthy: boolean }>>> }>;

/**
 * Fulfils when every part of the instance at `url` answers its round trip through the others: the database is reached,
 * the switch answers, the controller leads, the jobs are taken. A process that runs is not yet one that works. Throws a
 * RuntimeError that names the silent parts when that takes longer than a minute.
 */
export async function untilWhole(url: string, logs: string): Promise<void> {
  const giveUpAt = Date.now() + HEALTHY_WITHIN_MS;
  let silent: readonly string[] = ['api'];
  while (Date.now() < giveUpAt) {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    if (answer) silent = silentParts((await answer.json()) as HealthAnswer);
    if (silent.length === 0) return;
    await pause(LOOK_EVERY_MS);
  }
  throw new RuntimeError(
    say(
      `${silent.join('、')} 在一分钟内没有应答，原因见 ${logs}。`,
      `${silent.join(', ')} did not answer within a minute; ${logs} says why.`,
    ),
  );
}

/** The instance's own parts. A full disk or a carrier that is silent is an alarm, and no reason not to start. */
const own = ['database', 'asterisk', 'telephony', 'worker'];

function silentParts({ parts }: HealthAnswer): string[] {
  return own.filter((name) => parts[name]?.isHealthy === false);
}
