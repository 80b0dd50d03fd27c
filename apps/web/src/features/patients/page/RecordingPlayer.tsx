import { PlayCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../../api/session.ts';

/** The recording of a call, loaded when somebody wants to hear it. */
export function RecordingPlayer({ recordingId }: { recordingId: string }) {
  const { t } = useTranslation();
  const mayPlay = usePermission('recordings.play');
  const [isOpen, setIsOpen] = useState(false);
  if (!mayPlay) return null;
  if (!isOpen) {
    return (
      <Button type="link" size="small" icon={<PlayCircleOutlined />} onClick={() => setIsOpen(true)}>
        {t('patients.timeline.recording')}
      </Button>
    );
  }
  return (
    <audio
      controls
      autoPlay
      controlsList="nodownload"
      src={`/api/recordings/${recordingId}/audio`}
      aria-label={t('patients.timeline.recording')}
    />
  );
}
