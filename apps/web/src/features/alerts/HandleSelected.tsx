import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SentenceDialog } from '../../ui/SentenceDialog.tsx';
import { useAcknowledge } from './use-acknowledge.ts';

/** Closes the alerts that are ticked with one sentence. */
export function HandleSelected({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation();
  const { acknowledge, isPending } = useAcknowledge();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button type="primary" size="small" loading={isPending} onClick={() => setIsAsking(true)}>
        {t('alerts.handle')}
      </Button>
      <SentenceDialog
        isOpen={isAsking}
        title={t('alerts.handleSelected', { count: ids.length })}
        label={t('alerts.actionTaken')}
        okText={t('alerts.handleCount', { count: ids.length })}
        onCancel={() => setIsAsking(false)}
        onSentence={(actionTaken) => {
          setIsAsking(false);
          acknowledge(ids, actionTaken);
          onDone();
        }}
      />
    </>
  );
}
