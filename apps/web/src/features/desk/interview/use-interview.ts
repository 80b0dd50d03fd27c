import {
  type Answer,
  type Answers,
  type Form,
  readQuestionnaire,
} from '@suifang/contract/questionnaire/index.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  answerInterview,
  beginInterview,
  finishInterview,
  getGetInterviewQueryKey,
  useGetInterview,
} from '../../../api/__generated__/desk.ts';
import type { BeginInterviewBody, Interview } from '../../../api/__generated__/model/index.ts';
import { useShowError } from '../../../ui/use-show-error.ts';

/** The questionnaire of a call: what may be asked, what is being asked, and what can be done with it. */
export function useInterview(callId: string) {
  const client = useQueryClient();
  const showError = useShowError();
  const queryKey = getGetInterviewQueryKey(callId);
  const { data, error, refetch } = useGetInterview(callId);
  const keep = (kept: Interview) => client.setQueryData<Interview>(queryKey, kept);
  const onError = (failed: unknown) => {
    showError(failed);
    // What was shown before it was kept is taken back.
    void client.invalidateQueries({ queryKey });
  };
  const answering = ['answerInterview', callId];
  const begin = useMutation({
    mutationFn: (body: BeginInterviewBody) => beginInterview(callId, body),
    onSuccess: keep,
    onError,
  });
  const answer = useMutation({
    mutationFn: ({ linkId, given }: { linkId: string; given: Answer }) =>
      answerInterview(callId, linkId, { answer: given }),
    // The next question is there at once; the server's word follows.
    onMutate: ({ linkId, given }) =>
      client.setQueryData<Interview>(queryKey, (before) =>
        before?.current
          ? {
              ...before,
              current: { ...before.current, answers: { ...before.current.answers, [linkId]: given } },
            }
          : before,
      ),
    // An answer given meanwhile is not in what the server says to this one.
    onSuccess: (kept) => client.isMutating({ mutationKey: answering }) === 1 && keep(kept),
    onError,
    mutationKey: answering,
    scope: { id: `interview-${callId}` },
  });
  const finish = useMutation({ mutationFn: () => finishInterview(callId), onSuccess: keep, onError });
  const form = useForm(data?.current?.definition);
  return {
    interview: data,
    error,
    refetch,
    form,
    answers: (data?.current?.answers ?? {}) as Answers,
    begin,
    answer: (linkId: string, given: Answer) => answer.mutate({ linkId, given }),
    finish,
  };
}

/** A published version was readable when it was published. */
function useForm(definition: unknown): Form | undefined {
  return useMemo(() => {
    if (definition === undefined) return undefined;
    const reading = readQuestionnaire(definition);
    return reading.ok ? reading.form : undefined;
  }, [definition]);
}
