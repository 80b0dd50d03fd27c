import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAcknowledgeAlert } from '../../api/__generated__/alerts.ts';
import type { Alert } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { SentenceDialog } from '../../ui/SentenceDialog.tsx';
import { useShowError } from '../../ui/use-show-error.ts';

const changed = ['/api/alerts', '/api/overview', '/api/needs'];

/** Closes an open alert with what was done about it. */
export function HandleButton({ alert: { id, version, acknowledgedAt } }: { alert: Alert }) {
  const { t } = useTranslation();
  const mayHandle = usePermission('alerts.acknowledge');
  const showError = useShowError();
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const acknowledge = useAcknowledgeAlert({
    mutation: {
      onError: showError,
      onSettled: () => Promise.all(changed.map((key) => client.invalidateQueries({ queryKey: [key] }))),
    },
  });
  if (acknowledgedAt || !mayHandle) return null;
  return (
    <span onClick={(event) => event.stopPropagation()}>
      <Button type="link" size="small" loading={acknowledge.isPending} onClick={() => setIsAsking(true)}>
        {t('alerts.handle')}
      </Button>
      <SentenceDialog
        isOpen={isAsking}
        title={t('alerts.handleTitle')}
        label={t('alerts.actionTaken')}
        onCancel={() => setIsAsking(false)}
        onSentence={(actionTaken) => {
          setIsAsking(false);
          acknowledge.mutate({ id, data: { version, actionTaken } });
        }}
      />
    </span>
  );
}
