import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGetSampleTown } from '../../api/__generated__/sample-town.ts';
import { usePermission } from '../../api/session.ts';
import { WipeDialog } from './WipeDialog.tsx';

/** Says that the figures below are of made-up people, and takes them away in one step. */
export function SampleTownNotice() {
  const { t } = useTranslation();
  const mayWipe = usePermission('sample-town.start');
  const { data } = useGetSampleTown();
  const [isAsking, setIsAsking] = useState(false);
  if (!data?.isPresent) return null;
  return (
    <>
      <Alert
        type="info"
        showIcon
        message={t('firstRun.sampleHere')}
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
