import type { ErrorText } from '../errors.ts';
import { type Obstacle, isAskable, lacksAbsentKey, obstacle, textFor } from './askable.ts';
import { type Form, type FormItem, isQuestion } from './form.ts';
import { assignKeys } from './keys.ts';
import type { Channel } from './text.ts';

/** Something an author should know before patients hear the form. `cannot`: the item is left out on that channel. */
export type Finding = ErrorText &
  Readonly<{ linkId: string; channel: Channel; level: 'cannot' | 'advice'; code: FindingCode }>;

const findings = {
  attachment: {
    zh: '照片和文件只能在网页上交，这里会跳过',
    en: 'Photos and files can only be handed in on the web; the item is skipped here',
  },
  'date-time': {
    zh: '日期加时间在电话和短信里问不了，请分成两题',
    en: 'A date with a time cannot be asked by phone or text; split it into two items',
  },
  'too-many-options': {
    zh: '选项超过 18 个，听不过来，请先问大类再问小类',
    en: 'More than 18 options are too many to listen to; ask for a group first',
  },
  'not-chinese': {
    zh: '没有中文文字，机器读不出来',
    en: 'There is no Chinese text for the voice to read',
  },
  'long-to-hear': {
    zh: '题目超过 60 个字，老人听完会忘，请改短',
    en: 'Over 60 characters; an old listener forgets the start, so shorten it',
  },
  'long-to-read': {
    zh: '题目加选项超过 134 个字，要拆成三条以上短信',
    en: 'Question and options pass 134 characters, so three messages or more',
  },
  'paged-options': {
    zh: '选项超过 9 个，电话里会分页读，请尽量减少',
    en: 'More options than keys, so they are read in pages; fewer would be better',
  },
  'asked-one-by-one': {
    zh: '多选题在电话里逐项问“是或不是”，选项多会很久',
    en: 'By phone each option is asked as yes or no, which takes long',
  },
  'own-words-left-out': {
    zh: '电话里只读选项，不能填“其他”',
    en: 'By phone only the options are read; own words cannot be given',
  },
  'needs-transcript': {
    zh: '回答会录音，需要人工听写后才能统计',
    en: 'The answer is recorded and needs a person to write it down',
  },
  'range-missing': {
    zh: '没有最小值和最大值，按错了也发现不了',
    en: 'Without a smallest and largest value a slip of the finger goes unnoticed',
  },
  'no-key-left': {
    zh: '按键不够，“不清楚”或“不想回答”在电话里不会提供',
    en: 'No key is left, so "don\'t know" or "rather not say" is not offered by phone',
  },
  'zero-is-an-answer': {
    zh: '这一题 0 是答案，按 0 不能转人工',
    en: '0 is an answer here, so it does not reach a person',
  },
} as const satisfies Record<string, ErrorText>;

export type FindingCode = keyof typeof findings;

/** Says which items cannot be asked by voice or SMS, and what will be hard for patients there. */
export function lint(form: Form): Finding[] {
  return form.items.flatMap((item) =>
    (['voice', 'sms'] as const).flatMap((channel) =>
      codesFor(item, channel).map(({ code, level }) => ({
        linkId: item.linkId,
        channel,
        level,
        code,
        ...findings[code],
      })),
    ),
  );
}

type Code = Readonly<{ code: FindingCode; level: Finding['level'] }>;

function codesFor(item: FormItem, channel: 'voice' | 'sms'): Code[] {
  const blocked: Obstacle | undefined = obstacle(item, channel);
  if (blocked === 'not-shown') return [];
  if (blocked) return [{ code: blocked, level: 'cannot' }];
  const codes = channel === 'voice' ? voiceAdvice(item) : smsAdvice(item);
  return codes.map((code) => ({ code, level: 'advice' }));
}

function voiceAdvice(item: FormItem): FindingCode[] {
  const text = textFor(item, 'voice');
  const when = (holds: boolean, code: FindingCode): FindingCode[] => (holds ? [code] : []);
  const isTyped = item.kind === 'integer' || item.kind === 'decimal';
  const plan = assignKeys(item);
  const isChoice = item.kind === 'choice' || item.kind === 'multiChoice';
  return [
    ...when(text !== '' && !/\p{Script=Han}/u.test(text), 'not-chinese'),
    ...when(isQuestion(item) && text.length > 60, 'long-to-hear'),
    ...when(plan.isPaged, 'paged-options'),
    ...when(item.kind === 'multiChoice' && item.options.length > 4, 'asked-one-by-one'),
    ...when(isChoice && item.isOpen, 'own-words-left-out'),
    ...when(item.kind === 'text', 'needs-transcript'),
    ...when(isTyped && (item.min === undefined || item.max === undefined), 'range-missing'),
    ...when(lacksAbsentKey(item), 'no-key-left'),
    ...when(item.kind === 'choice' && [...plan.options.values()].includes('0'), 'zero-is-an-answer'),
  ];
}

function smsAdvice(item: FormItem): FindingCode[] {
  const isChoice = item.kind === 'choice' || item.kind === 'multiChoice';
  const labels = isChoice ? item.options.map((option) => option.channelText.sms ?? option.label.zh) : [];
  const length = [textFor(item, 'sms'), ...labels.map((label) => `1 ${label} `)].join('').length;
  return length > 134 ? ['long-to-read'] : [];
}

/** Whether any question of the form can be asked on the channel. */
export function canRunOn(form: Form, channel: Channel): boolean {
  return form.items.some((item) => isQuestion(item) && isAskable(item, channel));
}
