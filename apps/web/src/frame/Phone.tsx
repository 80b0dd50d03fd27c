import { CustomerServiceOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgentPresence } from '../api/__generated__/model/index.ts';
import { DeviceDialog } from '../features/desk/DeviceDialog.tsx';
import { restartPhone } from '../features/desk/phone-state.ts';
import { usePhone } from '../features/desk/use-phone.ts';
import type { Tone } from '../ui/palette.ts';

const tones = {
  off: 'grey',
  elsewhere: 'grey',
  connecting: 'amber',
  ready: 'green',
  ringing: 'amber',
  talking: 'blue',
  'no-microphone': 'red',
  failed: 'red',
} as const satisfies Record<string, Tone>;

/** How the browser's phone is, and the way to try the headset; nothing for whoever takes calls on the phone of the desk. */
export function Phone({ presence }: { presence: AgentPresence }) {
  const { t } = useTranslation();
  const { at } = usePhone(presence);
  const [isChecking, setIsChecking] = useState(false);
  if (at === 'off') return null;
  const words = t(`desk.phone.${at}`);
  const hasFailed = at === 'no-microphone' || at === 'failed';
  return (
    <>
      <Tooltip title={words}>
        <Button
          type="text"
          aria-label={words}
          className="phone-light"
          data-tone={tones[at]}
          icon={<CustomerServiceOutlined />}
          onClick={hasFailed ? restartPhone : () => setIsChecking(true)}
        />
      </Tooltip>
      <DeviceDialog isOpen={isChecking} onClose={() => setIsChecking(false)} />
    </>
  );
}
