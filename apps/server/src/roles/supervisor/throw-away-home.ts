import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePorts } from '../../../../../runtime/free-ports.ts';

/** Where programs come from and how much is logged: the same for every instance of this machine. */
const kept = ['SUIFANG_RUNTIME', 'SUIFANG_RUNTIME_BUNDLE', 'SUIFANG_DEBIAN_MIRROR', 'SUIFANG_LOG_LEVEL'];

/** The environment without anything that leads to data, servers or lines of a real instance. */
export function withoutInstance(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isOfInstance = (name: string) =>
    name.startsWith('SUIFANG_') || name === 'DATABASE_URL' || /^PG[A-Z]/.test(name);
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => kept.includes(name) || !isOfInstance(name)),
  );
}

/** A folder that is deleted at the end, and settings for an instance in it. */
export type ThrowAwayHome = Readonly<{ home: string; env: NodeJS.ProcessEnv; remove(): void }>;

/**
 * Makes the home of an instance for a demo, a test or a measurement. It inherits nothing of a real instance: no
 * database, no switch, no keys, whatever this process was started with. It listens on free ports of this machine only.
 * @param settings what this instance needs besides; they win.
 */
export async function makeThrowAwayHome(
  name: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ThrowAwayHome> {
  const home = mkdtempSync(path.join(os.tmpdir(), `suifang-${name}-`));
  // The private servers run as another user, who must be able to pass.
  chmodSync(home, 0o755);
  const [port = 0, sipPort = 0] = await freePorts(2);
  return {
    home,
    env: {
      ...withoutInstance(process.env),
      SUIFANG_HOME: home,
      SUIFANG_ADDRESS: '127.0.0.1',
      SUIFANG_PORT: String(port),
      SUIFANG_SIP_ADDRESS: '127.0.0.1',
      SUIFANG_SIP_PORT: String(sipPort),
      ...settings,
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
