import { PhoneOutlined } from '@ant-design/icons';
import { outcomeNames } from '@suifang/contract/campaigns/outcomes.ts';
import { Button, Popover } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useGetDeskCall } from '../api/__generated__/desk.ts';
import type { AgentPresence, DeskCall } from '../api/__generated__/model/index.ts';
import { callerOf } from '../features/desk/caller.ts';
import { Keypad } from '../features/desk/Keypad.tsx';
import { LineTag } from '../features/desk/LineTag.tsx';
import { answerPhone, onPhoneChange, readLine, readPhoneState } from '../features/desk/phone-state.ts';
import { agentTones, isCommandPossible } from '../features/desk/states.ts';
import { TransferDialog } from '../features/desk/TransferDialog.tsx';
import { type CallCommand, useCallCommand } from '../features/desk/use-call-command.ts';
import { useLineReport } from '../features/desk/use-line-report.ts';
import { useKeys } from '../features/desk/use-keys.ts';
import { ReasonButton } from '../ui/ReasonButton.tsx';
import { StateTag } from '../ui/StateTag.tsx';
import { useSince } from '../ui/use-since.ts';
import { useWord } from '../ui/use-word.ts';

/** The call that is on, above whatever page is open; it never covers the page. */
export function CallBar({ presence, callId }: { presence: AgentPresence; callId: string }) {
  const { t } = useTranslation();
  const { data: call } = useGetDeskCall(callId);
  const { state } = presence;
  const since = useSince(call?.answeredAt ?? presence.since);
  const line = useSyncExternalStore(onPhoneChange, readLine);
  useLineReport(callId);
  const isComing = state === 'reserved' || state === 'ringing';
  /** We ring somebody, who has not answered yet. */
  const isOurs = isComing && call?.direction === 'outbound';
  const word = useWord();
  return (
    <section className="call-bar" aria-label={t('desk.bar.title')}>
      {isOurs && call.outcome ? (
        <StateTag tone="amber">{word(outcomeNames[call.outcome])}</StateTag>
      ) : (
        <StateTag tone={agentTones[state]}>
          {t(isOurs ? 'desk.bar.calling' : `desk.states.${state}`)}
        </StateTag>
      )}
      <strong>{useCallerName(call)}</strong>
      <span className="tabular">{call?.masked}</span>
      <span className="tabular">{since}</span>
      {call?.others.map((name) => (
        <span key={name}>{t('desk.bar.with', { name })}</span>
      ))}
      {!isComing && line && <LineTag line={line} />}
      <span className="call-bar-end">
        {isOurs ? (
          <Calling />
        ) : isComing ? (
          <Coming />
        ) : call?.isAside ? (
          <Aside />
        ) : (
          <Going key={callId} state={state} call={call} />
        )}
      </span>
    </section>
  );
}

function useCallerName(call: DeskCall | undefined): string {
  const { t } = useTranslation();
  if (!call) return '';
  const caller = callerOf(call);
  if (caller.is === 'known') return caller.patient.name;
  return caller.is === 'one-of'
    ? t('desk.who.oneOf', { count: caller.candidates.length })
    : t('desk.who.unknown');
}

/** A call that rings: pick up, or let somebody else have it. */
function Coming() {
  const { t } = useTranslation();
  const { give, underWay } = useCallCommand();
  const phone = useSyncExternalStore(onPhoneChange, readPhoneState);
  const rings = phone.at === 'ringing';
  useKeys({ F2: rings ? answerPhone : undefined });
  return (
    <>
      <ReasonButton
        type="primary"
        icon={<PhoneOutlined />}
        reason={rings ? undefined : t('desk.bar.answersItself')}
        onClick={answerPhone}
      >
        {t('desk.bar.answer')} <kbd>F2</kbd>
      </ReasonButton>
      <Button loading={underWay === 'reject'} onClick={() => void give({ do: 'reject' })}>
        {t('desk.bar.reject')}
      </Button>
    </>
  );
}

/** Somebody's phone rings for us: there is nothing to do but to wait, or to leave it. */
function Calling() {
  const { t } = useTranslation();
  const { give, underWay } = useCallCommand();
  const hangUp = () => void give({ do: 'hangUp' });
  useKeys({ F2: hangUp });
  return (
    <Button danger type="primary" loading={underWay === 'hangUp'} onClick={hangUp}>
      {t('desk.bar.hangUp')} <kbd>F2</kbd>
    </Button>
  );
}

/** A colleague asks something while the patient waits: there is nothing to do but to talk, and to leave. */
function Aside() {
  const { t } = useTranslation();
  const { give, underWay } = useCallCommand();
  const leave = () => void give({ do: 'hangUp' });
  useKeys({ F2: leave });
  return (
    <>
      <StateTag tone="purple">{t('desk.bar.aside')}</StateTag>
      <Button danger loading={underWay === 'hangUp'} onClick={leave}>
        {t('desk.bar.leaveAside')} <kbd>F2</kbd>
      </Button>
    </>
  );
}

type GoingProps = Readonly<{ state: AgentPresence['state']; call: DeskCall | undefined }>;

/** A call that is talked in, or waits. */
function Going({ state, call }: GoingProps) {
  const { t } = useTranslation();
  const commands = useCallCommand();
  const { give, underWay } = commands;
  const [isMuted, setIsMuted] = useState(false);
  const [isTransferring, setIsTransferring] = useState(false);
  const isHeld = state === 'hold';
  const asked = call?.asked ?? null;
  const transferReason = asked ? t('desk.bar.askedAlready') : undefined;
  const hold = () => void give({ do: isHeld ? 'resume' : 'hold' });
  const mute = async () => {
    if (await give({ do: 'mute', isOn: !isMuted })) setIsMuted(!isMuted);
  };
  const hangUp = () => void give({ do: 'hangUp' });
  useKeys({
    F2: hangUp,
    F3: hold,
    F4: asked ? undefined : () => setIsTransferring(true),
  });
  return (
    <>
      {asked ? (
        <Asked asked={asked} commands={commands} />
      ) : (
        <Button loading={underWay === 'hold' || underWay === 'resume'} onClick={hold}>
          {t(isHeld ? 'desk.bar.resume' : 'desk.bar.hold')} <kbd>F3</kbd>
        </Button>
      )}
      <Button
        type={isMuted ? 'primary' : 'default'}
        aria-pressed={isMuted}
        loading={underWay === 'mute'}
        onClick={() => void mute()}
      >
        {t(isMuted ? 'desk.bar.unmute' : 'desk.bar.mute')}
      </Button>
      <Popover
        trigger="click"
        destroyOnHidden
        content={<Keypad onKey={(keys) => void give({ do: 'sendKeys', keys })} />}
      >
        <ReasonButton reason={isCommandPossible('sendKeys', state) ? undefined : t('desk.bar.notWhileHeld')}>
          {t('desk.bar.keypad')}
        </ReasonButton>
      </Popover>
      <ReasonButton reason={transferReason} onClick={() => setIsTransferring(true)}>
        {t('desk.bar.transfer')} <kbd>F4</kbd>
      </ReasonButton>
      {call !== undefined && call.others.length > 0 && (
        <ReasonButton
          reason={isCommandPossible('leaveConference', state) ? undefined : t('desk.bar.notWhileHeld')}
          onClick={() => void give({ do: 'leaveConference' })}
        >
          {t('desk.bar.leave')}
        </ReasonButton>
      )}
      <Button danger type="primary" loading={underWay === 'hangUp'} onClick={hangUp}>
        {t('desk.bar.hangUp')} <kbd>F2</kbd>
      </Button>
      <TransferDialog isOpen={isTransferring} give={give} onClose={() => setIsTransferring(false)} />
    </>
  );
}

/** Somebody was asked aside: hand over, talk all together, or back to the patient. */
function Asked({
  asked: { name, isUp },
  commands: { give, underWay },
}: {
  asked: NonNullable<DeskCall['asked']>;
  commands: CallCommand;
}) {
  const { t } = useTranslation();
  const reason = isUp ? undefined : t('desk.bar.notAnswered');
  return (
    <>
      <StateTag tone={isUp ? 'blue' : 'amber'}>
        {t(isUp ? 'desk.bar.speaksWith' : 'desk.bar.rings', { name })}
      </StateTag>
      <ReasonButton
        type="primary"
        reason={reason}
        loading={underWay === 'completeTransfer'}
        onClick={() => void give({ do: 'completeTransfer' })}
      >
        {t('desk.bar.complete')}
      </ReasonButton>
      <ReasonButton
        reason={reason}
        loading={underWay === 'conference'}
        onClick={() => void give({ do: 'conference' })}
      >
        {t('desk.bar.conference')}
      </ReasonButton>
      <Button loading={underWay === 'cancelConsult'} onClick={() => void give({ do: 'cancelConsult' })}>
        {t('desk.bar.cancel')}
      </Button>
    </>
  );
}
