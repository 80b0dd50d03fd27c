import { createHash } from 'node:crypto';
import net from 'node:net';

/** Takes the name if it is free; else waits until its holder ends and answers undefined, to try again. */
function listenOrWait(name: string): Promise<net.Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('listening', () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      const holder = net.connect(name);
      holder.once('error', () => resolve(undefined));
      holder.once('close', () => resolve(undefined));
      holder.resume();
    });
    server.listen(name);
  });
}

/**
 * Runs `work` while no other process of this machine runs with the same `subject`. The lock is a Linux abstract
 * socket: the kernel frees it when the holder dies, so a killed process leaves no stale lock behind.
 * `onWait` is called once when somebody else holds it.
 */
export async function withMachineLock<T>(
  subject: string,
  work: () => Promise<T>,
  onWait: () => void,
): Promise<T> {
  const name = `\0suifang-${createHash('sha256').update(subject).digest('hex').slice(0, 32)}`;
  let server = await listenOrWait(name);
  if (!server) onWait();
  while (!server) server = await listenOrWait(name);
  const waiting = new Set<net.Socket>();
  server.on('connection', (socket) => {
    waiting.add(socket);
    socket.on('error', () => socket.destroy());
  });
  try {
    return await work();
  } finally {
    server.close();
    for (const socket of waiting) socket.destroy();
  }
}
