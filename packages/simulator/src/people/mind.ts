import {
  type Answer,
  type Answers,
  evaluate,
  type Form,
  type VoiceItem,
} from '@suifang/contract/questionnaire/index.ts';
import { choosePresses } from './keys.ts';
import type { Persona } from './personas.ts';
import type { Random } from './random.ts';

/** What the people of the town know: the questions they will be asked, and when they were born. */
export type Knowledge = Readonly<{
  form: Form | undefined;
  items: Readonly<Record<string, VoiceItem>>;
  identityDigits: string | undefined;
}>;

/** One burst of key presses, with what the person meant by it. */
export type Press = Readonly<{ keys: string; meaning: string; linkId?: string }>;

export type Reaction =
  | Readonly<{ kind: 'press'; press: Press }>
  | Readonly<{ kind: 'hang-up' }>
  | Readonly<{ kind: 'wait' }>;

/**
 * A person on the phone. Told only that the voice has stopped; what to press then comes from what the person expects
 * to be asked. Remembers across calls what was already answered, as a person would.
 */
export interface Mind {
  /** A new call was answered. `first`: what they press before anything else, a burst at each pause. */
  begin(first?: readonly Press[]): void;
  /** The voice at the other end has begun to speak. */
  voiceStarted(): Reaction;
  /** The voice at the other end has fallen silent. */
  voiceStopped(): Reaction;
  /** Every answer the person has given in this call, complete with the keys. */
  given(): ReadonlyArray<Readonly<{ linkId: string; answer: Answer; keys: string }>>;
}

export function createMind(persona: Persona, knowledge: Knowledge, random: Random): Mind {
  let known: Record<string, Answer> = {};
  let given: Array<{ linkId: string; answer: Answer; keys: string }> = [];
  let agenda: Press[] = [];
  let isIdentified = false;
  let hasDeclined = false;
  let hasAskedOut = false;
  let hasStrayed = false;
  let calls = 0;
  let pending: { linkId: string; answer: Answer; keys: string } | undefined;

  const identityPress = (): Press | undefined => {
    if (isIdentified || knowledge.identityDigits === undefined) return undefined;
    isIdentified = true;
    return { keys: knowledge.identityDigits, meaning: 'identity' };
  };

  /** The question that is open now, with the texts before it counted as heard. */
  const openQuestion = (): { item: VoiceItem; answers: Answers } | undefined => {
    const { form, items } = knowledge;
    if (!form) return undefined;
    let answers: Answers = known;
    for (;;) {
      const { next } = evaluate(form, answers, 'voice');
      const item = next === undefined ? undefined : items[next];
      if (!item) return undefined;
      if (item.input.collect !== 'none') return { item, answers };
      // A text that asks nothing runs into the next question without a pause.
      answers = { ...answers, [item.linkId]: { kind: 'heard' } };
    }
  };

  const nextQuestion = (): Press | undefined => {
    const open = openQuestion();
    const presses = open && choosePresses(open.item, random);
    if (!presses) return undefined;
    const { item, answers } = open;
    known = { ...answers };
    const { linkId } = item;
    pending = { linkId, answer: presses.answer, keys: '' };
    agenda = [...detour(item), ...presses.turns].map((keys) => ({ keys, meaning: 'answer', linkId }));
    return agenda.shift();
  };

  /** Keys that come before the answer: a slip of the finger, the wish for a person. Once, on the second question. */
  const detour = (item: VoiceItem): string[] => {
    if (hasStrayed || given.length !== 1) return [];
    if (persona.manner === 'wrong-key-first' && item.input.collect === 'single') {
      const { keys } = item.input;
      const wrong = Array.from('87654321').find((digit) => !(digit in keys));
      hasStrayed = wrong !== undefined;
      return wrong === undefined ? [] : [wrong];
    }
    if (persona.manner === 'wants-a-person' && item.zeroAsksForPerson) {
      hasStrayed = true;
      return ['0'];
    }
    return [];
  };

  const pressAnswer = (press: Press): Reaction => {
    if (pending) {
      pending = { ...pending, keys: pending.keys + press.keys };
      if (agenda.length === 0) {
        known = { ...known, [pending.linkId]: pending.answer };
        given.push(pending);
        pending = undefined;
      }
    }
    return { kind: 'press', press };
  };

  return {
    begin(first = []) {
      calls += 1;
      agenda = [...first];
      pending = undefined;
      given = [];
      isIdentified = false;
      hasDeclined = false;
      hasAskedOut = false;
      // Someone who had answered everything is being asked anew, perhaps for another member of the family.
      if (!openQuestion()) known = {};
    },
    voiceStarted() {
      if (persona.manner !== 'interrupts' || given.length === 0 || agenda.length > 0) return { kind: 'wait' };
      // Who is to speak after the tone waits for it, however impatient.
      if (openQuestion()?.item.input.collect === 'record') return { kind: 'wait' };
      const question = nextQuestion();
      return question ? pressAnswer(question) : { kind: 'wait' };
    },
    voiceStopped() {
      if (persona.manner === 'silent' || hasDeclined) return { kind: 'wait' };
      const queued = agenda.shift();
      if (queued) return pressAnswer(queued);
      if (persona.manner === 'opts-out') {
        // 9 for the question, 1 to confirm it; then there is nothing more to say.
        const keys = hasAskedOut ? '1' : '9';
        hasDeclined = hasAskedOut;
        hasAskedOut = true;
        return { kind: 'press', press: { keys, meaning: 'opt-out' } };
      }
      if (persona.manner === 'wrong-person') {
        hasDeclined = true;
        return { kind: 'press', press: { keys: '7', meaning: 'wrong-person' } };
      }
      // Has not understood, and never will.
      if (persona.manner === 'asks-again') return { kind: 'press', press: { keys: '*', meaning: 'again' } };
      if (persona.manner === 'forgets-birth-year')
        return { kind: 'press', press: { keys: '1900', meaning: 'identity' } };
      const identity = identityPress();
      if (identity) return { kind: 'press', press: identity };
      if (persona.manner === 'hangs-up-midway' && calls === 1 && given.length >= 1)
        return { kind: 'hang-up' };
      const question = nextQuestion();
      return question ? pressAnswer(question) : { kind: 'wait' };
    },
    given: () => given,
  };
}
