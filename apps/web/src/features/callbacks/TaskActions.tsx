import type { CallbackAction } from '@suifang/contract/callbacks.ts';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeCallbackTask } from '../../api/__generated__/callbacks.ts';
import type { CallbackTask } from '../../api/__generated__/model/index.ts';
import { useCurrentStaff } from '../../api/session.ts';
import { DialButton } from '../desk/DialButton.tsx';
import { SentenceDialog } from '../../ui/SentenceDialog.tsx';
import { useShowError } from '../../ui/use-show-error.ts';

/** What can be done with a task that is open. */
export function TaskActions({ task }: { task: CallbackTask }) {
  const { t } = useTranslation();
  const showError = useShowError();
  const client = useQueryClient();
  const { id: ownId } = useCurrentStaff();
  const [ending, setEnding] = useState<'done' | 'cancel'>();
  const { id, version, state, assignedTo, patient, caller } = task;
  const change = useChangeCallbackTask({
    mutation: {
      onError: showError,
      onSettled: () => client.invalidateQueries({ queryKey: ['/api/callback-tasks'] }),
    },
  });
  if (state !== 'open') return null;
  const act = (action: CallbackAction, result?: string): void =>
    change.mutate({ id, data: { version, action, ...(result !== undefined && { result }) } });
  const owner = assignedTo?.id === ownId ? 'giveBack' : 'take';
  return (
    <Space size={0} onClick={(event) => event.stopPropagation()}>
      <DialButton
        to={{ kind: 'callback', taskId: id }}
        label={patient?.name ?? caller}
        reason={caller === '' && patient === null ? t('desk.call.hidden') : undefined}
      />
      <Button type="link" size="small" loading={change.isPending} onClick={() => act(owner)}>
        {t(`callbacks.actions.${owner}`)}
      </Button>
      {(['done', 'cancel'] as const).map((action) => (
        <Button key={action} type="link" size="small" onClick={() => setEnding(action)}>
          {t(`callbacks.actions.${action}`)}
        </Button>
      ))}
      <SentenceDialog
        isOpen={ending !== undefined}
        title={t(`callbacks.endTitles.${ending ?? 'done'}`)}
        label={t('callbacks.result')}
        onCancel={() => setEnding(undefined)}
        onSentence={(result) => {
          setEnding(undefined);
          if (ending) act(ending, result);
        }}
      />
    </Space>
  );
}
