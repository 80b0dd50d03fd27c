import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RevealDialog } from './RevealDialog.tsx';
import { useShowError } from './use-show-error.ts';

const SHOWN_FOR_MS = 30_000;

/** A masked value (`138****1234`). The eye asks for a reason, `reveal` fetches the whole; it hides again by itself. */
export function Masked({
  masked,
  reveal,
}: {
  masked: string;
  /** Undefined: this person may not see it in full. */
  reveal?: ((reason: string) => Promise<string>) | undefined;
}) {
  const { t } = useTranslation();
  const showError = useShowError();
  const [full, setFull] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => {
    if (full === undefined) return undefined;
    const timer = setTimeout(() => setFull(undefined), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [full]);
  const show = async (reason: string): Promise<void> => {
    setIsAsking(false);
    try {
      setFull(await reveal?.(reason));
    } catch (error) {
      showError(error);
    }
  };
  const isShown = full !== undefined;
  return (
    <span style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {full ?? masked}
      {reveal && (
        <Button
          type="text"
          size="small"
          aria-label={t(isShown ? 'ui.hide' : 'ui.show')}
          icon={isShown ? <EyeInvisibleOutlined /> : <EyeOutlined />}
          onClick={(event) => {
            event.stopPropagation();
            if (isShown) setFull(undefined);
            else setIsAsking(true);
          }}
        />
      )}
      <RevealDialog
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onReason={(reason) => void show(reason)}
      />
    </span>
  );
}
