import { expect, test } from 'vitest';
import { readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import { questioningMs, readingMs } from './call-length.ts';

const formOf = (items: readonly object[]) => {
  const reading = readQuestionnaire({
    resourceType: 'Questionnaire',
    url: 'urn:t',
    title: '测试',
    item: items,
  });
  if (!reading.ok) throw new Error(reading.problems[0]?.en);
  return reading.form;
};
const fever = { linkId: 'fever', type: 'boolean', text: '这两天发烧了吗？' };
const when = { enableWhen: [{ question: 'fever', operator: '=', answerBoolean: true }] };

test('a longer question takes longer, and one that is not always asked counts for half', () => {
  const short = questioningMs(formOf([fever]));
  expect(short.likely).toBe(short.most);
  expect(short.most).toBeGreaterThan(readingMs(['这两天发烧了吗？']));
  const sometimes = {
    linkId: 'g',
    type: 'group',
    text: '体温',
    ...when,
    item: [{ ...fever, linkId: 'again' }],
  };
  const longer = questioningMs(formOf([fever, sometimes]));
  expect(longer.most).toBeGreaterThan(2 * short.most - 1);
  expect(longer.likely - short.likely).toBe((longer.most - short.most) / 2);
});
