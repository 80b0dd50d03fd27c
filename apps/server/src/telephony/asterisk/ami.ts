import net from 'node:net';
import { SwitchUnavailable } from '../port.ts';

/**
 * The few Manager actions that ARI does not have (MixMonitor), over one loopback connection with events off.
 * Reconnects on the next action after a loss.
 */
export interface Ami {
  /** Sends an action, answers its response's fields. Rejects with `SwitchUnavailable` when the connection is lost. */
  action(name: string, fields: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>>;
  close(): void;
}

type Pending = { resolve: (fields: Record<string, string>) => void; reject: (error: Error) => void };

/** @param url `tcp://user:password@host:port` */
export function createAmi(url: string): Ami {
  const { hostname, port, username, password } = new URL(url);
  let session: Promise<Session> | undefined;

  const open = async (): Promise<Session> => {
    const opened = await connect(hostname, Number(port), () => {
      session = undefined;
    });
    const answer = await opened.send('Login', {
      Username: decodeURIComponent(username),
      Secret: decodeURIComponent(password),
      Events: 'off',
    });
    if (answer['Response'] !== 'Success') {
      opened.end();
      throw new SwitchUnavailable('the manager interface refused the log-in');
    }
    return opened;
  };

  return {
    async action(name, fields) {
      session ??= open();
      try {
        return await (await session).send(name, fields);
      } catch (error) {
        session = undefined;
        throw error;
      }
    },
    close() {
      void session?.then(
        (opened) => opened.end(),
        () => undefined,
      );
      session = undefined;
    },
  };
}

type Session = { send: Ami['action']; end: () => void };

function connect(host: string, port: number, onLost: () => void): Promise<Session> {
  return new Promise((resolve, reject) => {
    const pending = new Map<string, Pending>();
    let nextId = 1;
    let unread = '';
    const socket = net.connect({ host, port });
    socket.setEncoding('utf8').setNoDelay(true);
    socket.once('connect', () =>
      resolve({
        send: (name, fields) =>
          new Promise((done, fail) => {
            const id = String(nextId++);
            pending.set(id, { resolve: done, reject: fail });
            const lines = Object.entries({ Action: name, ActionID: id, ...fields }).map(
              ([key, value]) => `${key}: ${value}`,
            );
            socket.write(`${lines.join('\r\n')}\r\n\r\n`);
          }),
        end: () => socket.destroy(),
      }),
    );
    socket.on('data', (chunk: string) => {
      unread += chunk;
      for (let end = unread.indexOf('\r\n\r\n'); end >= 0; end = unread.indexOf('\r\n\r\n')) {
        const message = parseMessage(unread.slice(0, end));
        unread = unread.slice(end + 4);
        const id = message['ActionID'] ?? '';
        pending.get(id)?.resolve(message);
        pending.delete(id);
      }
    });
    const lost = () => {
      const error = new SwitchUnavailable('the manager connection was lost');
      for (const waiting of pending.values()) waiting.reject(error);
      pending.clear();
      reject(error);
      onLost();
    };
    socket.on('error', () => undefined);
    socket.on('close', lost);
  });
}

function parseMessage(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(': ');
    if (colon > 0) fields[line.slice(0, colon)] = line.slice(colon + 2);
  }
  return fields;
}
