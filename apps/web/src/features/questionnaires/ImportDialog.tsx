import { InboxOutlined } from '@ant-design/icons';
import { Alert, App, Modal, Upload } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportQuestionnaire } from '../../api/__generated__/questionnaires.ts';
import { ApiError } from '../../api/api-error.ts';
import { usePreferences } from '../../ui/preferences.ts';
import { useErrorText } from '../../ui/use-error-text.ts';
import { useQuestionnaireCache } from './use-questionnaire-cache.ts';

type Refusal = Readonly<{ title: string; places: ReadonlyArray<{ path: string; sentence: string }> }>;

/** The JSON object that a file holds; undefined: it holds none. */
function asObject(text: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : undefined;
  } catch {
    return undefined;
  }
}

/** Takes in a FHIR file; says every place that stands in the way. */
export function ImportDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { language } = usePreferences();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const keep = useQuestionnaireCache();
  const [refusal, setRefusal] = useState<Refusal>();
  const { mutate, isPending } = useImportQuestionnaire({
    mutation: {
      onSuccess: (imported) => {
        keep(imported);
        void message.success(t('questionnaires.import.done'));
        void navigate({ to: '/questionnaires/$id', params: { id: imported.id } });
      },
      onError: (error) => {
        const fields = error instanceof ApiError ? error.fields : [];
        const isRefused = error instanceof ApiError && error.code === 'questionnaire.refused';
        setRefusal({
          title: isRefused
            ? t('questionnaires.import.refused', { count: fields.length })
            : (fields[0]?.message[language] ?? errorText(error)),
          places: isRefused
            ? fields.map((field) => ({ path: field.path, sentence: field.message[language] }))
            : [],
        });
      },
    },
  });
  const read = async (file: File): Promise<void> => {
    setRefusal(undefined);
    const definition = asObject(await file.text());
    if (definition) mutate({ data: { definition } });
    else setRefusal({ title: t('questionnaires.import.notJson'), places: [] });
  };
  return (
    <Modal
      open={isOpen}
      title={t('questionnaires.import.title')}
      footer={null}
      onCancel={onClose}
      afterClose={() => setRefusal(undefined)}
      width={560}
    >
      <Upload.Dragger
        accept=".json,application/json"
        showUploadList={false}
        disabled={isPending}
        beforeUpload={(file) => {
          void read(file);
          return false;
        }}
      >
        <p className="ant-upload-drag-icon">
          <InboxOutlined />
        </p>
        <p>{t('questionnaires.import.hint')}</p>
      </Upload.Dragger>
      {refusal && (
        <Alert
          type="error"
          style={{ marginTop: 16 }}
          title={refusal.title}
          description={
            refusal.places.length > 0 && (
              <ul className="questionnaire-places">
                {refusal.places.map(({ path, sentence }) => (
                  <li key={path + sentence}>
                    {sentence} <code>{path}</code>
                  </li>
                ))}
              </ul>
            )
          }
        />
      )}
    </Modal>
  );
}
