import { readQuestionnaire } from '../index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAbsent, withUnit } from './answers.ts';
import { branchesOf, withBranches } from './branches.ts';
import { asKind, kindOf, kinds, newItem } from './kinds.ts';
import { withNewOption, withOptionFields } from './options.ts';
import { textsOf, withChannelText, withText } from './texts.ts';
import {
  freshLinkId,
  insertItem,
  itemAt,
  type Json,
  moveItem,
  removeItem,
  rowsOf,
  stepItem,
} from './tree.ts';

const nested: Json = {
  resourceType: 'Questionnaire',
  item: [
    { linkId: 'a', type: 'display', text: 'a' },
    {
      linkId: 'g',
      type: 'group',
      text: 'g',
      item: [
        { linkId: 'b', type: 'boolean', text: 'b' },
        { linkId: 'c', type: 'boolean', text: 'c' },
      ],
    },
    { linkId: 'd', type: 'boolean', text: 'd' },
  ],
};
const order = (definition: Json) =>
  rowsOf(definition)
    .map(({ number, item }) => `${number}${item.linkId}`)
    .join(' ');

describe('changing one thing leaves everything else as it came', () => {
  it('extensions we do not know stay in their order', () => {
    const extension = [
      { url: 'x:1' },
      { url: 'urn:suifang:dont-know', valueBoolean: true },
      { url: 'x:2', deep: { kept: true } },
    ];
    const item = { linkId: 'a', type: 'boolean', text: 'a', extension };
    expect(withAbsent(item, 'dontKnow', { isAllowed: true, key: '8' }).extension).toEqual([
      { url: 'x:1' },
      { url: 'urn:suifang:dont-know', valueString: '8' },
      { url: 'x:2', deep: { kept: true } },
    ]);
    expect(withAbsent(item, 'dontKnow', { isAllowed: false, key: '' }).extension).toEqual([
      extension[0],
      extension[2],
    ]);
  });

  it('a score is changed where it hangs: on the option or on its coding', () => {
    const ordinal = { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 1 };
    const inside = { valueCoding: { code: 'a', display: 'A', extension: [ordinal] } };
    expect(withOptionFields(inside, 'zh-CN', { score: 2 })).toEqual({
      valueCoding: { code: 'a', display: 'A', extension: [{ ...ordinal, valueDecimal: 2 }] },
    });
  });

  it('the other language of a text is not touched', () => {
    const both = withText(withText({}, 'text', 'zh-CN', { zh: '发烧吗' }), 'text', 'zh-CN', { en: 'Fever?' });
    expect(textsOf(withText(both, 'text', 'zh-CN', { zh: '烧过吗' }), 'text', 'zh-CN')).toEqual({
      zh: '烧过吗',
      en: 'Fever?',
    });
    expect(withText(both, 'text', 'zh-CN', { en: '' })).toEqual({ text: '发烧吗' });
    expect(textsOf({ text: 'Fever?' }, 'text', 'en')).toEqual({ zh: '', en: 'Fever?' });
  });

  it('each channel has its own text', () => {
    const voice = withChannelText({ extension: [] }, 'voice', '请听');
    const both = withChannelText(voice, 'sms', '请回');
    expect(withChannelText(both, 'sms', undefined)).toEqual(voice);
  });
});

describe('order', () => {
  it('items step past their neighbours and out of their group', () => {
    expect(order(stepItem(nested, [0], 1)?.definition ?? {})).toBe('1g 1.1b 1.2c 2a 3d');
    expect(order(stepItem(nested, [1, 0], 1)?.definition ?? {})).toBe('1a 2g 2.1c 2.2b 3d');
    expect(order(stepItem(nested, [1, 0], -1)?.definition ?? {})).toBe('1a 2b 3g 3.1c 4d');
    expect(order(stepItem(nested, [1, 1], 1)?.definition ?? {})).toBe('1a 2g 2.1b 3c 4d');
    expect(stepItem(nested, [0], -1)).toBeUndefined();
    expect(stepItem(nested, [2], 1)).toBeUndefined();
  });

  it('an item is dropped into and out of a group, never into itself', () => {
    expect(order(moveItem(nested, [0], [1, 1])?.definition ?? {})).toBe('1g 1.1b 1.2a 1.3c 2d');
    expect(order(moveItem(nested, [1, 0], [3])?.definition ?? {})).toBe('1a 2g 2.1c 3d 4b');
    expect(moveItem(nested, [1], [1, 0])).toBeUndefined();
  });

  it('any move keeps every item, and leaves it where it says', () => {
    const place = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(place, place, (from, to) => {
        const item = itemAt(nested, from);
        const parent = to.length === 1 ? nested : itemAt(nested, to.slice(0, -1));
        const moved = parent && moveItem(nested, from, to);
        if (!moved) return;
        const ids = (definition: Json) =>
          rowsOf(definition)
            .map(({ item }) => item.linkId)
            .toSorted();
        expect(ids(moved.definition)).toEqual(ids(nested));
        expect(itemAt(moved.definition, moved.path)?.linkId).toBe(item?.linkId);
      }),
    );
  });

  it('what is added and removed again leaves no trace', () => {
    const added = insertItem(nested, [1, 1], newItem(freshLinkId(nested), 'choice'));
    expect(rowsOf(added)).toHaveLength(6);
    expect(removeItem(added, [1, 1])).toEqual(nested);
  });
});

describe('kinds', () => {
  it('every kind that can be added is recognised again', () => {
    expect(kinds.map((kind) => kindOf(newItem('a', kind)))).toEqual([...kinds]);
  });

  it('a question keeps its words when its kind changes, and loses what the new kind cannot have', () => {
    const choice = withNewOption({ ...newItem('a', 'choice'), text: '疼吗' });
    const number = asKind(choice, 'scale');
    expect(number).toMatchObject({ text: '疼吗', type: 'integer' });
    expect(number.answerOption).toBeUndefined();
    expect(kindOf(asKind(number, 'integer'))).toBe('integer');
    expect(asKind(number, 'yesNo').extension).toBeUndefined();
  });

  it('what the editor makes can be published once it has words', () => {
    const item = kinds.map((kind, index) => {
      const made = { ...newItem(`q${index}`, kind), text: '题目' };
      return made.answerOption
        ? {
            ...made,
            answerOption: made.answerOption.map((option) =>
              withOptionFields(option, 'zh-CN', { zh: '选项' }),
            ),
          }
        : made;
    });
    expect(readQuestionnaire({ resourceType: 'Questionnaire', item }).ok).toBe(true);
  });

  it('a unit keeps its code', () => {
    const item = withUnit(newItem('a', 'decimal'), '度');
    expect(withUnit(item, '摄氏度').extension?.[0]?.valueCoding).toEqual({ code: '度', display: '摄氏度' });
  });
});

describe('branches', () => {
  it('are written as the question answers: codes with their system, numbers, yes and no, "do not know"', () => {
    const target = {
      linkId: 'a',
      type: 'choice',
      answerOption: [{ valueCoding: { system: 's', code: 'x' } }],
    };
    const targets = new Map([['a', target]]);
    const item = newItem('b', 'yesNo');
    const branch = (value: unknown) => ({ question: 'a', operator: '=' as const, value: value as never });
    expect(withBranches(item, [branch('x')], targets).enableWhen).toEqual([
      { question: 'a', operator: '=', answerCoding: { system: 's', code: 'x' } },
    ]);
    const absent = withBranches(item, [branch({ absent: 'refused' })], targets);
    expect(absent.enableWhen?.[0]?.answerCoding?.code).toBe('asked-declined');
    expect(branchesOf(absent)[0]?.value).toEqual({ absent: 'refused' });
  });

  it('two of them say whether all or any must hold; none of them leaves nothing behind', () => {
    const item = newItem('b', 'yesNo');
    const branch = { question: 'a', operator: 'exists', value: true } as const;
    expect(withBranches(item, [branch, branch], new Map()).enableBehavior).toBe('all');
    expect(withBranches(withBranches(item, [branch, branch], new Map()), [], new Map())).toEqual(item);
  });
});
