import { commonErrors } from '@suifang/contract/errors.ts';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../../schema.ts';
import type { Clock } from '../clock.ts';
import { errorsOf } from '../errors.ts';

const fail = errorsOf(commonErrors);

/** A repeat comes within the time that a browser, or whoever calls the API, tries on: a night, and a day off. */
const REPEATS_WITHIN_MS = 2 * 86_400_000;

/**
 * Runs a command at most once per `Idempotency-Key`, in one transaction with its key: a repeat (even one that arrives
 * while the first still runs) gets the first answer and changes nothing. A command that throws leaves no trace, so the
 * same key may be tried again.
 *
 * `name` is the route's operation, `answer` the schema of its success. The answer is kept, so it holds no secret. The
 * route declares `headers: commandHeaders`.
 *
 * @throws AppError `request.key-reused` when the key belongs to another command or another person.
 */
export async function runCommand<Answer extends z.ZodType>(
  db: Db,
  request: FastifyRequest,
  command: { name: string; answer: Answer },
  work: (trx: Db) => Promise<z.output<Answer>>,
): Promise<z.output<Answer>> {
  const id = z.uuid().parse(request.headers['idempotency-key']);
  const staffId = request.signedIn?.id ?? null;
  return db.transaction().execute(async (trx) => {
    // A second insert of the same key waits here until the first transaction has ended.
    const claimed = await trx
      .insertInto('command')
      .values({ id, name: command.name, staff_id: staffId, answer: 'null' })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (claimed.numInsertedOrUpdatedRows === 0n) {
      const first = await trx
        .selectFrom('command')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (first.name !== command.name || first.staff_id !== staffId) throw fail('request.key-reused');
      return z.decode(command.answer, first.answer as z.input<Answer>);
    }
    const answer = await work(trx);
    await trx
      .updateTable('command')
      .set({ answer: JSON.stringify(z.encode(command.answer, answer) ?? null) })
      .where('id', '=', id)
      .execute();
    return answer;
  });
}

/**
 * Deletes what was answered to commands that nobody repeats any more: answers hold names and what patients said, and
 * must not outlive the records that they were about.
 */
export async function forgetCommands({ db, clock }: Readonly<{ db: Db; clock: Clock }>): Promise<void> {
  const before = new Date(clock.now().getTime() - REPEATS_WITHIN_MS);
  await db.deleteFrom('command').where('received_at', '<', before).execute();
}

/** Deletes what was answered to commands about one of these: ids of any kind. A repeat of such a command is a new one. */
export async function forgetCommandsAbout(trx: Db, ids: readonly string[]): Promise<void> {
  await sql`delete from command where exists (
    select from regexp_matches(answer::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') as found (id)
    where found.id[1] = any(${[...ids]}::text[]))`.execute(trx);
}
