import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';

/**
 * Creates the key file of the vault when there is none (mode 0600). It lies outside the database and must be kept
 * apart from its backups; without it nothing encrypted can be read again, so an existing one is never touched.
 */
export function ensureKeysFile(file: string): void {
  if (existsSync(file)) return;
  const key = () => randomBytes(32).toString('base64');
  const content = { version: 1, active: 'k1', keys: { k1: { enc: key(), mac: key() } } };
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
}
