import { useTranslation } from 'react-i18next';

/** Where the phone works, and how to trust the certificate once. */
export function SecureAddress() {
  const { t } = useTranslation();
  const { host, pathname, search } = window.location;
  const address = `https://${host}`;
  return (
    <>
      <p>{t('desk.https.why')}</p>
      <p>
        <a href={`${address}${pathname}${search}`}>{address}</a>
      </p>
      <ol>
        <li>{t('desk.https.open')}</li>
        <li>{t('desk.https.trust')}</li>
        <li>{t('desk.https.signIn')}</li>
      </ol>
      <p className="quiet">{t('desk.https.itDepartment')}</p>
    </>
  );
}
