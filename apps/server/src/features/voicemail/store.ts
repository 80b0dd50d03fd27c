import type { Db } from '../../schema.ts';

/** When a call began: places in its recording count from there. */
export async function findCallStart(db: Db, callId: string): Promise<Date> {
  const row = await db
    .selectFrom('call')
    .select('started_at')
    .where('id', '=', callId)
    .executeTakeFirstOrThrow();
  return row.started_at;
}

export async function insertVoicemail(
  trx: Db,
  message: Readonly<{
    id: string;
    callId: string;
    queueId: string;
    fromMs: number;
    durationMs: number;
    at: Date;
  }>,
): Promise<void> {
  await trx
    .insertInto('voicemail')
    .values({
      id: message.id,
      call_id: message.callId,
      queue_id: message.queueId,
      from_ms: message.fromMs,
      duration_ms: message.durationMs,
      left_at: message.at,
    })
    .execute();
}
