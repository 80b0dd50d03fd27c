import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListAgentPresence } from '../../api/__generated__/agents.ts';
import { useListTransferQueues } from '../../api/__generated__/desk.ts';
import type { AgentPresence } from '../../api/__generated__/model/index.ts';
import { useCurrentStaff } from '../../api/session.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { agentTones } from './states.ts';
import type { CallCommand } from './use-call-command.ts';

type Props = Readonly<{ isOpen: boolean; give: CallCommand['give']; onClose: () => void }>;

/** To whom the patient is handed: colleagues with what they are doing at the moment. */
export function TransferDialog({ isOpen, give, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal open={isOpen} title={t('desk.transfer.title')} footer={null} width={640} onCancel={onClose}>
      <Directory give={give} onClose={onClose} />
    </Modal>
  );
}

function Directory({ give, onClose }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation();
  const { id: ownId } = useCurrentStaff();
  const { data } = useListAgentPresence();
  const { data: queues } = useListTransferQueues();
  const [words, setWords] = useState('');
  const found = (data?.items ?? [])
    .filter(({ staffId, state }) => staffId !== ownId && state !== 'signed_out')
    .filter(({ name, agentNo, extension }) => `${name} ${agentNo} ${extension}`.includes(words.trim()))
    .toSorted((a, b) => Number(b.state === 'idle') - Number(a.state === 'idle'));
  const ask = async (how: 'transfer' | 'consult', staffId: string): Promise<void> => {
    if (await give({ do: how, to: { kind: 'agent', staffId } })) onClose();
  };
  const handOn = async (queueId: string): Promise<void> => {
    if (await give({ do: 'transfer', to: { kind: 'queue', queueId } })) onClose();
  };
  const sendToRating = async (): Promise<void> => {
    if (await give({ do: 'toRating' })) onClose();
  };
  const queuesFound = (queues?.items ?? []).filter(({ name }) => name.includes(words.trim()));
  return (
    <>
      <Input
        autoFocus
        allowClear
        placeholder={t('desk.transfer.hint')}
        aria-label={t('desk.transfer.hint')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {data && found.length === 0 && <p className="quiet">{t('desk.transfer.nobody')}</p>}
      <ul className="desk-lines">
        {found.map((one) => (
          <Colleague key={one.staffId} colleague={one} onAsk={(how) => void ask(how, one.staffId)} />
        ))}
      </ul>
      <h3 className="section-heading">{t('ratings.title')}</h3>
      <ul className="desk-lines">
        <li>
          <span className="quiet">{t('ratings.sendText')}</span>
          <Button className="desk-line-end" onClick={() => void sendToRating()}>
            {t('ratings.send')}
          </Button>
        </li>
      </ul>
      <h3 className="section-heading">{t('desk.transfer.queues')}</h3>
      <ul className="desk-lines">
        {queuesFound.map(({ id, name, waiting, free }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="quiet">{t('desk.transfer.load', { waiting, free })}</span>
            <Button className="desk-line-end" onClick={() => void handOn(id)}>
              {t('desk.transfer.toQueue')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Colleague({
  colleague: { name, agentNo, state, isReachable },
  onAsk,
}: {
  colleague: AgentPresence;
  onAsk: (how: 'transfer' | 'consult') => void;
}) {
  const { t } = useTranslation();
  const reason = state === 'idle' && isReachable ? undefined : t('desk.transfer.notFree');
  return (
    <li>
      <strong>{name}</strong>
      <span className="quiet tabular">{agentNo}</span>
      <StateTag tone={agentTones[state]}>{t(`desk.states.${state}`)}</StateTag>
      <span className="desk-line-end desk-line-buttons">
        <ReasonButton type="primary" reason={reason} onClick={() => onAsk('consult')}>
          {t('desk.transfer.consult')}
        </ReasonButton>
        <ReasonButton reason={reason} onClick={() => onAsk('transfer')}>
          {t('desk.transfer.blind')}
        </ReasonButton>
      </span>
    </li>
  );
}
