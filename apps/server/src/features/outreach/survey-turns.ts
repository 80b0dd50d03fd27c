import { type ConversationEffect, type Pressed, type Spoken, spokenMs, type Step } from '@suifang/callflow';
import { type Answer, evaluate, type VoiceItem } from '@suifang/contract/questionnaire/index.ts';
import { BEEP } from '../../platform/speech/beep.ts';
import { lines } from './lines.ts';
import type { LiveState, SurveyFact, SurveyInput, SurveyResult, SurveyState } from './survey-states.ts';

/** The moves of a conversation: each says something and waits for what follows. */

export type SurveyStep = Step<SurveyState, ConversationEffect, SurveyFact>;

/** Old people look for their glasses first. Longer than any inter-digit pause of the questionnaire's own. */
export const ANSWER_WAIT_MS = 10_000;
/** After the last sentence: time to press 9, then the line is released. */
export const CLOSING_WAIT_MS = 3_000;
/** Playbacks report their end; should that report be lost, this much later we go on as if it had come. */
const LOST_REPORT_MS = 4_000;
/** A second key this soon is the same press: a double tap answers one question. */
const TAP_MS = 400;
/**
 * After a number, and after a key that was not heard: a key this soon is the rest of what somebody types, the whole birth
 * date instead of the year. It answers nothing that comes after, which nobody has heard yet.
 */
const BURST_MS = 800;
/** Who is there is asked at most this often; each question says for itself. */
export const TRIES = 3;

/** The sounds of texts. One that was never rendered is left out: better a shorter sentence than a dead line. */
export function spoken(input: SurveyInput, texts: readonly string[]): Spoken[] {
  return texts.flatMap((text) => {
    const sound = input.script.sounds[text];
    return sound ? [{ text, ...sound }] : [];
  });
}

/** Whether a key was pressed before a word was said of what it would be taken for, or with what came before. */
export function isEarly(
  state: Readonly<{ askedIn: number; listensFrom: number }>,
  { at, turn }: Pressed,
  now: number,
): boolean {
  return (turn !== undefined && turn < state.askedIn) || (at ?? now) < state.listensFrom;
}

/** A key that comes too early is not heard, nor what follows it at once. */
export function swallow<State extends Readonly<{ listensFrom: number }>>(
  state: State,
  { at }: Pressed,
  now: number,
): State {
  return { ...state, listensFrom: Math.max(state.listensFrom, (at ?? now) + BURST_MS) };
}

/** When keys are heard again after one that was taken; after the last digit of a number a little later. */
export function listensFrom(now: number, isAfterNumber = false): number {
  return now + (isAfterNumber ? BURST_MS : TAP_MS);
}

export function play(turn: number, prompts: readonly Spoken[]): ConversationEffect[] {
  return [{ type: 'play', turn, prompts }];
}

/** When a turn of speech is over even if nobody reports it. */
export function speechEndsAt(now: number, prompts: readonly Spoken[]): number {
  return now + spokenMs(prompts) + LOST_REPORT_MS;
}

/** What every state hands on to the next. */
export type Carried = Pick<LiveState, 'turn' | 'startedAt' | 'answers' | 'isVerified' | 'typedDate'>;

export function carry(state: Carried): Carried {
  const { turn, startedAt, answers, isVerified, typedDate } = state;
  return { turn, startedAt, answers, isVerified, typedDate };
}

/** The next open question, after `before`; the end when there is none. */
export function askNext(
  input: SurveyInput,
  state: Carried,
  now: number,
  before: readonly string[] = [],
  facts: readonly SurveyFact[] = [],
): SurveyStep {
  const { next } = evaluate(input.script.form, state.answers, 'voice');
  const item = next === undefined ? undefined : input.script.items[next];
  if (!item)
    return close(
      input,
      state,
      { result: 'completed', say: [...before, lines.thanks, lines.lastOptOut], facts },
      now,
    );
  const turn = state.turn + 1;
  const prompts = spoken(input, [...before, ...item.say]);
  return {
    state: {
      ...carry(state),
      at: 'asking',
      turn,
      linkId: item.linkId,
      keys: '',
      pressed: '',
      wrong: 0,
      silent: 0,
      phase: 'speaking',
      listensFrom: listensFrom(now, before.length > 0),
      askedIn: turn,
      deadlineAt: speechEndsAt(now, prompts),
    },
    effects: play(turn, prompts),
    facts,
  };
}

type Asking = Extract<SurveyState, { at: 'asking' }>;

/** Stays on the question and says something: a repeat, a reason, a read-back. */
export function sayOnQuestion(
  input: SurveyInput,
  state: Asking,
  say: readonly string[],
  change: Partial<Pick<Asking, 'keys' | 'pressed' | 'wrong' | 'silent' | 'askedIn'>>,
  now: number,
  facts: readonly SurveyFact[] = [],
): SurveyStep {
  const turn = state.turn + 1;
  const prompts = spoken(input, say);
  return {
    state: { ...state, ...change, turn, phase: 'speaking', deadlineAt: speechEndsAt(now, prompts) },
    effects: play(turn, prompts),
    facts,
  };
}

/** Keeps an answer and goes on. */
export function accept(
  input: SurveyInput,
  state: Asking | Listening,
  answer: Answer,
  now: number,
): SurveyStep {
  const { linkId, pressed } = state;
  const answers = { ...state.answers, [linkId]: answer };
  const facts: SurveyFact[] =
    answer.kind === 'heard' ? [] : [{ type: 'question.answered', linkId, answer, keys: pressed }];
  return askNext(input, { ...carry(state), answers }, now, [], facts);
}

type Listening = Extract<SurveyState, { at: 'listening' }>;

/** After the tone the patient speaks; the call's recording holds it. */
export function listen(input: SurveyInput, state: Asking, maxMs: number, now: number): SurveyStep {
  const prompts = spoken(input, [BEEP]);
  const turn = state.turn + 1;
  const { linkId, pressed } = state;
  return {
    state: {
      ...carry(state),
      at: 'listening',
      turn,
      linkId,
      pressed,
      fromMs: now - state.startedAt,
      deadlineAt: now + spokenMs(prompts) + maxMs,
    },
    effects: play(turn, prompts),
    facts: [],
  };
}

/** Back from listening to the question itself, after `before`: it was asked for again, or a person was. */
export function askAgain(
  input: SurveyInput,
  state: Listening,
  before: readonly string[],
  now: number,
  facts: readonly SurveyFact[] = [],
): SurveyStep {
  const { linkId, pressed } = state;
  const asking: Asking = {
    ...carry(state),
    at: 'asking',
    linkId,
    keys: '',
    pressed,
    wrong: 0,
    silent: 0,
    phase: 'speaking',
    listensFrom: listensFrom(now),
    askedIn: state.turn,
    deadlineAt: now,
  };
  return sayOnQuestion(input, asking, [...before, ...itemOf(input, linkId).say], {}, now, facts);
}

/** Last words. Keys are still heard: opting out is offered to the end. */
export function close(
  input: SurveyInput,
  state: Carried,
  ending: Readonly<{ result: SurveyResult; say: readonly string[]; facts?: readonly SurveyFact[] }>,
  now: number,
): SurveyStep {
  const prompts = spoken(input, ending.say);
  const turn = state.turn + 1;
  return {
    state: {
      ...carry(state),
      at: 'closing',
      turn,
      result: ending.result,
      deadlineAt: speechEndsAt(now, prompts),
    },
    effects: play(turn, prompts),
    facts: ending.facts ?? [],
  };
}

/** Gives up a question after the last try, politely; what was answered stays. */
export function giveUp(
  input: SurveyInput,
  state: Asking,
  why: 'silence' | 'wrong-keys',
  now: number,
): SurveyStep {
  return close(
    input,
    state,
    {
      result: resultSoFar(state),
      say: [lines.giveUp],
      facts: [{ type: 'question.given-up', linkId: state.linkId, why }],
    },
    now,
  );
}

/** What a conversation that stops now came to. */
export function resultSoFar(state: Pick<LiveState, 'answers' | 'isVerified'>): SurveyResult {
  const hasAnswer = Object.values(state.answers).some((answer) => answer.kind !== 'heard');
  return hasAnswer ? 'partial' : 'hung_up';
}

/** The item that is being asked. A state never names an item that its own script does not have. */
export function itemOf(input: SurveyInput, linkId: string): VoiceItem {
  const item = input.script.items[linkId];
  if (!item) throw new Error('the state names a question that the script does not have');
  return item;
}
