import { CaretRightOutlined, DownloadOutlined, PauseOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { Duration } from '../../ui/Duration.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import './player.css';
import { useWave } from './use-wave.ts';

const speeds = [0.75, 1, 1.25, 1.5, 2];
/** Less is the time the two clocks need to agree. */
const NOTABLE_GAP_MS = 2_000;

/** A recording with both sides, patient above and ours below; what is wrong with it is said. */
export function RecordingPlayer({ recording }: { recording: Recording }) {
  const { t } = useTranslation();
  const { state, peaks, isDamaged, durationMs, callDurationMs } = recording;
  if (isDamaged) return <Alert showIcon type="error" title={t('calls.player.damaged')} />;
  if (state !== 'stored' || !peaks)
    return <Alert showIcon type="info" title={t('calls.player.processing')} />;
  const gapMs = (callDurationMs ?? 0) - (durationMs ?? 0);
  return (
    <>
      <Player recording={recording} />
      {gapMs > NOTABLE_GAP_MS && (
        <Alert
          showIcon
          type="warning"
          style={{ marginTop: 12 }}
          title={t('calls.player.shorter', { seconds: Math.round(gapMs / 1000) })}
        />
      )}
    </>
  );
}

function Player({ recording }: { recording: Recording }) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const { wave, isPlaying, atMs, hasFailed } = useWave(container, recording);
  const mayDownload = usePermission('recordings.download');
  const [speed, setSpeed] = useState(1);
  const changeSpeed = (next: number): void => {
    setSpeed(next);
    wave?.setPlaybackRate(next, true);
  };
  const toggle = () => void wave?.playPause().catch(() => undefined);
  return (
    <div className="player">
      <div className="player-wave">
        <div className="player-sides" aria-hidden>
          <span>{t('calls.player.patient')}</span>
          <span>{t(recording.hasStaff ? 'calls.player.nurse' : 'calls.player.system')}</span>
        </div>
        <div ref={container} className="player-canvas" />
      </div>
      {hasFailed && <Alert showIcon type="error" title={t('calls.player.failed')} />}
      <div className="player-bar">
        <Button
          type="primary"
          shape="circle"
          aria-label={t(isPlaying ? 'calls.player.pause' : 'calls.player.play')}
          icon={isPlaying ? <PauseOutlined /> : <CaretRightOutlined />}
          onClick={toggle}
        />
        <input
          type="range"
          className="player-seek"
          aria-label={t('calls.player.seek')}
          min={0}
          max={Math.max(1, Math.round((recording.durationMs ?? 0) / 1000))}
          value={Math.round(atMs / 1000)}
          onChange={(event) => wave?.setTime(Number(event.target.value))}
        />
        <span className="player-time">
          <Duration ms={atMs} /> / <Duration ms={recording.durationMs ?? 0} />
        </span>
        <Segmented<number>
          size="small"
          aria-label={t('calls.player.speed')}
          value={speed}
          onChange={changeSpeed}
          options={speeds.map((value) => ({ value, label: `${value}×` }))}
        />
        <ReasonButton
          icon={<DownloadOutlined />}
          reason={mayDownload ? undefined : t('calls.player.downloadReason')}
          {...(mayDownload ? { href: `/api/recordings/${recording.id}/download` } : {})}
        >
          {t('calls.player.download')}
        </ReasonButton>
      </div>
    </div>
  );
}
