export { finishResponse, readAnswers, saveAnswer, startOrResumeResponse } from './save-answer.ts';
