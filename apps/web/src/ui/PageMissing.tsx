import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from './Notice.tsx';

/** There is no page of this address, or what it showed is gone: that, and the way home. */
export function PageMissing() {
  const { t } = useTranslation();
  return (
    <Notice
      title={t('ui.page.missingTitle')}
      text={t('ui.page.missingText')}
      action={<Link to="/">{t('ui.page.home')}</Link>}
    />
  );
}
