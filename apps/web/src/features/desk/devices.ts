/** Which microphone and which speaker this browser uses; kept in the browser, for it is a matter of the machine. */
export type Devices = Readonly<{ microphoneId?: string; speakerId?: string }>;

const KEY = 'suifang.devices';

export function readDevices(): Devices {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Devices;
  } catch {
    return {};
  }
}

export function keepDevices(change: Devices): void {
  localStorage.setItem(KEY, JSON.stringify({ ...readDevices(), ...change }));
}

/** Asks for a microphone; a headset that was pulled out gives way to what is there. Throws when it is refused. */
export const openMicrophone = (id: string | undefined): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    audio: {
      echoCancellation: true,
      noiseSuppression: true,
      autoGainControl: true,
      ...withDevice(id),
    },
  });

const withDevice = (id: string | undefined) => (id === undefined ? {} : { deviceId: { ideal: id } });

/** Whether this browser lets a page choose the speaker. */
export const canChooseSpeaker = (): boolean => 'setSinkId' in HTMLMediaElement.prototype;

/** Leads sound to the chosen speaker; one that is no longer there gives way to the system's own. */
export async function leadToSpeaker(sound: HTMLMediaElement): Promise<void> {
  const { speakerId } = readDevices();
  if (speakerId === undefined || !canChooseSpeaker()) return;
  await sound.setSinkId(speakerId).catch(() => sound.setSinkId(''));
}
