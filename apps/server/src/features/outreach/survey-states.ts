import type { Spoken } from '@suifang/callflow';
import type { Answer, Answers, Form, VoiceItem } from '@suifang/contract/questionnaire/index.ts';
import type { TypedDate } from './survey-date.ts';

/** A rendered sound: its file as the switch knows it, and its length. */
export type Sound = Readonly<{ file: string; ms: number }>;

/** What every call of one campaign has in common. Sounds are found by the text they speak. */
export type SurveyScript = Readonly<{
  form: Form;
  items: Readonly<Record<string, VoiceItem>>;
  sounds: Readonly<Record<string, Sound>>;
}>;

/** What is asked to recognise somebody, and the digits that must come. */
export type IdentityProof = Readonly<{
  ask: readonly string[];
  digits: string;
  /** Four digits that may be typed on unasked after the year of birth. */
  monthAndDay?: string;
}>;

/**
 * The input of one call. It is read anew when a call is taken up again, so that the identity may be another then than it
 * was at the beginning.
 */
export type SurveyInput = Readonly<{
  callId: string;
  script: SurveyScript;
  /** Who calls whom, why, and that it is recorded. Says nothing about health. */
  opening: readonly Spoken[];
  /**
   * How the person is recognised. `not_asked`: by nothing, the campaign wants it so. `missing`: it must be asked, and the
   * hospital does not know (any more) what must come; then nothing about health is said.
   */
  identity: IdentityProof | 'not_asked' | 'missing';
  /** Answers of earlier attempts: the call goes on where they stopped. */
  answers: Answers;
}>;

/** The digits that prove who somebody is; undefined: there are none to ask for. */
export function proofOf({ identity }: Pick<SurveyInput, 'identity'>): IdentityProof | undefined {
  return typeof identity === 'object' ? identity : undefined;
}

/** How a conversation ended. Only `completed`, `refused` and `opted_out` are final. */
export type SurveyResult =
  | 'completed'
  | 'partial'
  | 'hung_up'
  | 'refused'
  | 'opted_out'
  | 'not_verified'
  | 'wrong_person';

/** Carried through all states. */
type Common = Readonly<{
  /** Counts the turns of speech, so that the end of an earlier one is not taken for the end of this one. */
  turn: number;
  /** Epoch ms of the answer: spoken answers are places in the recording, which starts then. */
  startedAt: number;
  answers: Answers;
  /** Whether the person has been recognised (or need not be). */
  isVerified: boolean;
  /** The birth date may still be being typed, after its year. */
  typedDate?: TypedDate | undefined;
  deadlineAt: number;
}>;

/** Where a digression (opting out) returns to. */
export type Place = 'opening' | 'closing';

/**
 * How many digits of the identity have been typed before they were asked for. Missing in calls of an earlier version. The
 * digits themselves lie in the input alone: states are written down.
 */
export type TypedAhead = Readonly<{ typedAhead?: number }>;

export type SurveyState =
  | (Common & TypedAhead & Readonly<{ at: 'opening' }>)
  | (Common &
      Readonly<{
        at: 'identifying';
        keys: string;
        wrong: number;
        silent: number;
        isSpeaking: boolean;
        listensFrom: number;
      }>)
  | (Common &
      Readonly<{
        at: 'asking';
        linkId: string;
        /** What the interpreter keeps of the keys pressed so far. */
        keys: string;
        /** Every key pressed on this question, for the record. */
        pressed: string;
        wrong: number;
        silent: number;
        /** speaking: the prompt plays; waiting: for any key; pausing: for one more digit. */
        phase: 'speaking' | 'waiting' | 'pausing';
        /** Epoch ms: a key before this belongs to what came before. */
        listensFrom: number;
        /** The turn in which what is asked now was asked first: so does a key that was pressed into an earlier one. */
        askedIn: number;
      }>)
  | (Common & Readonly<{ at: 'listening'; linkId: string; pressed: string; fromMs: number }>)
  | (Common &
      TypedAhead &
      Readonly<{ at: 'optingOut'; back: Place; result: SurveyResult; listensFrom: number }>)
  | (Common & Readonly<{ at: 'closing'; result: SurveyResult }>)
  | (Common & Readonly<{ at: 'ending'; result: SurveyResult }>)
  | Readonly<{ at: 'ended'; result: SurveyResult }>;

/** A state in which the call lives. */
export type LiveState = Exclude<SurveyState, { at: 'ended' }>;

/** What is kept beside the state, in the same transaction. */
export type SurveyFact =
  | Readonly<{ type: 'identity.confirmed' }>
  | Readonly<{ type: 'identity.failed' }>
  | Readonly<{ type: 'questions.started' }>
  | Readonly<{ type: 'question.answered'; linkId: string; answer: Answer; keys: string }>
  | Readonly<{ type: 'question.given-up'; linkId: string; why: 'silence' | 'wrong-keys' }>
  | Readonly<{ type: 'person.wanted' }>
  | Readonly<{ type: 'patient.opted-out' }>
  | Readonly<{ type: 'patient.refused' }>
  | Readonly<{ type: 'number.wrong-person' }>
  | Readonly<{ type: 'conversation.ended'; result: SurveyResult }>;
