import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Context } from '../../context.ts';
import { countStored, findLongestUnverified, writeVerified } from './store.ts';

/** Every file is compared with its checksum about once in this many nights. */
const NIGHTS = 30;
const LEAST_A_NIGHT = 200;

/** The SHA-256 of a file, read in pieces; undefined when there is none. */
async function hashFile(file: string): Promise<Buffer | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return hash.digest();
}

/**
 * Reads a share of the kept recordings again and compares each with the SHA-256 it was stored under. One that is gone or
 * changed is marked and logged; it is never removed, and a file put back from a backup is whole again at its next turn.
 */
export async function verifyRecordings(
  ports: Pick<Context, 'db' | 'config' | 'clock' | 'log' | 'events'>,
): Promise<void> {
  const share = Math.max(LEAST_A_NIGHT, Math.ceil((await countStored(ports.db)) / NIGHTS));
  for (const row of await findLongestUnverified(ports.db, share)) {
    const found = await hashFile(path.join(ports.config.paths.recordings, row.path ?? ''));
    const isWhole = found !== undefined && row.sha256 !== null && found.equals(row.sha256);
    const failure = isWhole ? null : found ? 'the file has changed' : 'the file is missing';
    await writeVerified(ports.db, row.id, ports.clock.now(), failure);
    if (isWhole) continue;
    ports.log.error({ recordingId: row.id, failure }, 'a recording is damaged');
    await ports.events.record(ports.db, [
      { type: 'recording.stored', subjectId: row.id, data: { callId: row.callId } },
    ]);
  }
}
