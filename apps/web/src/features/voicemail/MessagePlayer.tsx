import { CaretRightOutlined, PauseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voicemail } from '../../api/__generated__/model/index.ts';
import { Duration } from '../../ui/Duration.tsx';
import { useShowError } from '../../ui/use-show-error.ts';

/** Plays a message, which is a place in the recording of its call. The sound is asked for when play is pressed. */
export function MessagePlayer({ message }: { message: Voicemail }) {
  const { t } = useTranslation();
  const showError = useShowError();
  const audio = useRef<HTMLAudioElement>(undefined);
  const [isPlaying, setIsPlaying] = useState(false);
  const { recordingId, fromMs, durationMs } = message;
  useEffect(() => () => audio.current?.pause(), []);
  if (recordingId === null) return <span className="quiet">{t('voicemail.processing')}</span>;
  const sound = (): HTMLAudioElement => {
    if (audio.current) return audio.current;
    const made = new Audio(`/api/recordings/${recordingId}/audio`);
    made.addEventListener('play', () => setIsPlaying(true));
    made.addEventListener('pause', () => setIsPlaying(false));
    made.addEventListener('timeupdate', () => {
      if (made.currentTime * 1000 >= fromMs + durationMs) made.pause();
    });
    audio.current = made;
    return made;
  };
  const toggle = async (): Promise<void> => {
    const media = sound();
    if (!media.paused) {
      media.pause();
      return;
    }
    const atMs = media.currentTime * 1000;
    if (atMs < fromMs || atMs >= fromMs + durationMs) media.currentTime = fromMs / 1000;
    await media.play();
  };
  return (
    <Button
      size="small"
      icon={isPlaying ? <PauseOutlined /> : <CaretRightOutlined />}
      onClick={(event) => {
        event.stopPropagation();
        toggle().catch(showError);
      }}
    >
      {t(isPlaying ? 'voicemail.stop' : 'voicemail.play')} <Duration ms={durationMs} />
    </Button>
  );
}
