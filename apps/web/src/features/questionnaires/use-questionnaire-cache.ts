import { useQueryClient } from '@tanstack/react-query';
import { getGetQuestionnaireQueryKey } from '../../api/__generated__/questionnaires.ts';
import type { Questionnaire } from '../../api/__generated__/model/index.ts';

/** Puts what a command answered where pages read it, and lets lists load anew. */
export function useQuestionnaireCache(): (changed: Questionnaire) => void {
  const client = useQueryClient();
  return (changed) => {
    client.setQueryData(getGetQuestionnaireQueryKey(changed.id), changed);
    void client.invalidateQueries({ queryKey: ['/api/questionnaires'] });
  };
}
