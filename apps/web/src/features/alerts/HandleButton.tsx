import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alert } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { SentenceDialog } from '../../ui/SentenceDialog.tsx';
import { AlsoOpen } from './AlsoOpen.tsx';
import { useAcknowledge } from './use-acknowledge.ts';

/** Closes an open alert with what was done about it, and with it those of the same patient that this has settled too. */
export function HandleButton({ alert: { id, patient, acknowledgedAt } }: { alert: Alert }) {
  const { t } = useTranslation();
  const mayHandle = usePermission('alerts.acknowledge');
  const { acknowledge, isPending } = useAcknowledge();
  const [chosen, setChosen] = useState<readonly string[]>();
  if (acknowledgedAt || !mayHandle) return null;
  return (
    <span onClick={(event) => event.stopPropagation()}>
      <Button type="link" size="small" loading={isPending} onClick={() => setChosen([id])}>
        {t('alerts.handle')}
      </Button>
      {chosen && (
        <SentenceDialog
          isOpen
          title={t('alerts.handleTitle', { name: patient.name })}
          label={t('alerts.actionTaken')}
          okText={t('alerts.handleCount', { count: chosen.length })}
          onCancel={() => setChosen(undefined)}
          onSentence={(actionTaken) => {
            setChosen(undefined);
            acknowledge(chosen, actionTaken);
          }}
        >
          <AlsoOpen alertId={id} patientId={patient.id} chosen={chosen} onChoose={setChosen} />
        </SentenceDialog>
      )}
    </span>
  );
}
