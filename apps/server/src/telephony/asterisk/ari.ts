import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { SwitchUnavailable } from '../port.ts';
import { type AriEvent, type AriOperations, operations } from './generated/ari.ts';

/**
 * ARI over one websocket: events and requests share the stream, so an answer never overtakes the events before it.
 * Protocol: "ARI REST over WebSocket" of Asterisk 22. Reconnects by itself; events of the gap are lost, and the
 * listener is told by `connected` / `disconnected`.
 */
export interface Ari {
  readonly isConnected: boolean;
  /** Connects. From then on this process gets the application's events, and any other one loses them. */
  open(): void;
  /**
   * Calls an operation. Rejects with `SwitchUnavailable` when not connected or the connection is lost before the
   * answer, with `AriRefusal` when Asterisk answers 400 or more.
   */
  call<Name extends keyof AriOperations>(
    name: Name,
    parameters: AriOperations[Name]['parameters'],
  ): Promise<AriOperations[Name]['answer']>;
  close(): void;
}

export class AriRefusal extends Error {
  override readonly name = 'AriRefusal';
  readonly status: number;

  constructor(operation: string, status: number, reason: string) {
    super(`${operation} was answered ${status} ${reason}`);
    this.status = status;
  }
}

export type AriListener = Readonly<{
  event(event: AriEvent): void;
  connected(): void;
  disconnected(): void;
  /** Another process took this application's events: this one must stop acting. */
  replaced(): void;
}>;

type Answer = {
  type: 'RESTResponse';
  request_id: string;
  status_code: number;
  reason_phrase: string;
  message_body?: string;
};
type Pending = { name: string; resolve: (body: unknown) => void; reject: (error: Error) => void };

/** A dead peer is noticed after two unanswered pings. */
const PING_MS = 5_000;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 2_000;

/** @param url base of ARI, `http://host:port`; `/ari/events` is added. */
export function createAri(
  options: Readonly<{ url: string; user: string; password: string; app: string }>,
  listener: AriListener,
): Ari {
  const pending = new Map<string, Pending>();
  let socket: WebSocket | undefined;
  let isOpen = false;
  let isClosed = false;
  let retryMs = FIRST_RETRY_MS;
  let retryTimer: NodeJS.Timeout | undefined;

  const open = () => {
    const address = new URL('/ari/events', options.url);
    address.protocol = address.protocol.replace('http', 'ws');
    address.search = new URLSearchParams({ app: options.app }).toString();
    const next = new WebSocket(address, {
      auth: `${options.user}:${options.password}`,
      perMessageDeflate: false,
    });
    socket = next;
    let isAlive = true;
    const heartbeat = setInterval(() => {
      if (!isAlive) return next.terminate();
      isAlive = false;
      if (next.readyState === WebSocket.OPEN) next.ping();
    }, PING_MS);
    next.on('pong', () => (isAlive = true));
    next.on('open', () => {
      isOpen = true;
      retryMs = FIRST_RETRY_MS;
      listener.connected();
    });
    next.on('message', (data: Buffer) => receive(data.toString('utf8')));
    next.on('error', () => undefined);
    next.on('close', () => {
      clearInterval(heartbeat);
      const wasOpen = isOpen;
      isOpen = false;
      const lost = new SwitchUnavailable('the connection to Asterisk was lost');
      for (const waiting of pending.values()) waiting.reject(lost);
      pending.clear();
      if (wasOpen) listener.disconnected();
      if (isClosed) return;
      retryTimer = setTimeout(open, retryMs);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    });
  };

  const receive = (text: string) => {
    const message = JSON.parse(text) as AriEvent | Answer;
    if (message.type === 'RESTResponse') return settle(message);
    if (message.type === 'ApplicationReplaced') return listener.replaced();
    listener.event(message);
  };

  const settle = (answer: Answer) => {
    const waiting = pending.get(answer.request_id);
    pending.delete(answer.request_id);
    if (!waiting) return;
    if (answer.status_code >= 400) {
      waiting.reject(new AriRefusal(waiting.name, answer.status_code, answer.reason_phrase));
      return;
    }
    waiting.resolve(answer.message_body ? (JSON.parse(answer.message_body) as unknown) : undefined);
  };

  return {
    get isConnected() {
      return isOpen;
    },
    open() {
      if (!socket) open();
    },
    call(name, parameters) {
      return new Promise((resolve, reject) => {
        if (!socket || !isOpen) return reject(new SwitchUnavailable('there is no connection to Asterisk'));
        const id = randomUUID();
        pending.set(id, { name, resolve: resolve as (body: unknown) => void, reject });
        socket.send(encodeRequest(id, name, parameters));
      });
    },
    close() {
      isClosed = true;
      clearTimeout(retryTimer);
      socket?.close();
    },
  };
}

function encodeRequest(id: string, name: keyof AriOperations, parameters: object): string {
  const { method, path, query, body, whole } = operations[name];
  const values = new Map<string, unknown>(
    Object.entries(parameters).filter(([, value]) => value !== undefined),
  );
  const uri = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(values.get(key))));
  const search = new URLSearchParams();
  for (const key of query) if (values.has(key)) search.set(key, textOf(values.get(key)));
  const bodyKeys = body.filter((key) => values.has(key));
  const content =
    whole[0] === undefined
      ? Object.fromEntries(bodyKeys.map((key) => [key, values.get(key)]))
      : values.get(whole[0]);
  return JSON.stringify({
    type: 'RESTRequest',
    request_id: id,
    method,
    uri: search.size > 0 ? `${uri}?${search.toString()}` : uri,
    ...((bodyKeys.length > 0 || whole.length > 0) && {
      content_type: 'application/json',
      message_body: JSON.stringify(content),
    }),
  });
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}
