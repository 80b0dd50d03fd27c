export { readAnswers } from './answer-store.ts';
export { readQuestionsOfCampaign, type SpokenAnswer } from './attempt-answers.ts';
export { responseRoutes } from './routes.ts';
export { finishResponse, saveAnswer, startOrResumeResponse, stopResponsesOf } from './save-answer.ts';
export { findAlertsOfTarget } from './store.ts';
