import type { ConversationEvent } from '@suifang/callflow';
import { describe, expect, test } from 'vitest';
import { lines } from './lines.ts';
import { noticeFlow } from './notice-flow.ts';
import type { NoticeFact, NoticeInput, NoticeState } from './notice-states.ts';

const input: NoticeInput = {
  opening: [{ text: '您好', file: 'hello', ms: 1000 }],
  notice: [{ text: '请您周三上午来换药', file: 'notice', ms: 10_000 }],
  sounds: Object.fromEntries(Object.values(lines).map((text) => [text, { file: text, ms: 1000 }])),
  deliveredShare: 0.8,
};

function ring() {
  let now = 1000;
  let heard: string[] = [];
  let hasHungUp = false;
  const facts: NoticeFact[] = [];
  let state: NoticeState = { at: 'ended', result: 'not_delivered', heardShare: 0 };
  const take = (step: ReturnType<typeof noticeFlow.start>) => {
    state = JSON.parse(JSON.stringify(step.state)) as NoticeState;
    facts.push(...step.facts);
    for (const effect of step.effects) {
      if (effect.type === 'play') heard = effect.prompts.map((prompt) => prompt.text);
      if (effect.type === 'hangUp') hasHungUp = true;
    }
  };
  take(noticeFlow.start(input, now));
  const send = (event: ConversationEvent, afterMs = 0) => {
    now += afterMs;
    take(noticeFlow.step(input, state, event, now) as ReturnType<typeof noticeFlow.start>);
  };
  const listen = () => state.at !== 'ended' && send({ type: 'played', turn: state.turn }, 1000);
  return {
    send,
    listen,
    press: (digit: string, afterMs = 0) => send({ type: 'digit', digit }, afterMs),
    wait: () => {
      if (state.at !== 'ended') send({ type: 'deadline' }, state.deadlineAt - now);
    },
    get state() {
      return state;
    },
    get heard() {
      return heard;
    },
    get hasHungUp() {
      return hasHungUp;
    },
    facts,
  };
}

describe('a notice', () => {
  test('heard to the end and confirmed, it is delivered', () => {
    const line = ring();
    line.listen();
    line.listen();
    expect(line.heard).toEqual([lines.noticeMenu, lines.noticeOptOut]);
    line.press('2');
    expect(line.heard).toEqual([lines.noticeConfirmed, lines.lastOptOut]);
    line.listen();
    line.wait();
    expect(line.hasHungUp).toBe(true);
    line.send({ type: 'hungUp', by: 'system' });
    expect(line.state).toMatchObject({ at: 'ended', result: 'delivered' });
  });

  test('hung up after half of it, it is not delivered', () => {
    const line = ring();
    line.listen();
    line.send({ type: 'hungUp', by: 'patient' }, 5000);
    expect(line.state).toEqual({ at: 'ended', result: 'not_delivered', heardShare: 0.5 });
  });

  test('broken off, it is not delivered: nobody knows how much was heard', () => {
    const line = ring();
    line.listen();
    line.send({ type: 'hungUp', by: 'interrupted' }, 20_000);
    expect(line.state).toMatchObject({ at: 'ended', result: 'not_delivered', heardShare: 0 });
  });

  test.each([
    ['1', 'patient.opted-out', true],
    ['2', 'patient.refused', false],
  ])('heard whole, it stays delivered although 9 and %s are pressed then', (key, fact, isKept) => {
    const line = ring();
    line.listen();
    line.listen();
    line.press('9');
    line.press(key);
    line.send({ type: 'hungUp', by: 'patient' });
    expect(line.state).toMatchObject({ result: 'delivered' });
    expect(line.facts.some(({ type }) => type === fact)).toBe(isKept);
  });

  test('hung up after the share that was set, it counts as delivered', () => {
    const line = ring();
    line.listen();
    line.send({ type: 'hungUp', by: 'patient' }, 8500);
    expect(line.state).toMatchObject({ result: 'delivered', heardShare: 0.85 });
  });

  test('1 reads it again, and what was heard before is not lost', () => {
    const line = ring();
    line.listen();
    line.listen();
    line.press('1');
    expect(line.heard).toEqual(['请您周三上午来换药']);
    line.send({ type: 'hungUp', by: 'patient' }, 100);
    expect(line.state).toMatchObject({ result: 'delivered' });
  });

  /** The notice is read and its menu is being said. */
  const atMenu = () => {
    const line = ring();
    line.listen();
    line.listen();
    return line;
  };

  test('who presses nothing hears what can be pressed three times, with the reason, and then the last words', () => {
    const line = atMenu();
    for (let again = 0; again < 2; again += 1) {
      line.listen();
      line.wait();
      expect(line.heard).toEqual([lines.noInput, lines.noticeMenu, lines.noticeOptOut]);
    }
    line.listen();
    line.wait();
    expect(line.heard).toEqual([lines.lastOptOut]);
    line.listen();
    line.wait();
    expect(line.hasHungUp).toBe(true);
  });

  test('wrong keys too are answered with the reason three times at most, and those of one burst are one', () => {
    const line = atMenu();
    for (const key of ['5', '6']) {
      line.press(key, 2000);
      line.press(key, 100);
      expect(line.heard).toEqual([lines.noticeWrongKey, lines.noticeMenu, lines.noticeOptOut]);
    }
    line.press('8', 2000);
    expect(line.heard).toEqual([lines.lastOptOut]);
  });

  test('no more calls can be chosen in the last words, where it is said, and nothing is read again for it', () => {
    const line = atMenu();
    line.press('2');
    line.press('9');
    expect(line.heard).toEqual([lines.askOptOut]);
    line.press('3');
    expect(line.heard).toEqual([lines.goodbye]);
    line.press('9');
    expect(line.heard).toEqual([lines.goodbye]);
    const leaving = atMenu();
    leaving.press('2');
    leaving.press('9');
    leaving.press('1');
    expect(leaving.facts.map(({ type }) => type)).toEqual(['notice.confirmed', 'patient.opted-out']);
  });

  test('9 and 1 opts out for good', () => {
    const line = ring();
    line.press('9');
    line.press('1');
    line.send({ type: 'hungUp', by: 'patient' });
    expect(line.state).toMatchObject({ result: 'opted_out' });
    expect(line.facts.map((fact) => fact.type)).toContain('patient.opted-out');
  });

  test('after a restart the notice is read again', () => {
    const line = ring();
    line.listen();
    line.send({ type: 'resumed' });
    expect(line.heard).toEqual(['请您周三上午来换药']);
  });
});
