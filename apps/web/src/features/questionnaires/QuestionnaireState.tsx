import { useTranslation } from 'react-i18next';
import type { QuestionnaireSummary } from '../../api/__generated__/model/index.ts';
import { StateTag } from '../../ui/StateTag.tsx';

/** Whether it can be used, and whether somebody is working on it. */
export function QuestionnaireState({
  questionnaire,
}: {
  questionnaire: Pick<QuestionnaireSummary, 'retiredAt' | 'latest' | 'hasDraft'>;
}) {
  const { t } = useTranslation();
  const { retiredAt, latest, hasDraft } = questionnaire;
  if (retiredAt) return <StateTag tone="grey">{t('questionnaires.states.retired')}</StateTag>;
  if (!latest) return <StateTag tone="grey">{t('questionnaires.states.draft')}</StateTag>;
  if (hasDraft) return <StateTag tone="amber">{t('questionnaires.states.changed')}</StateTag>;
  return <StateTag tone="green">{t('questionnaires.states.published')}</StateTag>;
}
