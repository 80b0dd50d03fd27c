import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../ui/use-error-text.ts';
import type { Saving } from './use-draft.ts';
import { hospitalTime } from '../../../ui/hospital-time.ts';

/** A small line that says whether the draft is safe. */
export function SavingLine({
  saving,
  onCompare,
}: {
  saving: Saving;
  /** After a conflict: what the other person saved is shown beside what stands here. */
  onCompare: () => void;
}) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  switch (saving.state) {
    case 'saved':
      return saving.at ? (
        <span>{t('questionnaires.editor.savedAt', { time: hospitalTime(saving.at).format('HH:mm') })}</span>
      ) : null;
    case 'unsaved':
      return <span>{t('questionnaires.editor.unsaved')}</span>;
    case 'saving':
      return <span>{t('questionnaires.editor.saving')}</span>;
    case 'failed':
      return (
        <span role="alert" data-tone="red">
          {t('questionnaires.editor.saveFailed', { reason: errorText(saving.error) })}
        </span>
      );
    case 'conflict':
      return (
        <span role="alert" data-tone="red">
          {saving.by === undefined
            ? t('questionnaires.editor.conflict')
            : t('questionnaires.editor.conflictBy', { by: saving.by })}
          <Button type="link" size="small" onClick={onCompare}>
            {t('questionnaires.editor.compare')}
          </Button>
        </span>
      );
  }
}
