import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../../config.ts';

/** The sealed upload of an import, and the sealed workbook of what was not imported. */
export const uploadPath = (config: Config, id: string): string =>
  path.join(config.paths.uploads, `${id}.sealed`);
export const errorsPath = (config: Config, id: string): string =>
  path.join(config.paths.uploads, `${id}.errors`);

export const hasErrorFile = (config: Config, id: string): boolean => existsSync(errorsPath(config, id));

export async function removeUpload(config: Config, id: string): Promise<void> {
  await rm(uploadPath(config, id), { force: true });
}

export async function removeErrors(config: Config, id: string): Promise<void> {
  await rm(errorsPath(config, id), { force: true });
}

export async function removeFiles(config: Config, id: string): Promise<void> {
  await removeUpload(config, id);
  await removeErrors(config, id);
}
