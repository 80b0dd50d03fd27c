import { type VoicemailAction, voicemailActions } from '@suifang/contract/voicemail.ts';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voicemail } from '../../api/__generated__/model/index.ts';
import { useChangeVoicemail } from '../../api/__generated__/voicemail.ts';
import { useCurrentStaff } from '../../api/session.ts';
import { DialButton } from '../desk/DialButton.tsx';
import { SentenceDialog } from '../../ui/SentenceDialog.tsx';
import { useShowError } from '../../ui/use-show-error.ts';

/** What can be done with a message now. */
export function MessageActions({ message }: { message: Voicemail }) {
  const { t } = useTranslation();
  const showError = useShowError();
  const client = useQueryClient();
  const { id: ownId } = useCurrentStaff();
  const [isClosing, setIsClosing] = useState(false);
  const { id, callId, version, state, assignedTo, note, patient, caller } = message;
  const change = useChangeVoicemail({
    mutation: {
      onError: showError,
      onSettled: () => client.invalidateQueries({ queryKey: ['/api/voicemails'] }),
    },
  });
  const act = (action: VoicemailAction, text?: string): void =>
    change.mutate({ id, data: { version, action, ...(text !== undefined && { note: text }) } });
  const isMine = assignedTo?.id === ownId;
  const isPossible = (action: VoicemailAction): boolean =>
    (voicemailActions[action] as readonly string[]).includes(state);
  const shown = (['take', 'giveBack', 'calledBack'] as const).filter(
    (action) => isPossible(action) && (action === 'take' ? !isMine : action === 'giveBack' ? isMine : true),
  );
  return (
    <Space size={0} onClick={(event) => event.stopPropagation()}>
      <DialButton
        to={{ kind: 'call', callId }}
        label={patient?.name ?? caller}
        reason={caller === '' && patient === null ? t('desk.call.hidden') : undefined}
      />
      {shown.map((action) => (
        <Button key={action} type="link" size="small" loading={change.isPending} onClick={() => act(action)}>
          {t(`voicemail.actions.${action}`)}
        </Button>
      ))}
      {isPossible('close') && (
        <Button type="link" size="small" onClick={() => setIsClosing(true)}>
          {t('voicemail.actions.close')}
        </Button>
      )}
      <SentenceDialog
        isOpen={isClosing}
        title={t('voicemail.closeTitle')}
        label={t('voicemail.note')}
        initial={note}
        onCancel={() => setIsClosing(false)}
        onSentence={(text) => {
          setIsClosing(false);
          act('close', text);
        }}
      />
    </Space>
  );
}
