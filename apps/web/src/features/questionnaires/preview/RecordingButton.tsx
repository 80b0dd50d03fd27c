import { AudioOutlined, UndoOutlined } from '@ant-design/icons';
import { App, Button, Tooltip, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getUploadPromptRecordingUrl, removePromptRecording } from '../../../api/__generated__/prompts.ts';
import type { Prompt } from '../../../api/__generated__/model/index.ts';
import { request } from '../../../api/request.ts';
import { useErrorText } from '../../../ui/use-error-text.ts';

function upload(text: string, file: File): Promise<Prompt> {
  const body = new FormData();
  // The server reads in order: the text must come before the file it belongs to.
  body.append('text', text);
  body.append('file', file);
  return request<Prompt>(getUploadPromptRecordingUrl(), { method: 'POST', body });
}

/** Puts a recorded voice in place of the synthetic one for a sentence, or takes it away again. */
export function RecordingButton({
  text,
  isRecorded,
  onChange,
}: {
  text: string;
  isRecorded: boolean;
  onChange: (prompt: Prompt) => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [isBusy, setIsBusy] = useState(false);
  const run = async (work: Promise<Prompt>, done: string): Promise<void> => {
    setIsBusy(true);
    try {
      onChange(await work);
      void message.success(done);
    } catch (error) {
      void message.error(errorText(error));
    } finally {
      setIsBusy(false);
    }
  };
  if (isRecorded) {
    return (
      <Tooltip title={t('questionnaires.preview.unrecord')}>
        <Button
          type="text"
          size="small"
          loading={isBusy}
          icon={<UndoOutlined />}
          aria-label={t('questionnaires.preview.unrecord')}
          onClick={() => void run(removePromptRecording({ text }), t('questionnaires.preview.unrecordDone'))}
        />
      </Tooltip>
    );
  }
  return (
    <Upload
      accept=".wav,.mp3,.flac,.ogg,audio/*"
      showUploadList={false}
      beforeUpload={(file) => {
        void run(upload(text, file), t('questionnaires.preview.recordDone'));
        return false;
      }}
    >
      <Tooltip title={t('questionnaires.preview.recordHint')}>
        <Button
          type="text"
          size="small"
          loading={isBusy}
          icon={<AudioOutlined />}
          aria-label={t('questionnaires.preview.record')}
        />
      </Tooltip>
    </Upload>
  );
}
