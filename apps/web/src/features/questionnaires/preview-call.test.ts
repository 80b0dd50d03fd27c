import { readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import { expect, it } from 'vitest';
import {
  beginCall,
  endPause,
  finishSpeaking,
  pressKey,
  type PreviewCall,
  staySilent,
} from './preview-call.ts';

const reading = readQuestionnaire({
  resourceType: 'Questionnaire',
  item: [
    { linkId: 'hello', type: 'display', text: '您好' },
    { linkId: 'fever', type: 'boolean', text: '发烧吗' },
    {
      linkId: 'degrees',
      type: 'integer',
      text: '多少度',
      enableWhen: [{ question: 'fever', operator: '=', answerBoolean: true }],
    },
    { linkId: 'more', type: 'text', text: '还有吗' },
  ],
});
const begin = () => {
  if (!reading.ok) throw new Error('the form cannot be read');
  return beginCall(reading.form);
};
const press = (call: PreviewCall, keys: string) => Array.from(keys).reduce(pressKey, call);

it('goes through the questions as a call does, branch by branch', () => {
  const greeted = begin();
  expect(greeted.say).toEqual(['您好。']);
  const asked = finishSpeaking(greeted);
  expect(asked.say).toEqual(['发烧吗。', '是，请按1。', '不是，请按2。']);
  expect(press(asked, '2').item?.linkId).toBe('more');

  const feverish = press(asked, '1');
  expect(feverish.item?.linkId).toBe('degrees');
  const readBack = endPause(press(feverish, '38'));
  expect(readBack.say).toContain('三十八');
  const done = press(press(readBack, '1'), '#');
  expect(done).toMatchObject({ item: undefined, say: [] });
  expect(done.given.map(({ linkId }) => linkId)).toEqual(['fever', 'degrees', 'more']);
});

it('each turn of speech has a number of its own, a key without meaning starts none', () => {
  const asked = finishSpeaking(begin());
  expect(press(asked, '#').turn).toBe(asked.turn);
  expect(press(asked, '*').turn).toBe(asked.turn + 1);
  expect(staySilent(asked)).toMatchObject({
    turn: asked.turn + 1,
    say: ['没有听到您的按键。', ...asked.say],
  });
});

it('0 ends the call with the wish for a person', () => {
  expect(press(finishSpeaking(begin()), '0')).toMatchObject({ wantsPerson: true, item: undefined });
});
