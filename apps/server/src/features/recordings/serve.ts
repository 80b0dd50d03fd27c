import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Context } from '../../context.ts';
import { fail } from './errors.ts';
import { findFile } from './store.ts';

/** A part of a file, both ends included. */
export type Range = Readonly<{ from: number; to: number }>;

/**
 * Reads an HTTP `Range` header of one range (RFC 9110 section 14). Undefined: the whole file. Answers 'unsatisfiable'
 * for one outside of the file; several ranges are taken as the whole file, which the standard allows.
 */
export function readRange(header: string | undefined, size: number): Range | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [, first = '', last = ''] = match;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from >= size || from > to ? 'unsatisfiable' : { from, to };
}

export type StoredFile = Readonly<{ file: string; size: number; startedAt: Date }>;

/** The kept file of a recording. Throws `request.not-found`, `recording.not-ready` and `recording.lost`. */
export async function requireFile(ports: Pick<Context, 'db' | 'config'>, id: string): Promise<StoredFile> {
  const row = await findFile(ports.db, id);
  if (!row) throw fail('request.not-found');
  if (row.state === 'failed') throw fail('recording.lost');
  if (row.path === null) throw fail('recording.not-ready');
  const file = path.join(ports.config.paths.recordings, row.path);
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) throw fail('recording.lost');
  return { file, size, startedAt: row.startedAt };
}

/** Opens a file, or a part of it, for sending. */
export function openFile(file: string, range: Range | undefined): Readable {
  return createReadStream(file, range ? { start: range.from, end: range.to } : {});
}
