import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Context } from '../../context.ts';
import { seal } from '../../platform/crypto/sealed-file.ts';
import { fail, refuseFile } from './errors.ts';
import { removeUpload, uploadPath } from './files.ts';
import { FileRefused } from './parser/file-refused.ts';
import type { Inspection } from './parser/orders.ts';
import { inspectFile } from './parser-process.ts';

type Ports = Pick<Context, 'config' | 'vault' | 'disk'>;

/** A file on its way in. `isCut` says afterwards that it was larger than allowed. */
export type IncomingFile = Readonly<{ name: string; bytes: Readable; isCut(): boolean }>;

/** Looks into a kept file; errors are those that people read. */
export async function inspectUpload(
  { config }: Pick<Ports, 'config'>,
  id: string,
  reading: Readonly<{ sheet: number; headerRow: number | undefined }>,
): Promise<Inspection> {
  try {
    return await inspectFile({ keysFile: config.keysFile, path: uploadPath(config, id), ...reading });
  } catch (error) {
    if (error instanceof FileRefused) throw refuseFile(error.problem);
    throw error;
  }
}

/**
 * Keeps a file, sealed as it comes in, and looks into it. One that is refused is gone. Throws `import.file-refused`,
 * `request.too-large`, `import.disk-full`.
 */
export async function keepUpload(ports: Ports, id: string, file: IncomingFile): Promise<Inspection> {
  const { config, vault, disk } = ports;
  await mkdir(config.paths.uploads, { recursive: true, mode: 0o700 });
  if (!(await disk.hasRoomFor('imports'))) throw fail('import.disk-full');
  try {
    await pipeline(
      file.bytes,
      seal(vault),
      createWriteStream(uploadPath(config, id), { flags: 'wx', mode: 0o600 }),
    );
    if (file.isCut()) throw fail('request.too-large');
    return await inspectUpload(ports, id, { sheet: 0, headerRow: undefined });
  } catch (error) {
    await removeUpload(config, id);
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw fail('import.disk-full');
    throw error;
  }
}

/** What people called the file; folders and control characters are not part of it. */
export function fileNameOf(given: string): string {
  return (
    path
      .basename(given.replaceAll('\\', '/'))
      .replaceAll(/\p{Cc}/gu, '')
      .slice(0, 200) || 'file'
  );
}
