import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { RuntimeError, say } from './runtime-error.ts';

/** A user of this machine by number. */
export type UserIds = Readonly<{ uid: number; gid: number }>;

/**
 * The user the native servers run as: undefined for the one we already are, and `suifang` (else `nobody`) when we are
 * root, because PostgreSQL refuses root and Asterisk needs none of its rights.
 */
export function serverUser(): UserIds | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] =
    users.find(([name]) => name === 'suifang') ?? users.find(([name]) => name === 'nobody') ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

/** Throws a RuntimeError when the server user cannot pass through a parent of `folder`. */
function requireReachable(folder: string, { uid, gid }: UserIds): void {
  for (let parent = path.dirname(folder); ; parent = path.dirname(parent)) {
    const stat = statSync(parent);
    const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
    if (!(stat.mode & bit)) {
      throw new RuntimeError(
        say(
          `以 root 启动时数据库以普通用户运行，但它进不了 ${parent}：请把 SUIFANG_HOME 设在 /var/lib/suifang 之类的目录，或执行 chmod o+x ${parent}。`,
          `Started as root, the servers run as an ordinary user, who cannot enter ${parent}: set SUIFANG_HOME to a folder such as /var/lib/suifang, or run chmod o+x ${parent}.`,
        ),
      );
    }
    if (parent === path.dirname(parent)) return;
  }
}

/** Creates a folder with its missing parents so that the server user can pass through all that is new. */
export function createPassable(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let created = folder; created.startsWith(first); created = path.dirname(created)) {
    chmodSync(created, 0o755);
  }
}

function giveAway(file: string, { uid, gid }: UserIds): void {
  chownSync(file, uid, gid);
  if (!lstatSync(file).isDirectory()) return;
  for (const name of readdirSync(file)) {
    const entry = path.join(file, name);
    if (!lstatSync(entry).isSymbolicLink()) giveAway(entry, { uid, gid });
  }
}

/**
 * Makes `folder` exist with `mode`, and belong to the server user with all it holds. Throws a RuntimeError when that
 * user could not reach it.
 */
export function serverFolder(folder: string, mode = 0o750): string {
  createPassable(path.dirname(folder));
  mkdirSync(folder, { recursive: true, mode });
  const user = serverUser();
  if (!user) return folder;
  requireReachable(folder, user);
  const stat = statSync(folder);
  if (stat.uid !== user.uid || stat.gid !== user.gid) giveAway(folder, user);
  return folder;
}

/** Writes a file that the server user, and nobody else but us, can read. */
export function writeServerFile(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
  chmodSync(file, 0o600);
  const user = serverUser();
  if (user) chownSync(file, user.uid, user.gid);
}
