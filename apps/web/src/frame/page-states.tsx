import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error.ts';
import { LoadError } from '../ui/LoadError.tsx';
import { Notice } from '../ui/Notice.tsx';

/** While a page's code is on its way for longer than a blink. */
export function PageLoading() {
  return <Spin style={{ display: 'flex', justifyContent: 'center', marginTop: 96 }} />;
}

/** A page that threw. What the server said is told; a fault of ours is not explained with its own words. */
export function PageCrash({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  if (error instanceof ApiError) return <LoadError error={error} retry={retry} />;
  return (
    <Notice
      title={t('ui.page.crashedTitle')}
      text={t('ui.page.crashedText')}
      action={<Button onClick={retry}>{t('ui.retry')}</Button>}
    />
  );
}
