import { DownOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListPauseCodes } from '../api/__generated__/agents.ts';
import type { AgentPresence, PauseCode } from '../api/__generated__/model/index.ts';
import { isMicrophoneGiven, canBePhone } from '../features/desk/phone-state.ts';
import { SecureAddress } from '../features/desk/SecureAddress.tsx';
import { agentTones, isInCall, isPossible } from '../features/desk/states.ts';
import { useAgentActions } from '../features/desk/use-agent-actions.ts';
import { useKeys } from '../features/desk/use-keys.ts';
import { StateTag } from '../ui/StateTag.tsx';
import { useIsPast, useSince } from '../ui/use-since.ts';

/** One's own state, how long it has been, and the ways out of it. */
export function StateControl({ presence }: { presence: AgentPresence }) {
  const { t } = useTranslation();
  const since = useSince(presence.since);
  const { data } = useListPauseCodes({ query: { staleTime: Number.POSITIVE_INFINITY } });
  const codes = (data?.items ?? []).filter(({ isEnabled }) => isEnabled);
  const { ready, pause } = useAgentActions();
  const choose = useChoices(presence, codes);
  const { state, pauseCodeId, pausesAfter, until } = presence;
  const isTooLong = useIsPast(state === 'paused' ? until : null);
  const [first] = codes;
  useKeys({
    F8: isPossible('ready', state)
      ? () => void ready()
      : first && (isPossible('pause', state) || isPossible('pauseAfter', state))
        ? () => void pause(first.id)
        : undefined,
  });
  const reason = codes.find(({ id }) => id === pauseCodeId);
  const name = state === 'paused' && reason ? reason.name : t(`desk.states.${state}`);
  return (
    <Dropdown trigger={['click']} menu={choose}>
      <Button
        type="text"
        title={t('desk.state', { state: name })}
        icon={<DownOutlined />}
        iconPlacement="end"
      >
        <StateTag tone={isTooLong ? 'red' : agentTones[state]}>
          {isTooLong ? t('desk.pausedTooLong', { name }) : name}
          {state !== 'signed_out' && <span className="state-since">{since}</span>}
          {pausesAfter && <span>{t('desk.pausesAfter')}</span>}
        </StateTag>
      </Button>
    </Dropdown>
  );
}

/** What can be done from this state; what cannot be done yet says why. */
function useChoices({ state, isReachable }: AgentPresence, codes: readonly PauseCode[]): MenuProps {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const { signIn, signOut, ready, pause } = useAgentActions();
  const signInHere = async (): Promise<void> => {
    if (!canBePhone()) {
      void modal.info({ title: t('desk.https.title'), content: <SecureAddress />, width: 560 });
      return;
    }
    if (await isMicrophoneGiven()) return signIn('browser');
    void modal.warning({ title: t('desk.noMicrophone.title'), content: t('desk.noMicrophone.text') });
  };
  if (state === 'signed_out')
    return {
      items: [
        { key: 'browser', label: t('desk.signInBrowser'), onClick: () => void signInHere() },
        { key: 'phone', label: t('desk.signInPhone'), onClick: () => void signIn('phone') },
      ],
    };
  const isBusy = isInCall(state);
  const pauses = codes.map(({ id, name }) => ({
    key: id,
    label: isBusy ? t('desk.pauseAfter', { name }) : name,
    disabled: !isPossible(isBusy ? 'pauseAfter' : 'pause', state),
    onClick: () => void pause(id),
  }));
  const waitsForPhone = isPossible('ready', state) && !isReachable;
  return {
    items: [
      {
        key: 'ready',
        label: waitsForPhone ? t('desk.readyLater') : t('desk.ready'),
        extra: 'F8',
        disabled: !isPossible('ready', state) || waitsForPhone,
        onClick: () => void ready(),
      },
      { type: 'divider' },
      ...pauses,
      { type: 'divider' },
      {
        key: 'out',
        label: t(isPossible('signOut', state) ? 'desk.signOut' : 'desk.signOutLater'),
        disabled: !isPossible('signOut', state),
        onClick: () => void signOut(),
      },
    ],
  };
}
