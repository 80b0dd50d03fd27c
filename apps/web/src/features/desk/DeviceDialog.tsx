import { Alert, Button, Modal, Select } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { canChooseSpeaker, type Devices, keepDevices, leadToSpeaker, readDevices } from './devices.ts';
import { EchoTest } from './EchoTest.tsx';
import { LevelBar } from './LevelBar.tsx';
import { changeDevices, onPhoneChange, readPhoneState } from './phone-state.ts';
import { playTone } from './sound-level.ts';
import { useAudioDevices } from './use-audio-devices.ts';
import { useLevel } from './use-level.ts';
import { useMicrophone } from './use-microphone.ts';
import { useKnownPresence } from './use-presence.ts';

/** Before the first patient: does the headset hear, does it sound, and does a voice come back from the switch. */
export function DeviceDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open={isOpen}
      title={t('desk.devices.title')}
      footer={<Button onClick={onClose}>{t('ui.close')}</Button>}
      onCancel={onClose}
      destroyOnHidden
      width={520}
    >
      <Check />
    </Modal>
  );
}

function Check() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(readDevices);
  const phone = useSyncExternalStore(onPhoneChange, readPhoneState);
  const presence = useKnownPresence();
  const { stream, isRefused } = useMicrophone(chosen.microphoneId);
  const db = useLevel(stream);
  const choose = (change: Devices) => {
    keepDevices(change);
    setChosen(readDevices());
    changeDevices();
  };
  const isFixed = phone.at === 'talking' || phone.at === 'ringing';
  return (
    <div className="device-check">
      {isRefused && <Alert type="error" showIcon title={t('desk.noMicrophone.text')} />}
      {isFixed && presence?.callId && <Alert type="info" showIcon title={t('desk.devices.notInCall')} />}
      <Choice
        kind="audioinput"
        label={t('desk.devices.microphone')}
        value={chosen.microphoneId}
        isDisabled={isFixed}
        onChoose={(microphoneId) => choose({ microphoneId })}
      />
      <LevelBar label={t('desk.devices.level')} db={db} />
      {!isRefused && <span className="quiet">{t('desk.devices.levelHint')}</span>}
      {canChooseSpeaker() && (
        <Choice
          kind="audiooutput"
          label={t('desk.devices.speaker')}
          value={chosen.speakerId}
          isDisabled={isFixed}
          onChoose={(speakerId) => choose({ speakerId })}
        />
      )}
      <Tone />
      {!isRefused && <EchoTest spokenDb={db} />}
    </div>
  );
}

function Choice({
  kind,
  label,
  value,
  isDisabled,
  onChoose,
}: {
  kind: 'audioinput' | 'audiooutput';
  label: string;
  value: string | undefined;
  isDisabled: boolean;
  onChoose: (id: string) => void;
}) {
  const devices = useAudioDevices(kind);
  const [first] = devices;
  const isThere = devices.some(({ deviceId }) => deviceId === value);
  return (
    <label>
      {label}
      <Select
        value={isThere ? value : first?.deviceId}
        disabled={isDisabled}
        options={devices.map(({ deviceId, label: name }) => ({ value: deviceId, label: name }))}
        onChange={(id: string) => onChoose(id)}
      />
    </label>
  );
}

/** A tone on the speaker: the one way to know that it is the right one. */
function Tone() {
  const { t } = useTranslation();
  const [isPlaying, setIsPlaying] = useState(false);
  const play = async () => {
    setIsPlaying(true);
    await playTone(leadToSpeaker).finally(() => setIsPlaying(false));
  };
  return (
    <div>
      <Button loading={isPlaying} onClick={() => void play()}>
        {t('desk.devices.tone')}
      </Button>
      <span className="quiet device-hint">{t('desk.devices.toneHint')}</span>
    </div>
  );
}
