export { readAnswers, stopping } from './answer-store.ts';
export { readQuestionsOfCampaign, type SpokenAnswer } from './attempt-answers.ts';
export { readPublishedForm } from './published-form.ts';
export { responseRoutes } from './routes.ts';
export {
  finishResponse,
  resumeOrStartResponse,
  saveAnswer,
  beginResponse,
  startOrResumeResponse,
  stopForgottenResponses,
} from './save-answer.ts';
export { findAlertsOfTarget } from './store.ts';
