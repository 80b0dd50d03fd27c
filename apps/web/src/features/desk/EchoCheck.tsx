import { Alert, Button } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgentPresence } from '../../api/__generated__/model/index.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { type EchoFindings, judgeEcho } from './echo-verdict.ts';
import { LevelBar } from './LevelBar.tsx';
import { LineTag } from './LineTag.tsx';
import { callEcho, endEcho, onPhoneChange, readLine, readPhoneState } from './phone-state.ts';
import { useLevel } from './use-level.ts';

const alerts = {
  fine: 'success',
  'poor-network': 'warning',
  'nothing-returned': 'error',
  'nothing-spoken': 'error',
} as const;

/** Calls the switch, which says back what it hears: microphone, network and headset in one go. */
export function EchoCheck({ presence, spokenDb }: { presence: AgentPresence; spokenDb: number }) {
  const { t } = useTranslation();
  const phone = useSyncExternalStore(onPhoneChange, readPhoneState);
  const line = useSyncExternalStore(onPhoneChange, readLine);
  const returned = useLevel(phone.at === 'echo' ? phone.sound : undefined);
  const [found, setFound] = useState<EchoFindings>();
  const findings = { spokenDb, returnedDb: returned.loudestDb, line };
  const begin = () => {
    setFound(undefined);
    callEcho();
  };
  const end = () => {
    setFound(findings);
    endEcho();
  };
  const verdict = found && judgeEcho(found);
  if (phone.at === 'echo')
    return (
      <section aria-label={t('desk.devices.echo')}>
        <p>{t('desk.devices.speakNow')}</p>
        <LevelBar label={t('desk.devices.returned')} db={returned.db} />
        <p className="device-echo-end">
          {line && <LineTag line={line} />}
          <Button type="primary" onClick={end}>
            {t('desk.devices.endEcho')}
          </Button>
        </p>
      </section>
    );
  return (
    <section aria-label={t('desk.devices.echo')}>
      <ReasonButton reason={useReason(presence)} onClick={begin}>
        {t(verdict ? 'desk.devices.again' : 'desk.devices.echo')}
      </ReasonButton>
      <span className="quiet device-hint">{t('desk.devices.echoHint')}</span>
      {verdict && (
        <Alert
          type={alerts[verdict]}
          showIcon
          title={t(`desk.devices.verdicts.${verdict}`)}
          action={found.line && <LineTag line={found.line} />}
        />
      )}
    </section>
  );
}

/** A caller must not meet a phone that talks to itself: whoever could be offered one takes a break first. */
function useReason({ state }: AgentPresence): string | undefined {
  const { t } = useTranslation();
  const { at } = useSyncExternalStore(onPhoneChange, readPhoneState);
  if (state !== 'paused') return t('desk.devices.pauseFirst');
  return at === 'ready' ? undefined : t(`desk.phone.${at === 'off' ? 'connecting' : at}`);
}
