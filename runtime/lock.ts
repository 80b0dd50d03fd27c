import { createHash } from 'node:crypto';
import net from 'node:net';

const nameOf = (subject: string): string =>
  `\0suifang-${createHash('sha256').update(subject).digest('hex').slice(0, 32)}`;

/** Turns a listening server into a release function; waiting processes are let go when it is called. */
function releaseOf(server: net.Server): () => void {
  const waiting = new Set<net.Socket>();
  server.on('connection', (socket) => {
    waiting.add(socket);
    socket.on('error', () => socket.destroy());
  });
  server.unref();
  return () => {
    server.close();
    for (const socket of waiting) socket.destroy();
  };
}

/**
 * Takes the lock of `subject` for as long as this process lives or until the returned function is called; undefined
 * when another process of this machine holds it. The lock is a Linux abstract socket: the kernel frees it when the
 * holder dies, so a killed process leaves no stale lock behind.
 */
export async function tryMachineLock(subject: string): Promise<(() => void) | undefined> {
  const server = net.createServer();
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(releaseOf(server)));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(nameOf(subject));
  });
}

/** Fulfils when the holder of the lock lets it go or dies. */
function waitForRelease(subject: string): Promise<void> {
  return new Promise((resolve) => {
    const holder = net.connect(nameOf(subject));
    holder.once('error', () => resolve());
    holder.once('close', () => resolve());
    holder.resume();
  });
}

/**
 * Runs `work` while no other process of this machine runs with the same `subject`. `onWait` is called once when
 * somebody else holds the lock.
 */
export async function withMachineLock<T>(
  subject: string,
  work: () => Promise<T>,
  onWait: () => void = () => undefined,
): Promise<T> {
  let release = await tryMachineLock(subject);
  if (!release) onWait();
  while (!release) {
    await waitForRelease(subject);
    release = await tryMachineLock(subject);
  }
  try {
    return await work();
  } finally {
    release();
  }
}
