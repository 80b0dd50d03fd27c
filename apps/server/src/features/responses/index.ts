export { readAnswers } from './answer-store.ts';
export { readQuestionsOfCampaign, type SpokenAnswer } from './attempt-answers.ts';
export { responseRoutes } from './routes.ts';
export { readPublishedForm } from './present.ts';
export {
  finishResponse,
  resumeOrStartResponse,
  saveAnswer,
  startOrResumeResponse,
  stopResponsesOf,
} from './save-answer.ts';
