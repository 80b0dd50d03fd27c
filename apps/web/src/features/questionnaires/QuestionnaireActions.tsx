import { App, Button, Space, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  getExportQuestionnaireUrl,
  useSetQuestionnaireInUse,
} from '../../api/__generated__/questionnaires.ts';
import type { QuestionnaireSummary } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { useErrorText } from '../../ui/use-error-text.ts';
import { useQuestionnaireCache } from './use-questionnaire-cache.ts';

/** What can be done with a questionnaire from the list. */
export function QuestionnaireActions({ questionnaire }: { questionnaire: QuestionnaireSummary }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const errorText = useErrorText();
  const keep = useQuestionnaireCache();
  const mayWrite = usePermission('questionnaires.write');
  const { id, title, latest, retiredAt } = questionnaire;
  const setInUse = useSetQuestionnaireInUse({
    mutation: {
      onSuccess: (changed) => {
        keep(changed);
        const done = changed.retiredAt ? 'questionnaires.retiredDone' : 'questionnaires.restoredDone';
        void message.success(t(done));
      },
      onError: (error) => void message.error(errorText(error)),
    },
  });
  const retire = () => {
    void modal.confirm({
      title: t('questionnaires.retireTitle', { title }),
      content: t('questionnaires.retireText'),
      okText: t('questionnaires.retire'),
      onOk: () => setInUse.mutateAsync({ id, data: { isInUse: false } }).catch(() => undefined),
    });
  };
  return (
    <Space size={4} onClick={(event) => event.stopPropagation()}>
      {latest && (
        <Tooltip title={t('questionnaires.exportHint')}>
          <Button type="link" size="small" href={getExportQuestionnaireUrl(latest.id)} download>
            {t('questionnaires.export')}
          </Button>
        </Tooltip>
      )}
      {mayWrite &&
        (retiredAt ? (
          <Button
            type="link"
            size="small"
            loading={setInUse.isPending}
            onClick={() => setInUse.mutate({ id, data: { isInUse: true } })}
          >
            {t('questionnaires.restore')}
          </Button>
        ) : (
          <Button type="link" size="small" onClick={retire}>
            {t('questionnaires.retire')}
          </Button>
        ))}
    </Space>
  );
}
