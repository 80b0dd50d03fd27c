import { PhoneOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DialOutBody } from '../../api/__generated__/model/index.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { DespiteDialog } from './DespiteDialog.tsx';
import { useDial } from './use-dial.ts';
import { useDialReason } from './use-dial-reason.ts';
import { useKnownPresence } from './use-presence.ts';

/**
 * Calls whoever stands beside it, without anybody seeing the digits. Not there for those who never call; `reason` says
 * why this one is not called.
 */
export function DialButton({
  to,
  reason,
  label,
  type,
  size = 'small',
  onDialled,
}: {
  to: DialOutBody['to'];
  reason?: string | undefined;
  /** Who is called, for those who cannot see what it stands beside. */
  label?: string;
  type?: 'primary';
  size?: 'small' | 'middle';
  onDialled?: () => void;
}) {
  const { t } = useTranslation();
  const presence = useKnownPresence();
  const own = useDialReason(presence);
  const [isAsking, setIsAsking] = useState(false);
  const { dial, isDialling } = useDial(() => setIsAsking(true));
  const call = async (despite?: string): Promise<void> => {
    setIsAsking(false);
    if (await dial({ to, ...(despite !== undefined && { despite }) })) onDialled?.();
  };
  if (!presence) return null;
  return (
    <>
      <ReasonButton
        {...(type && { type })}
        size={size}
        icon={<PhoneOutlined />}
        reason={reason ?? own}
        loading={isDialling}
        aria-label={label === undefined ? undefined : t('desk.dial.callWhom', { name: label })}
        onClick={(event) => {
          event.stopPropagation();
          void call();
        }}
      >
        {t('desk.dial.call')}
      </ReasonButton>
      <DespiteDialog
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onReason={(despite) => void call(despite)}
      />
    </>
  );
}
