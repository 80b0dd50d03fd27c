/**
 * Questionnaires, shared by the call, the agent's screen, the web form and the server. FHIR R4 JSON is read into a
 * `Form`; `evaluate` says what is next and what the answers mean; `voiceScript` and `interpretKeys` carry it by phone.
 */
export { Answer, type AnswerProblem, type Answers, checkAnswer } from './answer.ts';
export { isAskable, textFor } from './askable.ts';
export { describeAnswer } from './describe.ts';
export { type ResponseFacts, toQuestionnaireResponse } from './fhir-response.ts';
export { type Evaluation, type RaisedAlert, answerScore, bandOf, evaluate } from './evaluate.ts';
export { absentReasons, local, standard } from './extensions.ts';
export { FhirQuestionnaire, type FhirExtension, type FhirItem } from './fhir.ts';
export * from './form.ts';
export {
  type Interpretation,
  type InvalidReason,
  currentPrompt,
  interpretKeys,
  onInputPause,
  onNoInput,
} from './interpret.ts';
export { type KeyPlan, assignKeys } from './keys.ts';
export { type Finding, type FindingCode, canRunOn, lint } from './lint.ts';
export { type Problem, type ProblemCode, questionnaireProblems } from './problems.ts';
export { type Reading, readQuestionnaire } from './read.ts';
export * from './speech/index.ts';
export { lesserRules } from './supersede.ts';
export { type Channel, type ChannelTexts, type Text, channels } from './text.ts';
export { type VoiceInput, type VoiceItem, voiceScript } from './voice.ts';
export { voiceTexts } from './voice-texts.ts';
