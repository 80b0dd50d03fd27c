import type { ConversationEvent, Pressed, Spoken } from '@suifang/callflow';
import {
  type Form,
  readQuestionnaire,
  voiceScript,
  voiceTexts,
} from '@suifang/contract/questionnaire/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEEP } from '../../platform/speech/beep.ts';
import { lines } from './lines.ts';
import { surveyFlow } from './survey-flow.ts';
import type { SurveyFact, SurveyInput, SurveyState } from './survey-states.ts';

const option = (code: string, display: string, key: string) => ({
  valueCoding: { code, display },
  extension: [
    { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix', valueString: key },
  ],
});

function form(): Form {
  const read = readQuestionnaire({
    resourceType: 'Questionnaire',
    url: 'urn:test:knee',
    status: 'active',
    title: '膝关节术后',
    language: 'zh',
    item: [
      { linkId: 'hello', type: 'display', text: '先问您几个问题' },
      { linkId: 'fever', type: 'boolean', text: '这两天发烧了吗？', required: true },
      {
        linkId: 'temperature',
        type: 'integer',
        text: '最高多少度？',
        required: true,
        enableWhen: [{ question: 'fever', operator: '=', answerBoolean: true }],
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 35 },
          { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 42 },
        ],
      },
      {
        linkId: 'walk',
        type: 'choice',
        text: '现在能走路吗？',
        required: true,
        answerOption: [
          option('well', '走得很好', '1'),
          option('stick', '要拐杖', '2'),
          option('no', '不能走', '3'),
        ],
      },
    ],
  });
  if (!('form' in read)) throw new Error(JSON.stringify(read));
  return read.form;
}

const knee = form();
const items = voiceScript(knee);
const sounds = Object.fromEntries(
  [...voiceTexts(items), ...Object.values(lines), BEEP].map((text) => [text, { file: text, ms: 1000 }]),
);
const opening: Spoken[] = [{ text: '您好', file: 'hello', ms: 2000 }];

function inputOf(more: Partial<SurveyInput> = {}): SurveyInput {
  return {
    callId: 'call-1',
    script: { form: knee, items: Object.fromEntries(items.map((item) => [item.linkId, item])), sounds },
    opening,
    identity: { ask: [lines.askBirthYear], digits: '1952' },
    answers: {},
    ...more,
  };
}

/** A patient on the line. The state goes through JSON between any two steps, as it does through the database. */
function ring(input: SurveyInput) {
  let now = 1_000_000;
  const facts: SurveyFact[] = [];
  let heard: string[] = [];
  let hasHungUp = false;
  let step = surveyFlow.start(input, now);
  let state: SurveyState = step.state;
  const take = (next: typeof step) => {
    state = JSON.parse(JSON.stringify(next.state)) as SurveyState;
    facts.push(...(JSON.parse(JSON.stringify(next.facts)) as SurveyFact[]));
    for (const effect of next.effects) {
      if (effect.type === 'play') heard = effect.prompts.map((prompt) => prompt.text);
      if (effect.type === 'hangUp') hasHungUp = true;
    }
  };
  take(step);
  const send = (event: ConversationEvent) => {
    step = surveyFlow.step(input, state, event, now) as typeof step;
    take(step);
  };
  return {
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
    send,
    press: (keys: string, betweenKeysMs = 1000) => {
      for (const digit of keys) {
        now += betweenKeysMs;
        send({ type: 'digit', digit });
      }
    },
    /** A key that is taken `afterMs` from now, with what it was pressed into. */
    pressAt: (digit: string, pressed: Pressed, afterMs: number) => {
      now += afterMs;
      send({ type: 'digit', digit, ...pressed });
    },
    get now() {
      return now;
    },
    pass: (ms: number) => (now += ms),
    listen: () => {
      if (state.at !== 'ended') send({ type: 'played', turn: state.turn });
    },
    waitInSilence: () => {
      if (state.at === 'ended') return;
      now = state.deadlineAt;
      send({ type: 'deadline' });
    },
    answers: () =>
      facts.filter((fact) => fact.type === 'question.answered').map((fact) => [fact.linkId, fact.answer]),
  };
}

type Line = ReturnType<typeof ring>;
/** Hears the opening out and lets the moment for opting out pass. */
const hearOpening = (line: Line) => {
  line.listen();
  line.waitInSilence();
};
const verified = (more: Partial<SurveyInput> = {}): Line => {
  const line = ring(inputOf(more));
  hearOpening(line);
  line.press('1952');
  line.listen();
  return line;
};

/** A question that is answered by speaking. */
function spokenScript(): SurveyInput['script'] {
  const read = readQuestionnaire({
    resourceType: 'Questionnaire',
    url: 'urn:test:spoken',
    status: 'active',
    title: '留言',
    language: 'zh',
    item: [{ linkId: 'how', type: 'text', text: '哪里不舒服？', required: true }],
  });
  if (!('form' in read)) throw new Error(JSON.stringify(read));
  const [item] = voiceScript(read.form);
  if (!item) throw new Error('the question cannot be spoken');
  const texts = [...item.say, ...Object.values(lines), BEEP];
  return {
    form: read.form,
    items: { how: item },
    sounds: Object.fromEntries(texts.map((text) => [text, { file: text, ms: 1000 }])),
  };
}

describe('keys that come in one burst', () => {
  const heardHello = { hello: { kind: 'heard' } } as const;

  test('who types the whole birth date for the year has not answered the first question with the rest', () => {
    const line = ring(inputOf({ answers: heardHello }));
    hearOpening(line);
    line.press('19520304', 250);
    expect(line.facts.map((fact) => fact.type)).toEqual(['identity.confirmed', 'questions.started']);
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'fever', pressed: '' });
    line.press('2', 3000);
    expect(line.answers()).toMatchObject([['fever', { kind: 'boolean', value: false }]]);
  });

  test('who types on slowly, while we still say what comes, has not answered the first question', () => {
    const line = ring(inputOf({ answers: heardHello }));
    hearOpening(line);
    line.press('1952', 250);
    line.press('2', 1900);
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'fever', pressed: '' });
    line.press('2', 1500);
    expect(line.answers()).toMatchObject([['fever', { kind: 'boolean', value: false }]]);
  });

  test('a key pressed before a question was begun is no answer to it, however late it is taken', () => {
    const line = verified({ answers: heardHello });
    line.press('2', 3000);
    const { turn = 0 } = line.state as { turn?: number };
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'walk' });
    line.pressAt('2', { at: line.now - 100, turn: turn - 1 }, 5000);
    line.pressAt('2', { at: line.now - 4900, turn }, 0);
    expect(line.answers()).toHaveLength(1);
    line.pressAt('2', { at: line.now, turn }, 2000);
    expect(line.answers()).toHaveLength(2);
  });

  test('the year typed into the opening counts although its first digit is taken late', () => {
    const line = ring(inputOf());
    line.pressAt('1', { at: line.now, turn: 1 }, 40);
    line.pressAt('9', { at: line.now + 100, turn: 1 }, 110);
    line.press('52', 100);
    expect(line.facts.map((fact) => fact.type)).toEqual(['identity.confirmed', 'questions.started']);
  });

  test('who is recognised by a number that begins with 7 may type it into the opening', () => {
    const line = ring(inputOf({ identity: { ask: [lines.askIdTail], digits: '7012' } }));
    line.press('7012', 250);
    expect(line.facts.map((fact) => fact.type)).toEqual(['identity.confirmed', 'questions.started']);
  });

  test('a wrong birth date, typed whole, is one wrong try', () => {
    const line = ring(inputOf());
    hearOpening(line);
    line.press('19510304', 250);
    expect(line.state).toMatchObject({ at: 'identifying', wrong: 1, keys: '' });
    line.press('1952');
    expect(line.facts).toContainEqual({ type: 'identity.confirmed' });
  });

  test('a double tap answers one question, and is one wrong key', () => {
    const line = verified({ answers: heardHello });
    line.press('2', 3000);
    line.press('2', 150);
    expect(line.answers()).toHaveLength(1);
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'walk', pressed: '' });
    line.press('7');
    line.press('7', 150);
    expect(line.state).toMatchObject({ at: 'asking', linkId: 'walk', wrong: 1 });
  });
});

describe('an answer that is spoken', () => {
  /** A patient who hears the tone now. */
  const atTheTone = (): Line => {
    const line = ring(inputOf({ script: spokenScript(), identity: undefined }));
    hearOpening(line);
    line.listen();
    expect(line.heard).toEqual([BEEP]);
    return line;
  };

  test('of somebody who just hangs up is what they said by then', () => {
    const line = atTheTone();
    line.pass(4000);
    line.send({ type: 'hungUp', by: 'patient' });
    expect(line.answers()).toMatchObject([['how', { kind: 'text', spoken: { callId: 'call-1' } }]]);
    expect(line.state).toEqual({ at: 'ended', result: 'completed' });
  });

  test.each([
    ['hangs up at the tone', 'patient', 500],
    ['is cut off, nobody knows when', 'interrupted', 40_000],
  ] as const)('of somebody who %s is none', (_, by, afterMs) => {
    const line = atTheTone();
    line.pass(afterMs);
    line.send({ type: 'hungUp', by });
    expect(line.answers()).toEqual([]);
    expect(line.state).toEqual({ at: 'ended', result: 'hung_up' });
  });

  test('is a place in the recording, ended with the hash key', () => {
    const line = atTheTone();
    line.press('#', 4000);
    expect(line.answers()).toMatchObject([['how', { kind: 'text', spoken: { callId: 'call-1' } }]]);
    expect(line.heard).toContain(lines.thanks);
  });

  test('whoever wants a person instead is noted, told so, and asked again', () => {
    const line = atTheTone();
    line.press('0');
    expect(line.facts.map((fact) => fact.type)).toContain('person.wanted');
    expect(line.heard[0]).toBe(lines.personNoted);
    expect(line.heard).toContain('哪里不舒服？');
    line.listen();
    line.press('#', 4000);
    expect(line.facts).toContainEqual(expect.objectContaining({ type: 'question.answered', keys: '0#' }));
  });

  test('a star says the question again, and the tone comes after it', () => {
    const line = atTheTone();
    line.press('*');
    expect(line.heard).toContain('哪里不舒服？');
    line.listen();
    expect(line.heard).toEqual([BEEP]);
    expect(line.answers()).toEqual([]);
  });
});

describe('a questionnaire by keypress', () => {
  test('nothing about health is said before the person has proved who they are', () => {
    const line = ring(inputOf());
    const before: string[] = [...line.heard];
    hearOpening(line);
    before.push(...line.heard);
    for (const item of items) for (const text of item.say) expect(before).not.toContain(text);
    line.press('1952');
    expect(line.facts.map((fact) => fact.type)).toEqual(['identity.confirmed', 'questions.started']);
  });

  test('answers are taken, the branch follows them, and the call ends with thanks', () => {
    const line = verified();
    line.press('1');
    expect(line.heard[0]).toContain('多少度');
    line.press('39');
    expect(line.heard).toContain('您输入的是：');
    line.press('1');
    line.press('2');
    expect(line.heard).toContain(lines.thanks);
    line.listen();
    line.waitInSilence();
    expect(line.hasHungUp).toBe(true);
    line.send({ type: 'hungUp', by: 'system' });
    expect(line.answers()).toEqual([
      ['fever', { kind: 'boolean', value: true }],
      ['temperature', { kind: 'number', value: 39 }],
      ['walk', { kind: 'choice', code: 'stick' }],
    ]);
    expect(line.state).toEqual({ at: 'ended', result: 'completed' });
  });

  test('a single digit ends the question at once and cuts the prompt short', () => {
    const line = verified();
    line.press('2');
    expect(line.heard[0]).toContain('走路');
  });

  test('three wrong birth years end the call without a word about health', () => {
    const line = ring(inputOf());
    hearOpening(line);
    line.press('1953');
    expect(line.heard[0]).toBe(lines.identityWrong);
    line.press('1954');
    line.press('1955');
    expect(line.heard).toEqual([lines.identityFailed]);
    line.listen();
    line.waitInSilence();
    line.send({ type: 'hungUp', by: 'system' });
    expect(line.state).toEqual({ at: 'ended', result: 'not_verified' });
    expect(line.answers()).toEqual([]);
  });

  test('the birth year typed into the opening counts from its first digit', () => {
    const line = ring(inputOf());
    line.press('1952');
    expect(line.facts.map((fact) => fact.type)).toContain('identity.confirmed');
  });

  test('a star during the birth year asks again and does not count as a try', () => {
    const line = ring(inputOf());
    hearOpening(line);
    line.press('*');
    line.press('1952');
    expect(line.facts.map((fact) => fact.type)).toContain('identity.confirmed');
  });

  test('how to hear a question again is said once, after the identity and before the first question', () => {
    const line = ring(inputOf());
    const heard = [line.heard];
    hearOpening(line);
    heard.push(line.heard);
    expect(heard.flat()).not.toContain(lines.keysHint);
    line.press('1952');
    expect(line.heard.slice(0, 2)).toEqual([lines.thanksVerified, lines.keysHint]);
    line.listen();
    const question = line.heard;
    line.press('*');
    expect(line.heard).toEqual(question);
    line.press('2');
    expect(line.heard).not.toContain(lines.keysHint);
  });

  test('where nobody is asked who they are it is said before the first question, and where nothing is left to ask not at all', () => {
    const line = ring(inputOf({ identity: undefined }));
    hearOpening(line);
    expect(line.heard[0]).toBe(lines.keysHint);
    const answered = ring(
      inputOf({
        identity: undefined,
        answers: {
          hello: { kind: 'heard' },
          fever: { kind: 'boolean', value: false },
          walk: { kind: 'choice', code: 'well' },
        },
      }),
    );
    hearOpening(answered);
    expect(answered.heard).toEqual([lines.thanks, lines.lastOptOut]);
  });

  test('silence is answered with the reason, three times at most, and what was answered stays', () => {
    const line = verified();
    line.press('2');
    line.listen();
    line.waitInSilence();
    expect(line.heard[0]).toBe(lines.noInput);
    line.listen();
    line.waitInSilence();
    line.listen();
    line.waitInSilence();
    expect(line.heard).toEqual([lines.giveUp]);
    line.send({ type: 'hungUp', by: 'patient' });
    expect(line.state).toEqual({ at: 'ended', result: 'partial' });
    expect(line.answers()).toEqual([['fever', { kind: 'boolean', value: false }]]);
  });

  test('a wrong key is explained; the third one ends the call politely', () => {
    const line = verified();
    line.press('7');
    expect(line.heard[0]).toBe('这个按键不在选项里。');
    line.press('7');
    line.press('7');
    expect(line.heard).toEqual([lines.giveUp]);
  });

  test('0 notes the wish for a person, says so, and the question goes on', () => {
    const line = verified();
    line.press('0');
    expect(line.heard[0]).toBe(lines.personNoted);
    expect(line.facts.map((fact) => fact.type)).toContain('person.wanted');
    line.press('2');
    expect(line.answers()).toHaveLength(1);
  });

  test('0 in the opening is noted and said before the identity is asked', () => {
    const line = ring(inputOf());
    line.press('0');
    expect(line.heard[0]).toBe(lines.personNoted);
  });

  test('9 in the opening asks once more; 1 then opts out for good', () => {
    const line = ring(inputOf());
    line.press('9');
    expect(line.facts).toEqual([]);
    line.press('1');
    expect(line.facts.map((fact) => fact.type)).toEqual(['patient.opted-out']);
    line.send({ type: 'hungUp', by: 'patient' });
    expect(line.state).toEqual({ at: 'ended', result: 'opted_out' });
  });

  test('a year typed too early whose first digit was lost opts nobody out', () => {
    const line = ring(inputOf());
    line.press('952', 150);
    expect(line.state.at).toBe('optingOut');
    expect(line.facts).toEqual([]);
  });

  test('9 pressed by mistake leads back to the opening', () => {
    const line = ring(inputOf());
    line.press('93');
    expect(line.state.at).toBe('opening');
  });

  test('opting out after the last question keeps the completed answers', () => {
    const line = verified();
    line.press('21');
    line.press('91');
    line.send({ type: 'hungUp', by: 'patient' });
    expect(line.state).toEqual({ at: 'ended', result: 'completed' });
    expect(line.facts.map((fact) => fact.type)).toContain('patient.opted-out');
  });

  test('the next attempt goes on at the first question that is still open', () => {
    const line = verified({ answers: { fever: { kind: 'boolean', value: false } } });
    expect(line.heard.join('')).toContain('走路');
  });

  test('after a restart the current question is said again, with the keys that were kept', () => {
    const line = verified();
    line.press('1');
    line.press('39');
    const readBack = [...line.heard];
    line.send({ type: 'resumed' });
    expect(line.heard).toEqual(readBack);
    line.press('1');
    expect(line.answers()).toHaveLength(2);
  });

  test('the late end of a sentence that was cut short does not end the next one', () => {
    const line = verified();
    const { state } = line;
    const oldTurn = state.at === 'ended' ? 0 : state.turn;
    line.press('1');
    const now = line.state;
    line.send({ type: 'played', turn: oldTurn });
    expect(line.state).toEqual(now);
  });

  test('whatever happens, the patient is either spoken to, waited for with a deadline, or the call ends', () => {
    const event = fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .constantFrom(...Array.from('0123456789*#'))
          .map((digit) => ({ kind: 'press' as const, digit })),
      },
      { weight: 3, arbitrary: fc.constant({ kind: 'listen' as const }) },
      { weight: 2, arbitrary: fc.constant({ kind: 'silence' as const }) },
      { weight: 1, arbitrary: fc.constant({ kind: 'resumed' as const }) },
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 120 }), (events) => {
        const line = ring(inputOf());
        for (const one of events) {
          if (one.kind === 'press') line.press(one.digit);
          if (one.kind === 'listen') line.listen();
          if (one.kind === 'silence') line.waitInSilence();
          if (one.kind === 'resumed') line.send({ type: 'resumed' });
          expect(line.state.at === 'ended' || Number.isFinite(line.state.deadlineAt)).toBe(true);
        }
        // Left alone, every call comes to its end by itself.
        for (let turn = 0; turn < 60 && !line.hasHungUp; turn += 1) line.waitInSilence();
        expect(line.hasHungUp).toBe(true);
        line.send({ type: 'hungUp', by: 'system' });
        expect(line.state.at).toBe('ended');
        for (const fact of line.facts) expect(fact.type).not.toBe('flow.faulted');
      }),
      { numRuns: 500 },
    );
  });
});
