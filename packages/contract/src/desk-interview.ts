import { z } from 'zod';
import type { ErrorEntry } from './errors.ts';
import { Answer } from './questionnaire/index.ts';

export const interviewErrors = {
  'interview.no-patient': {
    status: 409,
    zh: '先确认来电的是哪位患者，再填问卷',
    en: 'Say first which patient this is, then fill in a questionnaire',
  },
  'interview.not-begun': {
    status: 409,
    zh: '这通电话还没有选问卷，请先选一份',
    en: 'No questionnaire was chosen in this call; choose one first',
  },
  'interview.over': {
    status: 409,
    zh: '这份问卷已经提交，或者这通电话已经写完小结，不能再改；要改请联系班长',
    en: 'This questionnaire was submitted, or the call was finished; it cannot be changed any more, ask the supervisor',
  },
  'interview.misfit': {
    status: 422,
    zh: '这个答案不符合题目的要求（选项或范围），请改一下',
    en: 'This answer does not fit the question (its options or its range); change it',
  },
  'interview.incomplete': {
    status: 409,
    zh: '还有必答题没有回答，补完再提交；患者不愿回答可以选“拒绝回答”',
    en: 'Required questions are open; answer them first, or choose "refused" where the patient will not say',
  },
} as const satisfies Record<string, ErrorEntry>;

/** A questionnaire that may be gone through in a call. `target`: a campaign wants it of this patient. */
const choice = z.object({
  versionId: z.uuid(),
  title: z.string(),
  target: z.object({ id: z.uuid(), campaign: z.string() }).nullable(),
});

/** The questionnaire of a call between people: what may be asked, and the one that is being asked. */
export const interview = z
  .object({
    choices: z.array(choice),
    current: z
      .object({
        responseId: z.uuid(),
        title: z.string(),
        /** The version as FHIR JSON. */
        definition: z.unknown(),
        answers: z.record(z.string(), Answer),
        status: z.enum(['in-progress', 'completed', 'stopped']),
      })
      .nullable(),
  })
  .meta({ id: 'Interview' });
export type Interview = z.output<typeof interview>;

export const interviewBeginning = z.object({ versionId: z.uuid(), targetId: z.uuid().nullable() });
export type InterviewBeginning = z.output<typeof interviewBeginning>;

export const interviewAnswer = z.object({ answer: Answer });
