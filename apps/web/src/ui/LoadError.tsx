import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Notice } from './Notice.tsx';
import { useErrorText } from './use-error-text.ts';

/** Something could not be loaded: what, why, and 重试. */
export function LoadError({ error, retry }: { error: unknown; retry: () => unknown }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  return (
    <Notice
      title={t('ui.loadFailed')}
      text={errorText(error)}
      action={<Button onClick={() => void retry()}>{t('ui.retry')}</Button>}
    />
  );
}
