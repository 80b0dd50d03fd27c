import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../config.ts';

/** Who may log in first. */
export type Administrator = Readonly<{ login: string; password: string }>;

type FirstAdministrator = Readonly<{
  ensureAdministrator(
    url: string,
    keysFile: string,
    password: string | undefined,
  ): Promise<{ created: boolean; login: string; password: string }>;
}>;

const file = path.join(import.meta.dirname, '../../platform/auth/first-administrator.ts');

/** Creates the administrator of a new database, with the password of the settings or a generated one. */
export async function ensureFirstAdministrator(
  config: Config,
  databaseUrl: string,
): Promise<Administrator | undefined> {
  if (!existsSync(file)) return undefined;
  const { ensureAdministrator } = (await import(file)) as FirstAdministrator;
  const { created, ...administrator } = await ensureAdministrator(
    databaseUrl,
    config.keysFile,
    config.adminPassword,
  );
  return created ? administrator : undefined;
}
