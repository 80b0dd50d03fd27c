import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '@suifang/contract/questionnaire/edit/index.ts';
import {
  getExportQuestionnaireUrl,
  getQuestionnaireVersion,
} from '../../../api/__generated__/questionnaires.ts';
import type { Questionnaire } from '../../../api/__generated__/model/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { useErrorText } from '../../../ui/use-error-text.ts';

type Props = Readonly<{
  questionnaire: Questionnaire;
  isReadOnly: boolean;
  onUse: (definition: Json) => void;
}>;

/** Every published version; any of them can become the draft again. */
export function VersionsPanel({ questionnaire, isReadOnly, onUse }: Props) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const errorText = useErrorText();
  const [loading, setLoading] = useState<string>();
  const use = async (id: string): Promise<void> => {
    setLoading(id);
    try {
      onUse((await getQuestionnaireVersion(id)).definition);
    } catch (error) {
      void message.error(errorText(error));
    } finally {
      setLoading(undefined);
    }
  };
  const ask = (id: string, version: number) => {
    if (!questionnaire.draft) {
      void use(id);
      return;
    }
    void modal.confirm({
      title: t('questionnaires.versions.useTitle', { version }),
      content: t('questionnaires.versions.useText'),
      okText: t('questionnaires.versions.use'),
      onOk: () => use(id),
    });
  };
  if (questionnaire.versions.length === 0) return <Notice text={t('questionnaires.versions.empty')} />;
  return (
    <ul className="versions-panel">
      {questionnaire.versions.map(({ id, version, publishedAt, publishedBy }, index) => (
        <li key={id}>
          <div>
            <strong>{t('questionnaires.versionNumber', { version })}</strong>
            {index === 0 && <StateTag tone="green">{t('questionnaires.versions.current')}</StateTag>}
          </div>
          <p className="quiet">
            <RelativeTime at={publishedAt} />{' '}
            {publishedBy === null
              ? t('questionnaires.versions.shipped')
              : t('questionnaires.versions.by', { name: publishedBy })}
          </p>
          <Button type="link" size="small" href={getExportQuestionnaireUrl(id)} download>
            {t('questionnaires.export')}
          </Button>
          {!isReadOnly && (
            <Button type="link" size="small" loading={loading === id} onClick={() => ask(id, version)}>
              {t('questionnaires.versions.use')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
