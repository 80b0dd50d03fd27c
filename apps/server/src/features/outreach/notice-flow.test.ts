import type { ConversationEvent } from '@suifang/callflow';
import { describe, expect, test } from 'vitest';
import { lines } from './lines.ts';
import { noticeFlow, type NoticeFact, type NoticeInput, type NoticeState } from './notice-flow.ts';

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
    expect(line.heard).toEqual([lines.noticeMenu]);
    line.press('2');
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

  test('nobody pressing anything is reminded once and then let go', () => {
    const line = ring();
    line.listen();
    line.listen();
    line.listen();
    line.wait();
    expect(line.heard).toEqual([lines.noInput, lines.noticeMenu]);
    line.listen();
    line.wait();
    line.listen();
    line.wait();
    expect(line.hasHungUp).toBe(true);
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
