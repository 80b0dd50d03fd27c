import { muteSpeech } from '@suifang/simulator/memory/mute-speech.ts';
import { createVirtualClock } from '@suifang/simulator/memory/virtual-clock.ts';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createActivity } from '../../platform/activity.ts';
import { DatabaseAway } from '../../platform/db/away.ts';
import { keepFixedSentences } from './fixed-sentences.ts';

const [HOLD, GOODBYE, UNSPEAKABLE] = ['请您稍等。', '再见。', '这句念不出来。'];

/** A voice that fails while `trouble` says so, and the recordings that somebody has uploaded. */
function begin(texts: readonly string[]) {
  const clock = createVirtualClock(0);
  const log = pino({ level: 'silent' });
  const activity = createActivity(log);
  const recordings = new Map<string, string>();
  const world: { trouble: (texts: readonly string[]) => Error | undefined } = { trouble: () => undefined };
  const preparePrompts: typeof muteSpeech.preparePrompts = async (asked) => {
    const failure = world.trouble(asked);
    if (failure) throw failure;
    const prompts = await muteSpeech.preparePrompts(asked);
    return new Map(
      [...prompts].map(([text, prompt]) => [text, { ...prompt, file: recordings.get(text) ?? prompt.file }]),
    );
  };
  return {
    world,
    recordings,
    /** Lets the next look happen. */
    look: async () => {
      await activity.idle();
      clock.advance(Number.POSITIVE_INFINITY);
      await activity.idle();
    },
    activity,
    keep: () =>
      keepFixedSentences({ speech: { preparePrompts }, clock, timers: clock, activity, log }, texts),
  };
}

test('what could not be made while the database was away is made once it is back', async () => {
  const { world, activity, keep, look } = begin([HOLD, GOODBYE]);
  world.trouble = () => new DatabaseAway('away');
  const kept = keep();
  await activity.idle();
  expect([...kept.sounds]).toEqual([]);
  world.trouble = () => undefined;
  await look();
  expect([...kept.sounds.keys()]).toEqual([HOLD, GOODBYE]);
  kept.stop();
});

test('one sentence that cannot be spoken keeps no other waiting', async () => {
  const { world, activity, keep } = begin([UNSPEAKABLE, HOLD]);
  world.trouble = (texts) => (texts.includes(UNSPEAKABLE) ? new Error('no voice for it') : undefined);
  const kept = keep();
  await activity.idle();
  expect([...kept.sounds.keys()]).toEqual([HOLD]);
  kept.stop();
});

test('a recording that is uploaded for a sentence is heard without a restart', async () => {
  const { recordings, activity, keep, look } = begin([HOLD]);
  const kept = keep();
  await activity.idle();
  recordings.set(HOLD, '护士长的声音');
  await look();
  expect(kept.sounds.get(HOLD)).toBe('护士长的声音');
  kept.stop();
});
