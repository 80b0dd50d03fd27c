import { useEffect, useState } from 'react';
import { openMicrophone } from './devices.ts';

/** The chosen microphone while it is wanted; `refused`: the browser did not give it. Renewed with each `choice`. */
export function useMicrophone(
  isWanted: boolean,
  choice: string | undefined,
): Readonly<{ stream?: MediaStream; isRefused: boolean }> {
  const [microphone, setMicrophone] = useState<{ stream?: MediaStream; isRefused: boolean }>({
    isRefused: false,
  });
  useEffect(() => {
    if (!isWanted) return undefined;
    let opened: MediaStream | undefined;
    let isGone = false;
    const close = () => {
      for (const track of opened?.getTracks() ?? []) track.stop();
    };
    openMicrophone().then(
      (stream) => {
        opened = stream;
        if (isGone) close();
        else setMicrophone({ stream, isRefused: false });
      },
      () => !isGone && setMicrophone({ isRefused: true }),
    );
    return () => {
      isGone = true;
      close();
      setMicrophone({ isRefused: false });
    };
  }, [isWanted, choice]);
  return microphone;
}
