import { useEffect, useState } from 'react';
import { openMicrophone } from './devices.ts';

/** The chosen microphone, opened anew with each `choice`; `isRefused`: the browser did not give it. */
export function useMicrophone(
  choice: string | undefined,
): Readonly<{ stream?: MediaStream; isRefused: boolean }> {
  const [microphone, setMicrophone] = useState<{ stream?: MediaStream; isRefused: boolean }>({
    isRefused: false,
  });
  useEffect(() => {
    let opened: MediaStream | undefined;
    let isGone = false;
    const close = () => {
      for (const track of opened?.getTracks() ?? []) track.stop();
    };
    const open = async (): Promise<void> => {
      try {
        opened = await openMicrophone(choice);
        if (isGone) close();
        else setMicrophone({ stream: opened, isRefused: false });
      } catch {
        if (!isGone) setMicrophone({ isRefused: true });
      }
    };
    void open();
    return () => {
      isGone = true;
      close();
      setMicrophone({ isRefused: false });
    };
  }, [choice]);
  return microphone;
}
