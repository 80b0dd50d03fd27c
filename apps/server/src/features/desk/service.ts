import { type DeskCommand, deskActions, deskErrors } from '@suifang/contract/desk.ts';
import type { Context } from '../../context.ts';
import { COMMAND_LIMIT_MS } from './commander.ts';
import { giveCommand, type GivenCommand, readAnswer } from './command-store.ts';
import { fail } from './errors.ts';
import { readAgentCall } from './store.ts';

type Ports = Pick<Context, 'db' | 'clock' | 'events' | 'audit'>;

/**
 * Asks something of the call that somebody is in, and answers once it was carried out. The same id asked again gets the
 * first answer. Throws a `desk.*` error that says why it could not be done.
 */
export async function commandOwnCall(
  ports: Ports,
  staffId: string,
  id: string,
  command: DeskCommand,
): Promise<void> {
  const own = await readAgentCall(ports.db, staffId);
  if (!own) throw fail('desk.no-call');
  const allowed: readonly string[] = deskActions[command.do as keyof typeof deskActions] ?? [];
  if (!allowed.includes(own.state)) throw fail('desk.not-now');
  await giveAndWait(ports, { id, callId: own.callId, staffId, command });
}

/** The same of somebody else's call, by a supervisor; the caller has audited it. */
export async function commandCall(ports: Ports, given: GivenCommand): Promise<void> {
  await giveAndWait(ports, given);
}

async function giveAndWait(ports: Ports, given: GivenCommand): Promise<void> {
  const { db, events } = ports;
  const answered = Promise.withResolvers<string | null | undefined>();
  const look = async () => {
    const answer = await readAnswer(db, given.id);
    if (answer) answered.resolve(answer.why);
  };
  const stop = events.onCommitted(() => void look().catch(answered.reject));
  const timer = setTimeout(() => answered.resolve(undefined), COMMAND_LIMIT_MS);
  try {
    await db.transaction().execute(async (trx) => {
      await giveCommand(trx, given, ports.clock.now());
      await events.record(trx, [{ type: 'command.given', subjectId: given.id, data: {} }]);
    });
    await look();
    const why = await answered.promise;
    if (why === null) return;
    throw fail(codeOf(why ?? 'no-answer'));
  } finally {
    clearTimeout(timer);
    stop();
  }
}

function codeOf(why: string): keyof typeof deskErrors {
  const code = `desk.${why}`;
  return Object.hasOwn(deskErrors, code) ? (code as keyof typeof deskErrors) : 'desk.not-now';
}
