import { commonErrors } from '@suifang/contract/errors.ts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Db } from '../../schema.ts';
import { errorsOf } from '../errors.ts';

const fail = errorsOf(commonErrors);

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
