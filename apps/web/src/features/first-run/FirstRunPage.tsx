import { HomeOutlined, PhoneOutlined } from '@ant-design/icons';
import { useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../api/session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useBuildTown } from './use-build-town.ts';
import './first-run.css';

/** Two ways to begin: try everything on simulated patients, or connect the hospital's line. */
export function FirstRunPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const mayBegin = usePermission('sample-town.start');
  const { isBuilding, build } = useBuildTown();
  if (!mayBegin) return <Notice title={t('firstRun.waiting')} text={t('firstRun.noPermission')} />;
  return (
    <div className="first-run">
      <h1>{t('firstRun.title')}</h1>
      <p>{t('firstRun.text')}</p>
      <div className="first-run-choices">
        <section className="card first-run-choice">
          <HomeOutlined aria-hidden />
          <h2>{t('firstRun.tryTitle')}</h2>
          <p>{t('firstRun.tryText')}</p>
          <Button type="primary" size="large" loading={isBuilding} onClick={build}>
            {t(isBuilding ? 'firstRun.tryRunning' : 'firstRun.tryAction')}
          </Button>
        </section>
        <section className="card first-run-choice">
          <PhoneOutlined aria-hidden />
          <h2>{t('firstRun.connectTitle')}</h2>
          <p>{t('firstRun.connectText')}</p>
          <Button size="large" onClick={() => router.history.push('/trunks')}>
            {t('firstRun.connectAction')}
          </Button>
        </section>
      </div>
    </div>
  );
}
