import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultHome } from './config.ts';

/** Lines of `KEY=VALUE`; `#` starts a comment line; quotes around a value are taken off. */
function parseSettings(text: string): Record<string, string> {
  const entries = text.split('\n').flatMap((line): [string, string][] => {
    const match = /^\s*([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    return match ? [[match[1] ?? '', (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2')]] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * The environment with the settings of `<SUIFANG_HOME>/suifang.conf` below it: what the environment says wins, and
 * every process of an instance sees the same. The file is optional.
 */
export function withSettingsFile(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const home = path.resolve(env['SUIFANG_HOME'] ?? defaultHome());
  const file = path.join(home, 'suifang.conf');
  const settings = existsSync(file) ? parseSettings(readFileSync(file, 'utf8')) : {};
  return { ...settings, ...env, SUIFANG_HOME: home };
}
