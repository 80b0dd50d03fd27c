/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { AlertSaidAnswer } from './alertSaidAnswer.ts';
import type { AlertSaidQuestion } from './alertSaidQuestion.ts';

export type AlertSaid = {
  question: AlertSaidQuestion;
  answer: AlertSaidAnswer;
  isLater: boolean;
} | null;
