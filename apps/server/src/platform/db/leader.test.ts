import { createVirtualClock } from '@suifang/simulator/memory/virtual-clock.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres.ts';
import { lead } from './leader.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a connection that dies while it asks for the lock is followed by one try, not by two', async () => {
  const clock = createVirtualClock(0);
  let [tries, open, mostAtOnce] = [0, 0, 0];
  const connect = async () => {
    const client = new pg.Client({ connectionString: database.url, application_name: 'dies' });
    tries += 1;
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    client.once('end', () => (open -= 1));
    await client.connect();
    // The network is gone in the middle of the first statement.
    const { stream } = (client as unknown as { connection: { stream: { destroy(): void } } }).connection;
    const query = client.query.bind(client);
    client.query = ((text: string, values: unknown[]) => {
      const answer = query(text, values);
      stream.destroy();
      return answer;
    }) as typeof client.query;
    return client;
  };
  const leadership = lead(
    { name: 'test', lockKey: 7, connect, timers: clock, now: () => clock.now().getTime() },
    { gained: () => undefined, lost: () => undefined },
  );
  await vi.waitUntil(
    () => {
      clock.advance(Number.POSITIVE_INFINITY);
      return tries > 4;
    },
    { interval: 1, timeout: 10_000 },
  );
  expect(mostAtOnce).toBe(1);
  await leadership.close();
});
