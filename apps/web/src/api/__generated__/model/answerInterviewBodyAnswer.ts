/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type AnswerInterviewBodyAnswer = {
  kind: 'boolean';
  value: boolean;
} | {
  kind: 'choice';
  code: string;
} | {
  kind: 'choices';
  codes: string[];
} | {
  kind: 'number';
  value: number;
} | {
  kind: 'date';
  value: string;
} | {
  kind: 'time';
  /** @pattern ^([01]\d|2[0-3]):[0-5]\d$ */
  value: string;
} | {
  kind: 'dateTime';
  value: string;
} | {
  kind: 'text';
  /** @maxLength 4000 */
  text?: string;
  spoken?: {
  callId: string;
  /** @minimum 0 */
  fromMs: number;
  /** @minimum 0 */
  toMs: number;
};
} | {
  kind: 'attachment';
  url: string;
  title: string;
} | {
  kind: 'dontKnow';
} | {
  kind: 'refused';
} | {
  kind: 'heard';
};
