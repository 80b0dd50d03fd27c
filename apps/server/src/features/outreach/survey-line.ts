import type { ConversationEvent, Pressed, Spoken } from '@suifang/callflow';
import {
  type Form,
  readQuestionnaire,
  voiceScript,
  voiceTexts,
} from '@suifang/contract/questionnaire/index.ts';
import { BEEP } from '../../platform/speech/beep.ts';
import { lines } from './lines.ts';
import { surveyFlow } from './survey-flow.ts';
import type { SurveyFact, SurveyInput, SurveyState } from './survey-states.ts';

/** For tests: a patient on the line of a questionnaire, with neither a switch nor a database. */

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

export const knee = form();
export const items = voiceScript(knee);
export const sounds = Object.fromEntries(
  [...voiceTexts(items), ...Object.values(lines), BEEP].map((text) => [text, { file: text, ms: 1000 }]),
);
const opening: Spoken[] = [{ text: '您好', file: 'hello', ms: 2000 }];

export function inputOf(more: Partial<SurveyInput> = {}): SurveyInput {
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
export function ring(begun: SurveyInput) {
  let input = begun;
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
    /** The call is taken up again, with what the database says now. */
    takeUpWith: (more: Partial<SurveyInput>) => {
      input = { ...input, ...more };
      send({ type: 'resumed' });
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

export type Line = ReturnType<typeof ring>;
/** Hears the opening out and lets the moment for opting out pass. */
export const hearOpening = (line: Line) => {
  line.listen();
  line.waitInSilence();
};
export const verified = (more: Partial<SurveyInput> = {}): Line => {
  const line = ring(inputOf(more));
  hearOpening(line);
  line.press('1952');
  line.listen();
  return line;
};

/** A question that is answered by speaking. */
export function spokenScript(): SurveyInput['script'] {
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
