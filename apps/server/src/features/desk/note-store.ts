import type { CallNote, CallNoteInput } from '@suifang/contract/desk-call.ts';
import type { Db } from '../../schema.ts';

/** What somebody has written down about a call; null: nothing yet. */
export async function readNote(db: Db, callId: string, staffId: string): Promise<CallNote | null> {
  const row = await db
    .selectFrom('call_note')
    .select(['text', 'disposition', 'saved_at'])
    .where('call_id', '=', callId)
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
  return row ? { text: row.text, disposition: row.disposition, savedAt: row.saved_at } : null;
}

/** Keeps what somebody writes down; the last saving counts. */
export async function writeNote(
  trx: Db,
  key: Readonly<{ callId: string; staffId: string }>,
  note: CallNoteInput,
  at: Date,
): Promise<void> {
  const written = { text: note.text, disposition: note.disposition, saved_at: at };
  await trx
    .insertInto('call_note')
    .values({ call_id: key.callId, staff_id: key.staffId, ...written })
    .onConflict((conflict) => conflict.columns(['call_id', 'staff_id']).doUpdateSet(written))
    .execute();
}
