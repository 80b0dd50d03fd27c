import { DeskCommand } from '@suifang/contract/desk.ts';
import type { Db } from '../../schema.ts';

/** What came of a command: done, or the part of the error code that says why not. */
export type CommandAnswer = Readonly<{ why: string | null }>;

export type GivenCommand = Readonly<{
  id: string;
  callId: string;
  staffId: string;
  command: DeskCommand;
}>;

/** Writes a command down. False when its id was given before: then nothing has changed. */
export async function giveCommand(trx: Db, given: GivenCommand, at: Date): Promise<boolean> {
  const inserted = await trx
    .insertInto('call_command')
    .values({
      id: given.id,
      call_id: given.callId,
      staff_id: given.staffId,
      command: JSON.stringify(given.command),
      given_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

const commands = (db: Db) => db.selectFrom('call_command').select(['id', 'call_id', 'staff_id', 'command']);

type CommandRow = Awaited<ReturnType<ReturnType<typeof commands>['executeTakeFirstOrThrow']>>;

const asGiven = (row: CommandRow): GivenCommand => ({
  id: row.id,
  callId: row.call_id,
  staffId: row.staff_id,
  command: DeskCommand.parse(row.command),
});

/** The command that has this id; undefined: none was given. */
export async function findCommand(db: Db, id: string): Promise<GivenCommand | undefined> {
  const row = await commands(db).where('id', '=', id).executeTakeFirst();
  return row && asGiven(row);
}

/** Commands nobody has carried out yet, oldest first. Those given before `since` are too old to mean anything. */
export async function readOpenCommands(db: Db, since: Date): Promise<GivenCommand[]> {
  const rows = await commands(db)
    .where('done_at', 'is', null)
    .where('given_at', '>=', since)
    .orderBy('given_at')
    .execute();
  return rows.map(asGiven);
}

export async function answerCommand(db: Db, id: string, answer: CommandAnswer, at: Date): Promise<void> {
  await db
    .updateTable('call_command')
    .set({ done_at: at, answer: JSON.stringify(answer) })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .execute();
}

/** Whether a call is one in which somebody at a desk has a say: they talk in it, or make it. */
export async function isOurs(db: Db, callId: string): Promise<boolean> {
  const row = await db
    .selectFrom('call')
    .select('id')
    .where('id', '=', callId)
    .where('flow', 'in', ['talk', 'dial-out', 'internal', 'echo'])
    .executeTakeFirst();
  return row !== undefined;
}

/** undefined: not carried out yet. */
export async function readAnswer(db: Db, id: string): Promise<CommandAnswer | undefined> {
  const row = await db
    .selectFrom('call_command')
    .select('answer')
    .where('id', '=', id)
    .where('done_at', 'is not', null)
    .executeTakeFirst();
  return row?.answer === undefined || row.answer === null ? undefined : (row.answer as CommandAnswer);
}

/** The phone of somebody who is signed in, whatever they do: supervisors listen without being ready for calls. */
export async function findPhone(db: Db, staffId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('agent_state as s')
    .innerJoin('device as d', 'd.id', 's.device_id')
    .select('d.id')
    .where('s.staff_id', '=', staffId)
    .where('s.state', 'in', ['paused', 'idle', 'wrap_up'])
    .where('d.is_reachable', '=', true)
    .executeTakeFirst();
  return row?.id;
}

/** The open offer of a call to somebody; undefined when it is over. */
export async function findOpenOffer(db: Db, callId: string, staffId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('queue_offer as o')
    .innerJoin('queue_entry as e', 'e.id', 'o.entry_id')
    .select('o.party')
    .where('e.call_id', '=', callId)
    .where('o.staff_id', '=', staffId)
    .where('o.ended_at', 'is', null)
    .executeTakeFirst();
  return row?.party;
}
