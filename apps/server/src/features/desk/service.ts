import { isDeepStrictEqual } from 'node:util';
import { type DeskCommand, deskActions, deskErrors } from '@suifang/contract/desk.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { askControl } from './answers.ts';
import { findCommand, giveCommand, type GivenCommand, readAnswer } from './command-store.ts';
import { fail } from './errors.ts';
import { readAgentCall } from './store.ts';

type Ports = Pick<Context, 'db' | 'clock' | 'events' | 'audit'>;

/**
 * Asks something of the call that somebody is in, and answers once it was carried out. The same id asked again gets the
 * first answer, also when the call is over by then. Throws a `desk.*` error that says why it could not be done, and
 * `request.key-reused` when the id belongs to another command or another person.
 */
export async function commandOwnCall(
  ports: Ports,
  staffId: string,
  id: string,
  command: DeskCommand,
): Promise<void> {
  const first = await findCommand(ports.db, id);
  const callId = first?.callId ?? (await requireOwnCall(ports, staffId, command));
  await giveAndWait(ports, { id, callId, staffId, command }, async () => undefined);
}

async function requireOwnCall(ports: Ports, staffId: string, command: DeskCommand): Promise<string> {
  const own = await readAgentCall(ports.db, staffId);
  if (!own) throw fail('desk.no-call');
  const allowed: readonly string[] = deskActions[command.do as keyof typeof deskActions] ?? [];
  if (!allowed.includes(own.state)) throw fail('desk.not-now');
  return own.callId;
}

/** The same of somebody else's call, by a supervisor: audited when it is given, and not again with its repeats. */
export async function commandCall(ports: Ports, actor: Actor, given: GivenCommand): Promise<void> {
  const { command, callId } = given;
  await giveAndWait(ports, given, (trx) =>
    ports.audit.record(trx, {
      actor,
      action: 'call.supervised',
      object: { kind: 'call', id: callId },
      detail: { do: command.do, ...('how' in command && { how: command.how }) },
    }),
  );
}

/** `alongside` happens in the transaction in which the command is given, once. */
async function giveAndWait(
  ports: Ports,
  given: GivenCommand,
  alongside: (trx: Db) => Promise<void>,
): Promise<void> {
  const answer = await askControl(ports, given.id, {
    write: async (trx) => {
      if (await giveCommand(trx, given, ports.clock.now())) return alongside(trx);
      if (!isDeepStrictEqual(await findCommand(trx, given.id), given)) throw fail('request.key-reused');
    },
    read: (db) => readAnswer(db, given.id),
  });
  if (answer?.why === null) return;
  throw fail(codeOf(answer?.why ?? 'no-answer'));
}

function codeOf(why: string): keyof typeof deskErrors {
  const code = `desk.${why}`;
  return Object.hasOwn(deskErrors, code) ? (code as keyof typeof deskErrors) : 'desk.not-now';
}
