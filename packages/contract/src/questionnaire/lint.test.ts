import { expect, it } from 'vitest';
import { canRunOn, lint } from './lint.ts';
import { absentAllowed, formWith, integerItem, scoredChoice } from './sample-forms.ts';

const findingsFor = (item: object) =>
  lint(formWith([item])).map(({ channel, level, code }) => `${channel} ${level} ${code}`);

it('says what cannot be asked by phone or text', () => {
  expect(findingsFor({ linkId: 'a', type: 'attachment', text: '伤口照片' })).toEqual([
    'voice cannot attachment',
    'sms cannot attachment',
  ]);
  expect(findingsFor({ linkId: 'a', type: 'dateTime', text: '何时' })).toEqual([
    'voice cannot date-time',
    'sms cannot date-time',
  ]);
  expect(
    findingsFor(
      scoredChoice(
        'a',
        Array.from({ length: 19 }, () => 1),
      ),
    ),
  ).toEqual(['voice cannot too-many-options', 'sms cannot too-many-options']);
});

it('advises on what will be hard to hear', () => {
  expect(findingsFor({ linkId: 'a', type: 'boolean', text: 'Any fever?' })).toEqual([
    'voice advice not-chinese',
  ]);
  expect(findingsFor({ linkId: 'a', type: 'integer', text: '血压' })).toEqual(['voice advice range-missing']);
  expect(findingsFor({ linkId: 'a', type: 'boolean', text: '很'.repeat(61) })).toEqual([
    'voice advice long-to-hear',
  ]);
  expect(findingsFor({ linkId: 'a', type: 'text', text: '说说' })).toEqual(['voice advice needs-transcript']);
  expect(
    findingsFor({
      ...integerItem('a', 0, 300),
      extension: [...(integerItem('a', 0, 300).extension ?? []), ...absentAllowed],
    }),
  ).toEqual(['voice advice no-key-left']);
});

it('finds nothing wrong with a short question', () => {
  expect(findingsFor({ linkId: 'a', type: 'boolean', text: '今天发烧吗' })).toEqual([]);
});

it('knows when nothing at all can be asked on a channel', () => {
  const form = formWith([{ linkId: 'a', type: 'attachment', text: '照片' }]);
  expect(canRunOn(form, 'voice')).toBe(false);
  expect(canRunOn(form, 'web')).toBe(true);
});
