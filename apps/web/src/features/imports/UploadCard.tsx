import { InboxOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Spin, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { uploadImport } from '../../api/__generated__/imports.ts';
import { useErrorText } from '../../ui/use-error-text.ts';
import { useImportCache } from './use-import-cache.ts';

function send(file: File) {
  const body = new FormData();
  body.append('file', file);
  return uploadImport({ body });
}

/** Takes a spreadsheet by dropping or choosing it, and goes on to what its columns mean. */
export function UploadCard() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remember = useImportCache();
  const errorText = useErrorText();
  const upload = useMutation({
    mutationFn: send,
    onSuccess: (made) => {
      remember(made);
      return navigate({ to: '/imports/$id', params: { id: made.id } });
    },
  });
  return (
    <div className="card import-upload">
      {upload.error && (
        <Alert type="error" showIcon title={t('imports.refused')} description={errorText(upload.error)} />
      )}
      <Upload.Dragger
        accept=".xlsx,.xls,.csv,.txt"
        maxCount={1}
        showUploadList={false}
        disabled={upload.isPending}
        beforeUpload={(file) => {
          upload.mutate(file);
          return false;
        }}
      >
        <p className="import-upload-icon">{upload.isPending ? <Spin /> : <InboxOutlined />}</p>
        <p>{t(upload.isPending ? 'imports.uploading' : 'imports.drop')}</p>
        <p className="quiet">{t('imports.dropHint')}</p>
      </Upload.Dragger>
    </div>
  );
}
