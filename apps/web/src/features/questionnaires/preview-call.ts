import {
  type Answer,
  type Answers,
  evaluate,
  type Form,
  type Interpretation,
  interpretKeys,
  onInputPause,
  onNoInput,
  type VoiceItem,
  voiceScript,
} from '@suifang/contract/questionnaire/index.ts';

/** A pretended call in the browser: what the patient would hear and what their keys would do. Pure. */
export type PreviewCall = Readonly<{
  form: Form;
  script: readonly VoiceItem[];
  answers: Answers;
  /** The item being said or asked; undefined when the call is over. */
  item: VoiceItem | undefined;
  keys: string;
  /** The sentences of the current turn; a new `turn` starts playing them. */
  say: readonly string[];
  turn: number;
  /** Set while a number may still go on: read it as finished after this long. */
  pauseMs: number | undefined;
  wantsPerson: boolean;
  given: ReadonlyArray<Readonly<{ linkId: string; answer: Answer }>>;
}>;

/** Picks up the phone. */
export function beginCall(form: Form): PreviewCall {
  const script = voiceScript(form);
  const empty = { keys: '', say: [], turn: 0, pauseMs: undefined, wantsPerson: false, given: [] };
  return ask({ form, script, answers: {}, item: undefined, ...empty });
}

function ask(call: PreviewCall): PreviewCall {
  const { next } = evaluate(call.form, call.answers, 'voice');
  const item = call.script.find((one) => one.linkId === next);
  return { ...call, item, keys: '', say: item?.say ?? [], turn: call.turn + 1, pauseMs: undefined };
}

function accept(call: PreviewCall, item: VoiceItem, answer: Answer): PreviewCall {
  const { linkId } = item;
  const given = answer.kind === 'heard' ? call.given : [...call.given, { linkId, answer }];
  return ask({ ...call, given, answers: { ...call.answers, [linkId]: answer } });
}

function follow(call: PreviewCall, item: VoiceItem, read: Interpretation): PreviewCall {
  switch (read.kind) {
    case 'answer':
      return accept(call, item, read.answer);
    case 'person':
      return { ...call, wantsPerson: true, item: undefined, say: [], turn: call.turn + 1 };
    case 'endRecording':
      return accept(call, item, { kind: 'text', text: '…' });
    case 'ignored':
      return { ...call, keys: read.keys };
    case 'more':
    case 'repeat':
    case 'invalid': {
      const { keys, say } = read;
      const pauseMs = read.kind === 'more' ? read.pauseMs : undefined;
      return { ...call, keys, say, pauseMs, turn: call.turn + 1 };
    }
  }
}

/** A key is pressed. */
export function pressKey(call: PreviewCall, key: string): PreviewCall {
  return call.item ? follow(call, call.item, interpretKeys(call.item, call.keys + key)) : call;
}

/** No key followed within `pauseMs`. */
export function endPause(call: PreviewCall): PreviewCall {
  return call.item ? follow(call, call.item, onInputPause(call.item, call.keys)) : call;
}

/** Everything was said. A text that asks nothing is then done. */
export function finishSpeaking(call: PreviewCall): PreviewCall {
  return call.item?.input.collect === 'none' ? accept(call, call.item, { kind: 'heard' }) : call;
}

/** The patient does nothing. */
export function staySilent(call: PreviewCall): PreviewCall {
  if (!call.item) return call;
  const { keys, say } = onNoInput(call.item, call.keys);
  return { ...call, keys, say, turn: call.turn + 1, pauseMs: undefined };
}
