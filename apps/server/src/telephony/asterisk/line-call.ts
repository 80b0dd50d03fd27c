import { randomUUID } from 'node:crypto';
import { type Destination, SwitchUnavailable } from '../port.ts';
import type { TestCallEnd } from '../trunk-probe.ts';
import { dialString } from './adapter.ts';
import { type Ari, AriRefusal, createAri } from './ari.ts';
import type { AriEvent } from './generated/ari.ts';

const RING_SECONDS = 30;
/** Ends the channel inside Asterisk even when this process has died meanwhile. */
const LONGEST_SECONDS = 60;
const LIMIT_MS = (LONGEST_SECONDS + 5) * 1000;

export type AriAccess = Readonly<{ url: string; user: string; password: string }>;

/**
 * Rings `destination`, plays `sound` once when it is answered and hangs up; answers how it ended. It has an application
 * of its own, so the controller loses no event. Rejects with `SwitchUnavailable` when Asterisk goes away.
 */
export async function placeTestCall(
  access: AriAccess,
  destination: Destination,
  sound: string,
): Promise<TestCallEnd> {
  const endpoint = dialString(destination);
  const channelId = `test-${randomUUID()}`;
  const app = `suifang-${channelId}`;
  const end = Promise.withResolvers<TestCallEnd>();
  let hasRung = false;
  let wasAnswered = false;

  const answered = async (): Promise<void> => {
    wasAnswered = true;
    await ari.call('channels.play', { channelId, media: `sound:${sound}` });
  };
  const take = async (event: AriEvent): Promise<void> => {
    // Earlier the channel is not in the application yet, and to dial it would be refused.
    if (event.type === 'StasisStart' && event.channel.id === channelId) await dial().catch(refused);
    if (event.type === 'ChannelStateChange' && event.channel.id === channelId) {
      if (event.channel.state === 'Ringing') hasRung = true;
      if (event.channel.state === 'Up') await answered();
    }
    if (event.type === 'PlaybackFinished' && event.playback.target_uri === `channel:${channelId}`) {
      await ari.call('channels.hangup', { channelId, reason: 'normal' });
    }
    if (event.type === 'ChannelDestroyed' && event.channel.id === channelId) {
      end.resolve({ hasRung, wasAnswered, cause: event.cause, sipCode: event.tech_cause });
    }
  };
  /** Asterisk makes no channel towards an end that does not answer it. */
  const refused = (error: unknown) => {
    if (error instanceof AriRefusal) end.resolve({ hasRung, wasAnswered, cause: 0, sipCode: undefined });
    else end.reject(error);
  };
  const create = () =>
    ari.call('channels.create', {
      channelId,
      app,
      endpoint,
      formats: 'alaw',
      variables: { 'TIMEOUT(absolute)': String(LONGEST_SECONDS) },
    });
  const dial = () => ari.call('channels.dial', { channelId, timeout: RING_SECONDS });

  const ari: Ari = createAri(
    { ...access, app },
    {
      connected: () => void create().catch(refused),
      disconnected: () => end.reject(new SwitchUnavailable('Asterisk went away during the test call')),
      replaced: () => end.reject(new SwitchUnavailable('another test call took over')),
      // The patient may hang up while a command is on its way; the end of the channel tells the truth.
      event: (event) => void take(event).catch(() => undefined),
    },
  );
  ari.open();
  const limit = setTimeout(() => end.reject(new SwitchUnavailable('the test call did not end')), LIMIT_MS);
  try {
    return await end.promise;
  } finally {
    clearTimeout(limit);
    ari.close();
  }
}
