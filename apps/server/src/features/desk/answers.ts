import type { Context } from '../../context.ts';
import type { Db } from '../../schema.ts';
import { COMMAND_LIMIT_MS } from './commander.ts';

/**
 * Writes down what somebody asks of whoever controls the calls, and waits for the answer that is written beside it.
 * undefined: nobody answered in time.
 */
export async function askControl<Answer>(
  ports: Pick<Context, 'db' | 'events'>,
  id: string,
  ask: Readonly<{
    write: (trx: Db) => Promise<unknown>;
    read: (db: Db) => Promise<Answer | undefined>;
  }>,
): Promise<Answer | undefined> {
  const { db, events } = ports;
  const answered = Promise.withResolvers<Answer | undefined>();
  const look = async () => {
    const answer = await ask.read(db);
    if (answer !== undefined) answered.resolve(answer);
  };
  const stop = events.onCommitted(() => void look().catch(answered.reject), ['command']);
  const timer = setTimeout(() => answered.resolve(undefined), COMMAND_LIMIT_MS);
  try {
    await db.transaction().execute(async (trx) => {
      await ask.write(trx);
      await events.record(trx, [{ type: 'command.given', subjectId: id, data: {} }]);
    });
    await look();
    return await answered.promise;
  } finally {
    clearTimeout(timer);
    stop();
  }
}
