import net from 'node:net';
import { SwitchUnavailable } from '../port.ts';

/**
 * The few Manager actions that ARI does not have (MixMonitor), over one loopback connection with events off.
 * Reconnects on the next action after a loss.
 */
export interface Ami {
  /** Sends an action, answers its response's fields. Rejects with `SwitchUnavailable` when the connection is lost. */
  action(name: string, fields: Readonly<Record<string, string>>): Promise<Fields>;
  /** Sends an action that is answered with a list, answers its items; an error (nothing to list) is an empty list. */
  list(name: string, fields: Readonly<Record<string, string>>): Promise<readonly Fields[]>;
  close(): void;
}

type Fields = Readonly<Record<string, string>>;

/** `take` is given every message of an action and says whether it was the last. */
type Pending = { take: (fields: Fields) => boolean; reject: (error: Error) => void };

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

  const withSession = async <Result>(work: (opened: Session) => Promise<Result>): Promise<Result> => {
    session ??= open();
    try {
      return await work(await session);
    } catch (error) {
      session = undefined;
      throw error;
    }
  };

  return {
    action: (name, fields) => withSession((opened) => opened.send(name, fields)),
    list: (name, fields) => withSession((opened) => opened.list(name, fields)),
    close() {
      void session?.then(
        (opened) => opened.end(),
        () => undefined,
      );
      session = undefined;
    },
  };
}

type Session = { send: Ami['action']; list: Ami['list']; end: () => void };

function connect(host: string, port: number, onLost: () => void): Promise<Session> {
  return new Promise((resolve, reject) => {
    const pending = new Map<string, Pending>();
    let nextId = 1;
    let unread = '';
    const socket = net.connect({ host, port });
    socket.setEncoding('utf8').setNoDelay(true);
    const write = (name: string, fields: Fields, waiting: Pending) => {
      const id = String(nextId++);
      pending.set(id, waiting);
      const lines = Object.entries({ Action: name, ActionID: id, ...fields }).map(
        ([key, value]) => `${key}: ${value}`,
      );
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    };
    socket.once('connect', () =>
      resolve({
        send: (name, fields) =>
          new Promise((done, fail) => {
            const take = (answer: Fields) => {
              done(answer);
              return true;
            };
            write(name, fields, { take, reject: fail });
          }),
        list: (name, fields) =>
          new Promise((done, fail) => {
            const items: Fields[] = [];
            const take = (message: Fields) => {
              const isItem = message['Response'] === undefined && message['EventList'] !== 'Complete';
              if (isItem) items.push(message);
              const isLast = message['Response'] === 'Error' || message['EventList'] === 'Complete';
              if (isLast) done(items);
              return isLast;
            };
            write(name, fields, { take, reject: fail });
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
        if (pending.get(id)?.take(message)) pending.delete(id);
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
