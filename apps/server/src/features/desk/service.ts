import { type DeskCommand, deskActions, deskErrors } from '@suifang/contract/desk.ts';
import type { Context } from '../../context.ts';
import { askControl } from './answers.ts';
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
  const answer = await askControl(ports, given.id, {
    write: (trx) => giveCommand(trx, given, ports.clock.now()),
    read: (db) => readAnswer(db, given.id),
  });
  if (answer?.why === null) return;
  throw fail(codeOf(answer?.why ?? 'no-answer'));
}

function codeOf(why: string): keyof typeof deskErrors {
  const code = `desk.${why}`;
  return Object.hasOwn(deskErrors, code) ? (code as keyof typeof deskErrors) : 'desk.not-now';
}
