import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { liveMap, untold } from '../frame/live-map.ts';
import { renewLive } from './live-renewal.ts';

type Heard = (event: { lastEventId: string; data?: string }) => void;

/** The browser's side of the stream, with the server's side in our hands. */
class Stream {
  static opened: Stream[] = [];
  readonly #listeners = new Map<string, Heard>();
  constructor() {
    Stream.opened.push(this);
  }
  addEventListener(name: string, heard: Heard): void {
    this.#listeners.set(name, heard);
  }
  tell(name: string, data?: object): void {
    this.#listeners.get(name)?.({ lastEventId: '1', ...(data && { data: JSON.stringify(data) }) });
  }
  close(): void {
    this.#listeners.clear();
  }
}

let client: QueryClient;
let stop: () => void;
const stream = () => {
  const latest = Stream.opened.at(-1);
  if (!latest) throw new Error('no stream is open');
  return latest;
};
const isOld = (address: string) => client.getQueryState([address])?.isInvalidated;
const makeFresh = () => {
  for (const address of ['/api/health', '/api/needs', '/api/staff']) client.setQueryData([address], {});
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('document', new EventTarget());
  client = new QueryClient();
  makeFresh();
  const ignore = () => undefined;
  stop = renewLive(
    client,
    { map: liveMap, untold },
    { onEvent: ignore, onOpen: ignore, onLoss: ignore, onSignedOut: ignore },
  );
  stream().tell('opened');
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each(['alert.raised', 'alert.acknowledged', 'target.changed', 'attempt.changed', 'trunk.changed'])(
  'what waits for a person is counted anew after %s',
  async (type) => {
    stream().tell('message', { type });
    await vi.runOnlyPendingTimersAsync();
    expect([isOld('/api/needs'), isOld('/api/staff')]).toEqual([true, false]);
  },
);

test('what no event tells of is asked again when the connection goes, and once more when it is back', async () => {
  await vi.runOnlyPendingTimersAsync();
  expect(isOld('/api/health')).toBe(false);
  stream().tell('error');
  await vi.advanceTimersByTimeAsync(1_000);
  expect([isOld('/api/health'), isOld('/api/needs'), isOld('/api/staff')]).toEqual([true, true, false]);
  makeFresh();
  await vi.runOnlyPendingTimersAsync();
  expect(Stream.opened.length).toBeGreaterThan(1);
  stream().tell('opened');
  await vi.runOnlyPendingTimersAsync();
  expect([isOld('/api/health'), isOld('/api/needs'), isOld('/api/staff')]).toEqual([true, true, false]);
});
