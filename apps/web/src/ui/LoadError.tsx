import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error.ts';
import { Notice } from './Notice.tsx';
import { PageMissing } from './PageMissing.tsx';
import { useErrorText } from './use-error-text.ts';

/** Something could not be loaded: what, why, and 重试; what is not there is not there the next time either. */
export function LoadError({ error, retry }: { error: unknown; retry: () => unknown }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  if (error instanceof ApiError && error.status === 404) return <PageMissing />;
  return (
    <Notice
      title={t('ui.loadFailed')}
      text={errorText(error)}
      action={<Button onClick={() => void retry()}>{t('ui.retry')}</Button>}
    />
  );
}
