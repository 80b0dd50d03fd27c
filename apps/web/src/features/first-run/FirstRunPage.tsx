import { HomeOutlined, PhoneOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { getSampleTown, startSampleTown } from '../../api/__generated__/sample-town.ts';
import { usePermission } from '../../api/session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useShowError } from '../../ui/use-show-error.ts';
import './first-run.css';

const LOOK_AGAIN_MS = 1_000;
const GIVE_UP_AFTER_MS = 60_000;

/** Asks for the town and waits until its people are there: it takes some seconds to start a second switch. */
async function buildTown(): Promise<void> {
  await startSampleTown();
  for (let waitedMs = 0; waitedMs < GIVE_UP_AFTER_MS; waitedMs += LOOK_AGAIN_MS) {
    const town = await getSampleTown();
    if (town.campaigns > 0) return;
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_AGAIN_MS);
    });
  }
}

/** Two ways to begin: try everything on simulated patients, or connect the hospital's line. */
export function FirstRunPage() {
  const { t } = useTranslation();
  const showError = useShowError();
  const router = useRouter();
  const client = useQueryClient();
  const mayBegin = usePermission('sample-town.start');
  const town = useMutation({
    mutationFn: buildTown,
    onSuccess: () => client.invalidateQueries(),
    onError: showError,
  });
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
          <Button type="primary" size="large" loading={town.isPending} onClick={() => town.mutate()}>
            {t(town.isPending ? 'firstRun.tryRunning' : 'firstRun.tryAction')}
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
