import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';

import path from 'node:path';
import { promisify } from 'node:util';
import type { Context } from '../../context.ts';
import { RAW_BYTES_PER_MS, readPeaks } from './peaks.ts';
import { findRaw, updateRecording } from './store.ts';

const run = promisify(execFile);

/** Opus at 24 kbit/s for two voices on two channels; complexity 3 costs half of 10 and sounds the same at 8 kHz. */
const OPUS = ['-c:a', 'libopus', '-b:a', '24k', '-application', 'voip', '-compression_level', '3'];
const LONGEST_MS = 600_000;

/**
 * Turns a finished call's raw recording into what is kept: Opus, patient left and system right, with its SHA-256, its
 * length beside the call's, and its waveform. The raw file goes only when the Opus file is safely on disk. Every step
 * may be repeated after a kill.
 */
export async function storeRecording(
  ports: Pick<Context, 'db' | 'config' | 'clock' | 'events'>,
  recordingId: string,
): Promise<void> {
  const row = await findRaw(ports.db, recordingId);
  if (!row || row.state === 'stored' || row.state === 'failed') return;
  const rawFile = `${row.spool_path}.raw`;
  const raw = await readFile(rawFile).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!raw || raw.length === 0) {
    await markFailed(ports, recordingId, row.call_id);
    // A file without sound would be taken up again and again.
    return rm(rawFile, { force: true });
  }

  const file = targetFile(ports.config.paths.recordings, recordingId, row.started_at);
  await encode(ports.config.programs.ffmpeg, rawFile, file);
  const [opus, { size }] = await Promise.all([readFile(file), stat(file)]);
  const isKept = await ports.db.transaction().execute(async (trx) => {
    const isThere = await updateRecording(trx, recordingId, {
      state: 'stored',
      path: path.relative(ports.config.paths.recordings, file),
      duration_ms: Math.round(raw.length / RAW_BYTES_PER_MS),
      call_duration_ms: (row.ended_at ?? ports.clock.now()).getTime() - row.started_at.getTime(),
      size_bytes: size,
      sha256: createHash('sha256').update(opus).digest(),
      peaks: JSON.stringify(readPeaks(raw)),
      verified_at: ports.clock.now(),
    });
    if (!isThere) return false;
    await ports.events.record(trx, [
      { type: 'recording.stored', subjectId: recordingId, data: { callId: row.call_id } },
    ]);
    return true;
  });
  // Its call was deleted while it was being encoded.
  if (!isKept) await rm(file, { force: true });
  await rm(rawFile, { force: true });
}

/** One folder a day, named without anything personal. */
function targetFile(folder: string, recordingId: string, at: Date): string {
  return path.join(folder, at.toISOString().slice(0, 10), `${recordingId}.opus`);
}

/** Writes beside, syncs, renames: a file under its final name is whole. */
async function encode(ffmpeg: string, rawFile: string, file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o750 });
  const part = `${file}.part`;
  const input = ['-f', 's16le', '-ar', '8000', '-ac', '2', '-i', rawFile];
  await run(ffmpeg, ['-nostdin', '-y', '-loglevel', 'error', ...input, ...OPUS, '-f', 'ogg', part], {
    timeout: LONGEST_MS,
  });
  const handle = await open(part, 'r');
  await handle.sync();
  await handle.close();
  await rename(part, file);
}

async function markFailed(
  ports: Pick<Context, 'db' | 'events'>,
  recordingId: string,
  callId: string,
): Promise<void> {
  await ports.db.transaction().execute(async (trx) => {
    await updateRecording(trx, recordingId, { state: 'failed', failure: 'the switch left no file' });
    await ports.events.record(trx, [{ type: 'recording.stored', subjectId: recordingId, data: { callId } }]);
  });
}
