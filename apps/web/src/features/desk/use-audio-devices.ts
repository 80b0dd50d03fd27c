import { useEffect, useState } from 'react';

/** The microphones and speakers of this machine, also after a headset was plugged in or out. */
export function useAudioDevices(kind: 'audioinput' | 'audiooutput'): readonly MediaDeviceInfo[] {
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const found = await navigator.mediaDevices.enumerateDevices();
      // Without permission they have no names, and nothing could be chosen.
      if (!isGone) setDevices(found.filter((one) => one.kind === kind && one.label !== ''));
    };
    const look = (): void => void read();
    look();
    navigator.mediaDevices.addEventListener('devicechange', look);
    return () => {
      isGone = true;
      navigator.mediaDevices.removeEventListener('devicechange', look);
    };
  }, [kind]);
  return devices;
}
