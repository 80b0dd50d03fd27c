import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGetSampleTown } from '../../api/__generated__/sample-town.ts';
import { usePermission } from '../../api/session.ts';
import './first-run.css';
import { WipeDialog } from './WipeDialog.tsx';

/** Says that the figures below are (also) of made-up people, and takes them away in one step. */
export function SampleTownNotice() {
  const { t } = useTranslation();
  const mayWipe = usePermission('sample-town.start');
  const { data } = useGetSampleTown();
  const [isAsking, setIsAsking] = useState(false);
  if (!data?.isPresent) return null;
  return (
    <>
      <Alert
        type={data.hasRealLines ? 'warning' : 'info'}
        showIcon
        className="sample-notice"
        title={t(data.hasRealLines ? 'firstRun.sampleBesideReal' : 'firstRun.sampleHere')}
        action={
          mayWipe && (
            <Button size="small" onClick={() => setIsAsking(true)}>
              {t('firstRun.wipe')}
            </Button>
          )
        }
      />
      {isAsking && <WipeDialog onClose={() => setIsAsking(false)} />}
    </>
  );
}
