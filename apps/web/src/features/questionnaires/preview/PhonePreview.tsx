import { PhoneOutlined, ReloadOutlined } from '@ant-design/icons';
import { canRunOn, type Form } from '@suifang/contract/questionnaire/index.ts';
import { Alert, Button, Space } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../../api/session.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { useErrorText } from '../../../ui/use-error-text.ts';
import {
  beginCall,
  endPause,
  finishSpeaking,
  pressKey,
  type PreviewCall,
  staySilent,
} from '../preview-call.ts';
import { CallResult } from './CallResult.tsx';
import { Keypad } from './Keypad.tsx';
import { RecordingButton } from './RecordingButton.tsx';
import { usePromptPlayer } from './use-prompt-player.ts';

/** The questionnaire as the patient hears it. `form` undefined: it is not ready to be heard. */
export function PhonePreview({ form, onItem }: { form: Form | undefined; onItem: (linkId: string) => void }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const mayRecord = usePermission('prompts.write');
  const { play, stop, speaking, error, sourceOf, replace } = usePromptPlayer();
  const [call, setCall] = useState<PreviewCall>();
  const advance = useCallback(
    (step: (call: PreviewCall) => PreviewCall) => setCall((before) => before && step(before)),
    [],
  );
  const [, redraw] = useState(0);

  const turn = call?.turn;
  const linkId = call?.item?.linkId;
  useEffect(() => {
    if (linkId !== undefined) onItem(linkId);
  }, [linkId, onItem]);
  useEffect(() => {
    // One turn is said once, whatever else changes.
    if (call && call.say.length > 0) void play(call.say, () => advance(finishSpeaking));
    else stop();
    // oxlint-disable-next-line react/exhaustive-deps -- a turn is known by its number
  }, [turn, play, stop, advance]);
  const pauseMs = call?.pauseMs;
  const keys = call?.keys;
  useEffect(() => {
    if (pauseMs === undefined) return undefined;
    const timer = setTimeout(() => advance(endPause), pauseMs);
    return () => clearTimeout(timer);
  }, [pauseMs, keys, advance]);
  const press = useCallback((key: string) => advance((before) => pressKey(before, key)), [advance]);

  if (!form) return <Alert type="warning" showIcon title={t('questionnaires.preview.broken')} />;
  if (!canRunOn(form, 'voice')) return <Notice text={t('questionnaires.preview.nothing')} />;
  const begin = () => setCall(beginCall(form));
  if (!call) {
    return (
      <div className="preview-idle">
        <p className="quiet">{t('questionnaires.preview.hint')}</p>
        <Button type="primary" icon={<PhoneOutlined />} onClick={begin}>
          {t('questionnaires.preview.start')}
        </Button>
      </div>
    );
  }
  const { item } = call;
  const shown = call.say.length > 0 ? call.say : (item?.say ?? []);
  return (
    <div className="preview">
      <header>
        {item ? (
          <StateTag tone={speaking === undefined ? 'amber' : 'blue'}>
            {t(`questionnaires.preview.${speaking === undefined ? 'waiting' : 'speaking'}`)}
          </StateTag>
        ) : (
          <StateTag tone="grey">
            {t(`questionnaires.preview.${call.wantsPerson ? 'person' : 'ended'}`)}
          </StateTag>
        )}
        {call.keys !== '' && <span>{t('questionnaires.preview.typed', { keys: call.keys })}</span>}
        <Button size="small" icon={<ReloadOutlined />} onClick={begin}>
          {t('questionnaires.preview.again')}
        </Button>
      </header>
      {error !== undefined && (
        <Alert
          type="error"
          showIcon
          title={t('questionnaires.preview.failed', { reason: errorText(error) })}
        />
      )}
      {item && (
        <>
          <ol className="preview-say" aria-label={t('questionnaires.preview.sentences')}>
            {shown.map((text, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a sentence may be said twice in a turn
              <li key={`${text} ${index}`} aria-current={speaking === text}>
                <span>{text}</span>
                {sourceOf(text) === 'recording' && (
                  <StateTag tone="green">{t('questionnaires.preview.recorded')}</StateTag>
                )}
                {mayRecord && (
                  <RecordingButton
                    text={text}
                    isRecorded={sourceOf(text) === 'recording'}
                    onChange={(prompt) => {
                      replace(prompt);
                      redraw((count) => count + 1);
                    }}
                  />
                )}
              </li>
            ))}
          </ol>
          <Keypad isDisabled={false} onPress={press} />
          <Space>
            <Button size="small" onClick={() => press('*')}>
              {t('questionnaires.preview.replay')}
            </Button>
            <Button size="small" onClick={() => advance(staySilent)}>
              {t('questionnaires.preview.silent')}
            </Button>
          </Space>
        </>
      )}
      <CallResult call={call} />
    </div>
  );
}
