import { ArrowLeftOutlined, EllipsisOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button, Dropdown, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  discardQuestionnaireDraft,
  getExportQuestionnaireUrl,
  getGetQuestionnaireQueryKey,
  publishQuestionnaire,
} from '../../../api/__generated__/questionnaires.ts';
import type { Questionnaire } from '../../../api/__generated__/model/index.ts';
import { ReasonButton } from '../../../ui/ReasonButton.tsx';
import { useErrorText } from '../../../ui/use-error-text.ts';
import { QuestionnaireState } from '../QuestionnaireState.tsx';
import { useQuestionnaireCache } from '../use-questionnaire-cache.ts';
import { DraftConflict } from './DraftConflict.tsx';
import { SavingLine } from './SavingLine.tsx';
import type { Draft } from './use-draft.ts';

type Props = Readonly<{
  questionnaire: Questionnaire;
  draft: Draft;
  problemCount: number;
  isReadOnly: boolean;
  /** Loads what the server has now, in place of what is shown. */
  onReload: () => void;
}>;

/** What is being edited, whether it is safe, and publishing it. */
export function EditorHeader({ questionnaire, draft, problemCount, isReadOnly, onReload }: Props) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const errorText = useErrorText();
  const keep = useQuestionnaireCache();
  const client = useQueryClient();
  const { id, latest } = questionnaire;
  const run = async (command: () => Promise<Questionnaire>, done: string): Promise<void> => {
    try {
      keep(await command());
      onReload();
      void message.success(done);
    } catch (error) {
      void message.error(errorText(error));
      await client.invalidateQueries({ queryKey: getGetQuestionnaireQueryKey(id) });
    }
  };
  const next = (latest?.version ?? 0) + 1;
  const publish = () => {
    void modal.confirm({
      title: t('questionnaires.editor.publishTitle', { version: next }),
      content: t('questionnaires.editor.publishText'),
      okText: t('questionnaires.editor.publish'),
      onOk: () =>
        run(
          () => publishQuestionnaire(id, { version: draft.versionNow() }),
          t('questionnaires.editor.publishedDone', { version: next }),
        ),
    });
  };
  const discard = () => {
    void modal.confirm({
      title: t('questionnaires.editor.discardTitle'),
      content: t('questionnaires.editor.discardText', { version: latest?.version ?? 0 }),
      okText: t('questionnaires.editor.discard'),
      okButtonProps: { danger: true },
      onOk: () =>
        run(
          () => discardQuestionnaireDraft(id, { version: draft.versionNow() }),
          t('questionnaires.editor.saved'),
        ),
    });
  };
  const reason = (): string | undefined => {
    if (isReadOnly) return t('questionnaires.editor.readOnly');
    if (questionnaire.retiredAt) return t('questionnaires.editor.isRetired');
    if (problemCount > 0) return t('questionnaires.editor.broken', { count: problemCount });
    if (draft.isBehind) return t('questionnaires.editor.notSavedYet');
    return questionnaire.draft ? undefined : t('questionnaires.editor.nothingToPublish');
  };
  const more = [
    ...(latest
      ? [
          {
            key: 'export',
            label: (
              <a href={getExportQuestionnaireUrl(latest.id)} download>
                {t('questionnaires.export')}
              </a>
            ),
          },
        ]
      : []),
    ...(latest && questionnaire.draft && !isReadOnly
      ? [{ key: 'discard', label: t('questionnaires.editor.discard'), danger: true, onClick: discard }]
      : []),
  ];
  return (
    <header className="page-header editor-header">
      <Link to="/questionnaires" aria-label={t('questionnaires.editor.back')}>
        <ArrowLeftOutlined />
      </Link>
      <h1>{questionnaire.title}</h1>
      <QuestionnaireState questionnaire={questionnaire} />
      <p>
        <SavingLine saving={draft.saving} onCompare={() => void draft.compare()} />
        {draft.comparison && <DraftConflict draft={draft} comparison={draft.comparison} />}
      </p>
      <div className="page-header-action">
        {!isReadOnly && (
          <>
            <Tooltip title={t('questionnaires.editor.undo')}>
              <Button
                icon={<UndoOutlined />}
                aria-label={t('questionnaires.editor.undo')}
                disabled={!draft.undo}
                onClick={draft.undo}
              />
            </Tooltip>
            <Tooltip title={t('questionnaires.editor.redo')}>
              <Button
                icon={<RedoOutlined />}
                aria-label={t('questionnaires.editor.redo')}
                disabled={!draft.redo}
                onClick={draft.redo}
              />
            </Tooltip>
          </>
        )}
        {more.length > 0 && (
          <Dropdown menu={{ items: more }} trigger={['click']}>
            <Button icon={<EllipsisOutlined />} aria-label={t('ui.more')} />
          </Dropdown>
        )}
        <ReasonButton type="primary" reason={reason()} onClick={publish}>
          {t('questionnaires.editor.publish')}
        </ReasonButton>
      </div>
    </header>
  );
}
