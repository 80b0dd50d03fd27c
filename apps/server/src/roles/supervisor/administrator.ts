import type { Config } from '../../config.ts';
import { ensureAdministrator } from '../../platform/auth/first-administrator.ts';

/** Who may log in first. */
export type Administrator = Readonly<{ login: string; password: string }>;

/** Creates the administrator of a new database, with the password of the settings or a generated one. */
export async function ensureFirstAdministrator(
  config: Config,
  databaseUrl: string,
): Promise<Administrator | undefined> {
  const { created, ...administrator } = await ensureAdministrator(
    databaseUrl,
    config.keysFile,
    config.adminPassword,
  );
  return created ? administrator : undefined;
}
