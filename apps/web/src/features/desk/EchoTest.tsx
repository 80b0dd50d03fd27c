import { ECHO_NUMBER, echoStates } from '@suifang/contract/dial-out.ts';
import { Alert, Button } from 'antd';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { commandOwnCall } from '../../api/__generated__/desk.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { type EchoVerdict, judgeEcho } from './echo-verdict.ts';
import { LevelBar } from './LevelBar.tsx';
import { LineTag } from './LineTag.tsx';
import { onPhoneChange, readHeard, readLine, readPhoneState } from './phone-state.ts';
import { NOTHING_DB } from './sound-level.ts';
import { useCallCommand } from './use-call-command.ts';
import { useDial } from './use-dial.ts';
import { useLevel } from './use-level.ts';
import { useKnownPresence } from './use-presence.ts';

const tones = {
  fine: 'success',
  poorNetwork: 'warning',
  microphone: 'error',
  noSound: 'error',
  speaker: 'error',
} as const satisfies Record<EchoVerdict, string>;

/** A phone in a browser picks up at once: longer than this it has not been reached. */
const PICKED_UP_MS = 25_000;

const silent = { spokenDb: NOTHING_DB, receivedDb: NOTHING_DB };

/** A call to the switch, which gives every sound back: microphone, network and speaker in one go. `spokenDb`: now. */
export function EchoTest({ spokenDb }: { spokenDb: number }) {
  const { t } = useTranslation();
  const [at, setAt] = useState<'none' | 'calling' | 'echoing' | 'asking'>('none');
  const [loudest, setLoudest] = useState(silent);
  const [verdict, setVerdict] = useState<EchoVerdict>();
  const phone = useSyncExternalStore(onPhoneChange, readPhoneState);
  const line = useSyncExternalStore(onPhoneChange, readLine);
  const heard = useSyncExternalStore(onPhoneChange, readHeard);
  const isOn = at === 'calling' || at === 'echoing';
  const receivedDb = useLevel(isOn ? heard : undefined);
  const { dial, isDialling } = useDial(() => undefined);
  const { give, underWay } = useCallCommand();
  const reason = useReason();
  const isTalking = phone.at === 'talking';
  if (at === 'calling' && isTalking) setAt('echoing');
  if (at === 'echoing' && !isTalking) setAt('asking');
  if (at === 'echoing' && (spokenDb > loudest.spokenDb || receivedDb > loudest.receivedDb))
    setLoudest({
      spokenDb: Math.max(spokenDb, loudest.spokenDb),
      receivedDb: Math.max(receivedDb, loudest.receivedDb),
    });
  useEffect(() => {
    if (at !== 'echoing') return undefined;
    return () => {
      // Whoever closes the window has heard enough.
      if (readPhoneState().at === 'talking') void commandOwnCall({ do: 'hangUp' }).catch(() => undefined);
    };
  }, [at]);
  useEffect(() => {
    if (at !== 'calling') return undefined;
    const timer = setTimeout(() => {
      setVerdict('noSound');
      setAt('none');
    }, PICKED_UP_MS);
    return () => clearTimeout(timer);
  }, [at]);
  const begin = async () => {
    setVerdict(undefined);
    setLoudest(silent);
    setAt('calling');
    if (!(await dial({ to: { kind: 'number', number: ECHO_NUMBER } }))) setAt('none');
  };
  const say = (wasHeard: boolean) => {
    setVerdict(judgeEcho({ wasHeard, ...loudest, line }));
    setAt('none');
  };
  return (
    <section aria-label={t('desk.echo.title')}>
      {at === 'echoing' && (
        <>
          <p>{t('desk.echo.speak')}</p>
          <LevelBar label={t('desk.echo.level')} db={receivedDb} />
          <p className="device-row">
            {line && <LineTag line={line} />}
            <Button
              type="primary"
              loading={underWay === 'hangUp'}
              onClick={() => void give({ do: 'hangUp' })}
            >
              {t('desk.echo.end')}
            </Button>
          </p>
        </>
      )}
      {at === 'asking' && (
        <p className="device-row">
          <strong>{t('desk.echo.question')}</strong>
          <Button onClick={() => say(true)}>{t('desk.echo.yes')}</Button>
          <Button onClick={() => say(false)}>{t('desk.echo.no')}</Button>
        </p>
      )}
      {(at === 'none' || at === 'calling') && (
        <p className="device-row">
          <ReasonButton
            reason={at === 'calling' ? undefined : reason}
            loading={isDialling || at === 'calling'}
            onClick={() => void begin()}
          >
            {t(verdict ? 'desk.echo.again' : 'desk.echo.title')}
          </ReasonButton>
          <span className="quiet">{t('desk.echo.hint')}</span>
        </p>
      )}
      {at === 'none' && verdict && (
        <Alert type={tones[verdict]} showIcon title={t(`desk.echo.verdicts.${verdict}`)} />
      )}
    </section>
  );
}

/** Why no test can be made now; undefined: nothing is in the way. */
function useReason(): string | undefined {
  const { t } = useTranslation();
  const presence = useKnownPresence();
  const { at } = useSyncExternalStore(onPhoneChange, readPhoneState);
  if (at !== 'ready') return at === 'off' ? t('desk.phone.connecting') : t(`desk.phone.${at}`);
  return echoStates.some((state) => state === presence?.state) ? undefined : t('desk.echo.notNow');
}
